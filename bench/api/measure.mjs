import autocannon from 'autocannon';
import { TARGETS } from './targets.mjs';

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 2;

/** For each question and target its rounds: requests a second, and milliseconds waited. */
export async function measure(targets, asked, { rounds, seconds }) {
  const measured = [];
  for (const [question, variables] of Object.entries(asked)) {
    for (let round = 0; round <= rounds; round++) {
      for (let turn = 0; turn < TARGETS.length; turn++) {
        const target = TARGETS[(turn + round) % TARGETS.length];
        const bodies = variables.map((one) => targets.body(target, question, one));
        const result = await load(targets.url[target], bodies, round === 0 ? WARM_UP_SECONDS : seconds);
        if (round > 0) measured.push({ question, target, ...result }); // the first round is to warm up
      }
    }
    console.error(`${question} measured`);
  }
  return measured;
}

async function load(url, bodies, duration) {
  const headers = { 'content-type': 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST', headers, body }));
  const {
    requests: done,
    latency,
    non2xx,
    errors,
    duration: took,
  } = await autocannon({
    ...{ url, connections: CONNECTIONS, duration, requests },
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} requests were refused, ${errors} failed`);
  return { rate: done.total / took, p50: latency.p50, p99: latency.p99 };
}
