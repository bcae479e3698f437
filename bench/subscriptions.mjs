// Subscribes to a running server of its own and goes on behind an event: npm run build && node bench/subscriptions.mjs
import { openGraph } from '../dist/graph/open.js';
import { startServer } from '../dist/server/start-server.js';
import { Intake } from '../dist/load/intake.js';
import { createReader } from '../dist/reader.js';
import { toldArticle } from '../dist/articles/told-article.js';
import { createClient } from 'graphql-sse';
import { mkdtempSync } from 'node:fs';
const graph = await openGraph({ engine: 'embedded', folder: mkdtempSync('/tmp/sse-') });
const intake = new Intake({ graph, openReaders: createReader, readerVersion: 'v', readAhead: 2 });
const server = await startServer({ graph, host: '127.0.0.1', port: 0, intake });
console.log('up', server.url);
const client = createClient({ url: server.url + '/graphql/stream', retryAttempts: 0 });
const it = client.iterate({ query: 'subscription { claimAdded { id type subject { name } } }' });
const p = it.next();
await new Promise((r) => setTimeout(r, 500));
await intake.few([toldArticle({ id: 'a', text: 'Canada rejected the tariff on Monday.' }, 'x')], (x) =>
  console.log(x.outcome),
);
console.log(JSON.stringify(await Promise.race([p, new Promise((r) => setTimeout(() => r('TIMEOUT'), 8000))])));
const ctl = new AbortController();
const r = await fetch(server.url + '/graphql/stream', {
  method: 'POST',
  signal: ctl.signal,
  headers: { 'content-type': 'application/json', 'last-event-id': '000000000000-0' },
  body: JSON.stringify({ query: 'subscription { claimAdded { id type } }' }),
});
let text = '';
const rd = r.body.getReader();
for (let i = 0; i < 4 && !text.includes('event: next'); i++) text += new TextDecoder().decode((await rd.read()).value);
console.log('resumed', r.status, JSON.stringify(text));
ctl.abort();
const bad = await fetch(server.url + '/graphql/stream', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ claims { totalCount } }' }),
});
console.log(bad.status, await bad.text());
const x = await fetch(server.url + '/graphql/stream?query=x', { headers: { 'sec-fetch-site': 'cross-site' } });
console.log(x.status);
client.dispose();
await server.close();
console.log('closed');
process.exit(0);
