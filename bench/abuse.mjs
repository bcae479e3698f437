/**
 * Abuse: requests made from the schema by a seeded fuzzer, sent to a real running server. Deep, wide, aliased, fragment-cyclic,
 * huge, slow and malformed ones among valid ones. Prints a table, and exits with 1 unless the server neither crashed nor
 * answered 5xx, kept to its time limit and holds no more and more memory.
 *
 *   node bench/abuse.mjs [--requests 10000] [--seed 1] [--url http://127.0.0.1:4000] [--seconds 3600]
 *
 * Without --url it starts a server of its own on the graph in DATELINE_DATA or NEO4J_URI.
 */
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { readSchema } from '../dist/graphql/schema.js';
import { attack } from './abuse/attack.mjs';
import { startOwnServer } from './abuse/own-server.mjs';
import { verdict } from './abuse/verdict.mjs';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    url: { type: 'string' },
    seconds: { type: 'string', default: '3600' },
  },
});

const server =
  values.url === undefined ? await startOwnServer() : { url: values.url, memory: () => null, stop: () => undefined };
try {
  const schema = buildSchema(readSchema());
  const seen = await attack({
    url: server.url,
    schema,
    requests: Number(values.requests),
    seed: Number(values.seed),
    seconds: Number(values.seconds),
    memoryOf: server.memory,
  });
  const { text, failures } = verdict(seen, server.log?.() ?? '');
  console.log(text);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
