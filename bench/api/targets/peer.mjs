/** @neo4j/graphql over our stored graph, behind the same Apollo Server on Fastify as Dateline. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const typeDefs = readFileSync(new URL('peer-types.graphql', import.meta.url), 'utf8');
const driver = neo4j.driver(process.env.NEO4J_URI);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();
const context = () => Promise.resolve({ sessionConfig: { database: 'neo4j' } });
const app = Fastify();
app.post('/', fastifyApolloHandler(apollo, { context }));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
process.once('SIGTERM', () => process.exit()); // so that a profile is written
