import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where a server's door is, and the token that opens it: for the user who runs the server, and nobody else. */
export interface DoorFile {
  /** Of the door itself, on this machine. */
  readonly door: string;
  /** Where the server serves, for telling people. */
  readonly url: string;
  readonly token: string;
  readonly pid: number;
}

const NAME = 'server.json';
const doorFile = z.object({ door: z.url(), url: z.string(), token: z.string().min(1), pid: z.number().int() });

/** Only its owner may read it. */
const MODE = 0o600;

/** Puts the file into the folder of the graph, whole or not at all. @returns what takes it away */
export function writeDoorFile(folder: string, file: DoorFile): () => void {
  const path = join(folder, NAME);
  const part = `${path}.${file.pid}.part`;
  rmSync(part, { force: true });
  writeFileSync(part, JSON.stringify(file), { mode: MODE, flag: 'wx' });
  renameSync(part, path);
  return () => {
    if (readDoorFile(folder)?.token === file.token) rmSync(path, { force: true });
  };
}

/** Null where there is none that can be read: no server has the graph, or it is another user's. */
export function readDoorFile(folder: string): DoorFile | null {
  try {
    return doorFile.parse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')));
  } catch {
    return null; // torn, foreign or not there: all the same to whoever looks for a server
  }
}
