import http from 'node:http';
import { kindFrom } from './kinds.mjs';
import { randomFrom } from './random.mjs';
import { send } from './send.mjs';

const AT_ONCE = 16;
/** Before the first and after each part memory is looked at. */
const PARTS = 20;

/**
 * Sends the requests of a seed, several at a time.
 * @param memoryOf tells what memory the server holds, or null where that is not known; asked between requests, while none is under way
 */
export async function attack({ url, schema, requests, seconds, seed, memoryOf }) {
  const random = randomFrom(seed);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 * AT_ONCE });
  const answers = [];
  const memory = [await memoryOf()];
  let sent = 0;
  const until = performance.now() + seconds * 1000;
  const work = async (upTo) => {
    while (sent < upTo && performance.now() < until) {
      const number = sent++;
      const { name, make } = kindFrom(random);
      const request = make({ schema, random });
      const answer = await send(url, agent, request);
      answers.push({ number, kind: name, left: request.leave !== undefined || request.raw !== undefined, ...answer });
    }
  };
  for (let part = 1; part <= PARTS; part++) {
    const upTo = Math.round((requests * part) / PARTS);
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(upTo)));
    memory.push(await memoryOf());
  }
  agent.destroy();
  const alive = await send(url, undefined, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  return { answers, memory, alive: alive.status === 200 };
}
