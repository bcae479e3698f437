import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { ArticleInput } from '../articles/input.js';
import { GraphError, messageOf } from '../graph/errors.js';
import type { LoadProgress, LoadSummary } from '../load/outcome.js';
import type { Asked } from '../resolve/asked.js';
import type { Outcome } from '../resolve/decisions.js';
import type { DoorFile } from './door-file.js';
import { jsonLine, jsonLines } from './json-lines.js';
import { parseReply } from './messages.js';

/**
 * Loads articles through the server that holds the graph: as `loadArticles` does, with the server's own readers.
 * @throws GraphError GRAPH_LOCKED saying what to do when that server does not answer; Error as the server's load did
 */
export async function loadThrough(
  door: DoorFile,
  articles: AsyncIterable<ArticleInput>,
  told: (progress: LoadProgress) => void,
): Promise<LoadSummary> {
  const asked = knock(door, '/load');
  const answered = answerOf(asked, door);
  const sent = send(asked, articles);
  sent.catch((error: unknown) => asked.destroy(error instanceof Error ? error : new Error(String(error))));
  for await (const line of linesOf(await answered, door)) {
    const reply = parseReply(line);
    if ('progress' in reply) told(reply.progress);
    else if ('failed' in reply) throw new Error(reply.failed);
    else {
      await sent;
      return reply.summary;
    }
  }
  throw gone(door, 'it ended before the load did');
}

/** Makes a person's decision through the server that holds the graph. @throws likewise */
export async function decideThrough(door: DoorFile, decision: Asked): Promise<Outcome> {
  const asked = knock(door, '/decide');
  asked.end(jsonLine(decision));
  for await (const line of linesOf(await answerOf(asked, door), door)) return line as Outcome; // as: the server's own
  throw gone(door, 'it gave no answer');
}

function knock({ door, token }: DoorFile, path: string): ClientRequest {
  return request(`${door}${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
}

async function answerOf(asked: ClientRequest, door: DoorFile): Promise<IncomingMessage> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve);
    asked.on('error', (cause) => {
      reject(gone(door, messageOf(cause), cause));
    });
  });
  if (answer.statusCode !== 200) throw gone(door, `it answers ${answer.statusCode ?? 'nothing'}`);
  return answer;
}

async function* linesOf(answer: IncomingMessage, door: DoorFile): AsyncGenerator {
  try {
    yield* jsonLines(answer as AsyncIterable<Uint8Array>); // as: no encoding is set
  } catch (cause) {
    throw gone(door, messageOf(cause), cause);
  }
}

/** Waits while the server has enough to do: a load holds a few articles in memory, not all of them. */
async function send(asked: ClientRequest, articles: AsyncIterable<ArticleInput>): Promise<void> {
  asked.flushHeaders();
  for await (const input of articles) {
    if (!asked.write(jsonLine(input)) && !asked.destroyed)
      await Promise.race([once(asked, 'drain'), once(asked, 'close')]);
    if (asked.destroyed) return;
  }
  asked.end();
}

function gone({ url, pid }: DoorFile, why: string, cause?: unknown): GraphError {
  return new GraphError(
    'GRAPH_LOCKED',
    `The graph is held by the server at ${url} (process ${pid}), which cannot be reached: ${why}. Look whether it is ` +
      'still running; stop it (Ctrl-C) and run this again. What was loaded until then stays.',
    { cause },
  );
}
