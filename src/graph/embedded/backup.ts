import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import grafeo from '@grafeo-db/js';
import { GraphError, messageOf } from '../errors.js';
import { FILE } from './embedded.js';
import { openingError } from './errors.js';

const LABELS = ['Article', 'Entity', 'Claim'] as const;

/** How much of each there is in a backup. */
export type Contents = Readonly<Record<(typeof LABELS)[number], number>>;

/**
 * Copies the graph of a folder into one file, compressed: the state between two transactions. The engine lets one process
 * at a time have the graph, so nothing else writes meanwhile.
 * @throws GraphError GRAPH_LOCKED while a server or a load has it; GRAPH_FOLDER where there is none, or the file is there
 */
export async function backUp(folder: string, file: string): Promise<Contents> {
  const source = join(folder, FILE);
  if (!existsSync(source))
    throw refused(`There is no graph in ${resolve(folder)}. Name its folder with DATELINE_DATA.`);
  if (existsSync(file)) throw refused(`${resolve(file)} is there already. Name another file, or take it away first.`);
  const home = dirname(resolve(file));
  if (!statSync(home, { throwIfNoEntry: false })?.isDirectory())
    throw refused(`${resolve(file)} cannot be written: ${home} is not a folder that is there.`);
  const copy = `${file}.copy`;
  const part = `${file}.part`;
  rmSync(copy, { force: true });
  try {
    saveCopy(folder, source, copy);
    const contents = await contentsOf(copy, file);
    await pipeline(createReadStream(copy), createGzip(), createWriteStream(part));
    renameSync(part, file);
    return contents;
  } catch (cause) {
    if (cause instanceof GraphError) throw cause;
    throw refused(`${resolve(file)} cannot be written: ${messageOf(cause)}.`, { cause });
  } finally {
    for (const leftover of [copy, part]) rmSync(leftover, { force: true });
  }
}

function saveCopy(folder: string, source: string, copy: string): void {
  let database;
  try {
    database = grafeo.GrafeoDB.create(source);
  } catch (cause) {
    throw openingError(folder, cause);
  }
  try {
    database.save(copy);
  } finally {
    database.close();
  }
}

/**
 * Puts a backup into a folder. It is unpacked and opened first, and only then takes the place of what is there.
 * @param force whether a graph in the folder may go
 * @throws GraphError GRAPH_FOLDER when there is a graph and no `force`; GRAPH_DAMAGED for a file that is no backup;
 *   GRAPH_LOCKED while a server or a load has the folder
 */
export async function restore(folder: string, file: string, force: boolean): Promise<Contents> {
  const target = join(folder, FILE);
  if (!existsSync(file)) throw refused(`There is no file ${resolve(file)}.`);
  if (existsSync(target)) {
    if (!force) {
      throw refused(
        `There is a graph in ${resolve(folder)} already. Name another folder with DATELINE_DATA, or give --force to put the ` +
          'backup in its place.',
      );
    }
    requireFree(folder, target);
  }
  const unpacked = join(folder, `${FILE}.restored`);
  mkdirSync(dirname(unpacked), { recursive: true });
  try {
    await unpack(file, unpacked);
    const contents = await contentsOf(unpacked, file);
    rmSync(`${target}.wal`, { recursive: true, force: true }); // the log of the graph that goes
    renameSync(unpacked, target);
    return contents;
  } finally {
    rmSync(unpacked, { force: true });
  }
}

/** A graph that cannot be read may be replaced; one that somebody works with may not. */
function requireFree(folder: string, target: string): void {
  try {
    grafeo.GrafeoDB.create(target).close();
  } catch (cause) {
    const error = openingError(folder, cause);
    if (error.code === 'GRAPH_LOCKED') throw error;
  }
}

async function unpack(file: string, to: string): Promise<void> {
  try {
    await pipeline(createReadStream(file), createGunzip(), createWriteStream(to));
  } catch (cause) {
    throw noBackup(file, cause);
  }
}

async function contentsOf(copy: string, file: string): Promise<Contents> {
  if (statSync(copy).size === 0) throw noBackup(file, new Error('it is empty'));
  let database;
  try {
    database = grafeo.GrafeoDB.openReadOnly(copy);
  } catch (cause) {
    throw noBackup(file, cause);
  }
  try {
    const counts: Record<string, number> = {};
    for (const label of LABELS) {
      const [row] = (await database.executeCypher(`MATCH (n:${label}) RETURN count(n) AS count`)).rows();
      counts[label] = Number(row?.[0] ?? 0);
    }
    return { Article: counts.Article ?? 0, Entity: counts.Entity ?? 0, Claim: counts.Claim ?? 0 };
  } finally {
    database.close();
  }
}

function noBackup(file: string, cause: unknown): GraphError {
  return new GraphError('GRAPH_DAMAGED', `${resolve(file)} is no backup that can be read: ${messageOf(cause)}.`, {
    cause,
  });
}

function refused(message: string, options?: ErrorOptions): GraphError {
  return new GraphError('GRAPH_FOLDER', message, options);
}
