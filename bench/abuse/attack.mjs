import http from 'node:http';
import { kindFrom } from './kinds.mjs';
import { randomFrom } from './random.mjs';
import { send } from './send.mjs';

const AT_ONCE = 16;

/**
 * Sends the requests of a seed, several at a time.
 * @param rss tells the server's resident megabytes, or null where they are not known
 */
export async function attack({ url, schema, requests, seconds, seed, rss }) {
  const random = randomFrom(seed);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 * AT_ONCE });
  const answers = [];
  const memory = [];
  let sent = 0;
  const until = performance.now() + seconds * 1000;
  const work = async () => {
    while (sent < requests && performance.now() < until) {
      const number = sent++;
      const { name, make } = kindFrom(random);
      const request = make({ schema, random });
      const answer = await send(url, agent, request);
      answers.push({ number, kind: name, left: request.leave !== undefined || request.raw !== undefined, ...answer });
      if (number % Math.ceil(requests / 20) === 0) memory.push(rss());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  const alive = await send(url, undefined, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  return { answers, memory, alive: alive.status === 200 };
}
