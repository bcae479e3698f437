import { once } from 'node:events';
import pino from 'pino';
import type { Config } from '../../config.js';
import type { Graph } from '../../graph/port.js';
import { startServer } from '../../server/start-server.js';
import { EXIT } from '../failure.js';
import { tell } from '../standard-output.js';

/** Serves the graph until it is told to stop (Ctrl-C, SIGTERM); requests under way are finished first. */
export async function serve(config: Config, graph: Graph): Promise<number> {
  const server = await startServer({ graph, ...config.server, log: pino({ level: config.logLevel }, process.stderr) });
  const { detail } = await graph.health();
  tell(`\nDateline is up, on ${detail}:\n\n  ${server.url}/graphql   playground and API\n\nCtrl-C stops it.`);
  const signal = await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  tell(`\nStopping (${String(signal[0] ?? 'asked to')}) …`);
  await server.close();
  return EXIT.done;
}
