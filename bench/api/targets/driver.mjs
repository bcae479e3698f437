/** The bare driver: one hand-written statement for each question, its records as they come, on the same Fastify. */
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { STATEMENTS } from './statements.mjs';

const driver = neo4j.driver(process.env.NEO4J_URI, undefined, { disableLosslessIntegers: true });
const app = Fastify();
app.post('/', async ({ body: { question, variables } }) => {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(STATEMENTS[question], variables);
    return { data: records.map((record) => record.toObject()) };
  } finally {
    await session.close();
  }
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
process.once('SIGTERM', () => process.exit()); // so that a profile is written
