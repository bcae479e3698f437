import { once } from 'node:events';
import pino from 'pino';
import type { Config } from '../../config.js';
import type { Graph } from '../../graph/port.js';
import { openDoor } from '../../door/open-door.js';
import { Intake } from '../../load/intake.js';
import { defaultWorkers, openReaderPool } from '../../load/reader-pool.js';
import { readerVersion } from '../../load/reader-version.js';
import { startServer } from '../../server/start-server.js';
import { EXIT } from '../failure.js';
import { IN_HAND } from './load.js';
import { tell } from '../standard-output.js';

/** Serves the graph until it is told to stop (Ctrl-C, SIGTERM); requests under way are finished first. */
export async function serve(config: Config, graph: Graph): Promise<number> {
  const log = pino({ level: config.logLevel }, pino.destination({ fd: process.stderr.fd, sync: false }));
  const intake = openIntake(config, graph);
  const server = await startServer({ graph, ...config.server, serving: config.serving, intake, log });
  const closeDoor =
    config.graph.engine === 'embedded'
      ? await openDoor({ graph, intake, folder: config.graph.folder, url: server.url })
      : () => Promise.resolve();
  const { detail } = await graph.health();
  tell(`\nDateline is up, on ${detail}:\n\n  ${server.url}/graphql   playground and API\n\nCtrl-C stops it.`);
  const signal = await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  tell(`\nStopping (${String(signal[0] ?? 'asked to')}) …`);
  await closeDoor();
  await server.close();
  await intake.close();
  log.flush();
  return EXIT.done;
}

/** Reads in threads, however few: this one answers requests meanwhile. */
function openIntake({ modelFolder }: Config, graph: Graph): Intake {
  const workers = defaultWorkers();
  return new Intake({
    graph,
    openReaders: () => openReaderPool(workers, modelFolder === null ? {} : { modelDir: modelFolder }),
    readerVersion: readerVersion(),
    readAhead: workers * IN_HAND,
  });
}
