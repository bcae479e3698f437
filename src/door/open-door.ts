import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../graph/errors.js';
import type { Graph } from '../graph/port.js';
import type { Intake } from '../load/intake.js';
import { carryOutAsked, parseAsked } from '../resolve/asked.js';
import { writeDoorFile } from './door-file.js';
import { jsonLine, jsonLines } from './json-lines.js';
import { parseInput, type LoadReply } from './messages.js';

export interface DoorOptions {
  readonly graph: Graph;
  readonly intake: Intake;
  /** The folder of the embedded graph; whoever may read its files may come in. */
  readonly folder: string;
  /** Where the server serves. */
  readonly url: string;
}

/**
 * Lets other commands of the same user work on the graph that this process holds. Apart from the server that others see:
 * on this machine's own address, and only for whoever has the token of the file in the graph's folder.
 * @returns what closes it
 */
export async function openDoor({ graph, intake, folder, url }: DoorOptions): Promise<() => Promise<void>> {
  const token = randomBytes(32).toString('hex');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  server.requestTimeout = 0; // a load may send articles for hours

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path, headers } = request;
    const mayEnter = isSame(headers.authorization ?? '', `Bearer ${token}`);
    if (mayEnter && method === 'POST' && path === '/load') await load(request, response, intake);
    else if (mayEnter && method === 'POST' && path === '/decide') await decide(request, response, graph);
    else response.writeHead(mayEnter ? 404 : 401).end();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  const removeFile = writeDoorFile(folder, { door: `http://127.0.0.1:${port}`, url, token, pid: process.pid });
  return async () => {
    removeFile();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}

/** Articles come in while what became of those before goes out. */
async function load(request: IncomingMessage, response: ServerResponse, intake: Intake): Promise<void> {
  const say = (reply: LoadReply) => response.write(jsonLine(reply));
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  response.flushHeaders();
  try {
    const summary = await intake.load(inputsOf(request), (progress) => say({ progress }));
    say({ summary });
  } catch (error) {
    say({ failed: messageOf(error) });
  }
  response.end();
}

async function* inputsOf(request: IncomingMessage) {
  for await (const line of jsonLines(request as AsyncIterable<Uint8Array>)) yield parseInput(line); // as: no encoding is set
}

async function decide(request: IncomingMessage, response: ServerResponse, graph: Graph): Promise<void> {
  const lines: unknown[] = [];
  for await (const line of jsonLines(request as AsyncIterable<Uint8Array>)) lines.push(line); // as: likewise
  const outcome = await carryOutAsked(graph, parseAsked(lines[0]));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(outcome));
}

function isSame(a: string, b: string): boolean {
  const digestOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digestOf(a), digestOf(b));
}
