import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import {
  EntityPageDocument,
  MoreClaimsDocument,
  SearchDocument,
} from '../../examples/front-end/generated/operations.js';
import { request } from '../../examples/front-end/request.js';
import { servePage } from '../../examples/front-end/serve-page.mjs';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { mexico, sheinbaum, trump, WORLD } from '../graphql/world.js';
import { describeInBrowser, openBrowser, openPage } from '../support/browser.js';
import { aClaim, aReading } from '../support/builders.js';
import { aGraph, type TestGraph } from '../support/graph.js';

/** With what the world tells of her, more claims than a page holds. */
const VISITS = ['January', 'February', 'March', 'April'].map((month) =>
  aReading({
    article: { title: `Visit in ${month}`, publishedAt: '2025-03-01' },
    claims: [
      aClaim({
        subject: trump,
        type: 'MET',
        object: sheinbaum,
        quote: `Trump met Sheinbaum in ${month}.`,
        trigger: 'met',
      }),
    ],
  }),
);

let opened: TestGraph;
let server: RunningServer;
let front: Server;
let origin: string;
beforeAll(async () => {
  opened = await aGraph([...WORLD, ...VISITS]);
  server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0 });
  front = await servePage({ api: server.url, port: 0 });
  origin = `http://127.0.0.1:${(front.address() as AddressInfo).port}`; // a server on a port has such an address
});
afterAll(async () => {
  const closed = once(front, 'close');
  front.close();
  front.closeAllConnections();
  await closed;
  await server.close();
  await opened.close();
});

describe('The typed documents of the example front end, through the server of its page', () => {
  const url = () => `${origin}/graphql`;

  it('find an entity, and how many there are of each kind', async () => {
    const { search } = await request(SearchDocument, { query: 'mex', kinds: ['COUNTRY'] }, url());
    expect(search.nodes.map(({ __typename, id, name }) => ({ __typename, id, name }))).toEqual([
      { __typename: 'Country', id: mexico.id, name: 'Mexico' },
    ]);
    expect(search.facets).toContainEqual({ kind: 'ORGANIZATION', count: 1 });
  });

  it('show what it did, month by month, with the words that say so', async () => {
    const { entity, timeline } = await request(EntityPageDocument, { id: sheinbaum.id }, url());
    expect(entity?.relationships.nodes.map(({ type, object }) => [type, object.name])).toContainEqual([
      'REJECTED',
      'sending U.S. troops to Mexico',
    ]);
    const refusal = entity?.claims.nodes.find(({ type, polarity }) => type === 'REJECTED' && polarity === 'NEGATED');
    expect(refusal?.evidence).toMatchObject({
      sentence: 'Sheinbaum did not reject the steel tariffs.',
      article: { title: 'Steel tariffs in force', publisher: 'The Dispatch', publishedAt: '2025-06-01', url: null },
    });
    expect(timeline?.buckets.map(({ period, claims }) => [period, claims > 0])).toEqual([
      ['2025-03', true],
      ['2025-04', false],
      ['2025-05', true],
      ['2025-06', true],
    ]);
  });

  it('go on behind a page, to each claim once', async () => {
    const id = sheinbaum.id;
    const { entity } = await request(EntityPageDocument, { id }, url());
    const first = entity?.claims;
    const more = await request(MoreClaimsDocument, { id, after: first?.pageInfo.endCursor ?? '' }, url());
    const rest = more.entity?.claims;
    expect([first?.nodes.length, first?.pageInfo.hasNextPage]).toEqual([5, true]);
    const ids = [...(first?.nodes ?? []), ...(rest?.nodes ?? [])].map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(first?.totalCount);
  });

  it('fail with what the API says', async () => {
    await expect(request(EntityPageDocument, { id: 'nobody' }, url())).rejects.toThrow(/id/);
  });
});

describeInBrowser('The page of the example front end', () => {
  let browser: Browser;
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [
      fileURLToPath(new URL('../../examples/front-end/build.mjs', import.meta.url)),
    ]);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  it('leads from a search to the sentences, and to more of them', async () => {
    const { page, problems } = await openPage(browser, origin);
    await page.goto(origin);
    await page.getByRole('searchbox').fill('sheinbaum');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'person (1)' }).click();
    await page.getByRole('link', { name: 'Claudia Sheinbaum' }).click();
    await page.getByRole('heading', { name: 'Claudia Sheinbaum' }).waitFor();
    expect(await page.getByRole('listitem', { name: '2025-04: 0 claims' }).count()).toBe(1);
    await page.getByText('Claudia Sheinbaum not rejected steel tariffs').waitFor();
    expect(await page.locator('mark').first().textContent()).toBe('reject');
    expect(await page.locator('blockquote').count()).toBe(5);
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.locator('blockquote').nth(5).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  }, 60_000);
});
