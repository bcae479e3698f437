import { resolve } from 'node:path';
import type { GraphConfig } from '../../config.js';
import { backUp, restore, type Contents } from '../../graph/embedded/backup.js';
import { CommandFailure, EXIT } from '../failure.js';
import { tell } from '../standard-output.js';

/** Copies the embedded graph into one file. */
export async function backup(file: string, config: GraphConfig): Promise<number> {
  const folder = embeddedFolder(config);
  tell(`Backed up ${words(await backUp(folder, file))} from ${resolve(folder)} to ${file}.`);
  return EXIT.done;
}

/** Puts a backup where the embedded graph is. */
export async function restoreBackup(file: string, force: boolean, config: GraphConfig): Promise<number> {
  const folder = embeddedFolder(config);
  tell(`Restored ${words(await restore(folder, file, force))} from ${file} into ${resolve(folder)}.`);
  return EXIT.done;
}

function embeddedFolder(config: GraphConfig): string {
  if (config.engine === 'embedded') return config.folder;
  throw new CommandFailure(
    'NEO4J_URI is set, and a Neo4j server is backed up with its own tools: "neo4j-admin database backup" (Enterprise, while ' +
      'it runs), "neo4j-admin database dump" (Community, while it is stopped), or a snapshot in Aura. ' +
      '"dateline export --format jsonl" copies the graph in a form that any Dateline reads.',
    EXIT.misused,
  );
}

function words({ Article, Entity, Claim }: Contents): string {
  return `${Article} articles, ${Entity} entities and ${Claim} claims`;
}
