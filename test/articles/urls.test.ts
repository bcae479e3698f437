import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchUrl } from '../../src/articles/fetch-url.js';
import { readInputs } from '../../src/articles/input.js';

let server: Server;
let base: string;
const agents: (string | undefined)[] = [];

const PLAIN = 'Ada Marsh rejected the plan on Tuesday.';

const answer: RequestListener = (request, response) => {
  agents.push(request.headers['user-agent']);
  const send = (status: number, headers: Record<string, string>, body: string | Buffer = '') => {
    response.writeHead(status, headers).end(body);
  };
  void (async () => {
    switch (request.url) {
      case '/page':
        send(200, { 'content-type': 'text/html; charset=utf-8' }, await readFile('test/fixtures/inputs/marsh.html'));
        break;
      case '/rss':
        send(200, { 'content-type': 'text/html' }, await readFile('test/fixtures/inputs/feed.xml')); // as many servers do
        break;
      case '/feed.xml.gz':
        send(200, { 'content-type': 'application/octet-stream' }, await readFile('test/fixtures/inputs/feed.xml.gz'));
        break;
      case '/archive.zip':
        send(200, { 'content-type': 'application/zip' }, await readFile('test/fixtures/inputs/archive.zip'));
        break;
      case '/plain':
        send(200, { 'content-type': 'text/plain; charset=iso-8859-1' }, Buffer.from(`Zoë: ${PLAIN}`, 'latin1'));
        break;
      case '/lines':
        send(200, { 'content-type': 'application/x-ndjson' }, JSON.stringify({ id: 'l', text: PLAIN }));
        break;
      case '/moved':
        send(301, { location: '/page' });
        break;
      case '/round':
        send(302, { location: '/round' });
        break;
      case '/file':
        send(302, { location: 'file:///etc/passwd' });
        break;
      case '/busy':
        send(429, { 'retry-after': '120' });
        break;
      case '/forbidden':
        send(403, {});
        break;
      case '/cut':
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' });
        response.write(PLAIN, () => response.destroy());
        break;
      case '/silent':
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.write(PLAIN);
        break;
      case '/long':
        send(200, { 'content-type': 'text/plain' }, PLAIN.repeat(1000));
        break;
      default:
        send(404, {});
    }
  })();
};

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // as: it listens on a port
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function read(...paths: string[]): Promise<string[]> {
  const told: string[] = [];
  for await (const input of readInputs(paths)) {
    told.push(
      (input.ok
        ? `${input.article.origin} = ${input.article.id} | ${input.article.text.slice(0, 20)}`
        : `${input.origin} ${input.code}: ${input.message}`
      ).replaceAll(base, ''),
    );
  }
  return told;
}

const STORY = 'article:harbourpost-example-2025-05-marsh-says-no-0a89a7';

describe('URLs', () => {
  it('of a page, and of one that is sent on to it, give the story under its canonical address', async () => {
    expect(await read(`${base}/page`, `${base}/moved`)).toEqual([
      `/page = ${STORY} | By Jo Field\n\nForeign`,
      '/moved PASSED_OVER: is the same article as /page',
    ]);
  });

  it('of a feed give the same ids, whatever the server calls it', async () => {
    for (const path of ['/rss', '/feed.xml.gz']) {
      const told = await read(`${base}${path}`);
      expect(told).toHaveLength(4);
      expect(told[0]).toBe(`${path}:item 1 = ${STORY} | Ada Marsh rejected t`);
    }
  });

  it('of texts, JSON lines and archives', async () => {
    expect(await read(`${base}/plain`, `${base}/lines`)).toEqual([
      expect.stringMatching(/^\/plain = article:127-0-0-1-\d+-plain-[0-9a-f]{6} \| Zoë: Ada Marsh/),
      '/lines:1 = article:l | Ada Marsh rejected t',
    ]);
    expect(await read(`${base}/archive.zip`)).toHaveLength(9);
  });

  it('that give nothing are told, each with what to do, and stop no other', async () => {
    expect(
      await read(
        ...['/none', '/busy', '/forbidden', '/round', '/file', '/cut', '/lines'].map((path) => `${base}${path}`),
      ),
    ).toEqual([
      '/none HTTP_ERROR: the server answered 404 Not Found; check the URL',
      '/busy HTTP_ERROR: the server answered 429 Too Many Requests; load it again later (Retry-After: 120)',
      '/forbidden HTTP_ERROR: the server answered 403 Forbidden; save the page from a browser and load the file',
      '/round HTTP_ERROR: was sent on more than 5 times; check the URL',
      '/file HTTP_ERROR: was sent on to file:, which is not read',
      expect.stringMatching(/^\/cut UNREACHABLE: cannot be fetched \(.+\); check the URL and the network/),
      '/lines:1 = article:l | Ada Marsh rejected t',
    ]);
  });

  it('without a server, or with a password in them', async () => {
    expect(await read('http://127.0.0.1:9/x', 'http://jo:secret@127.0.0.1/x')).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/x UNREACHABLE: /),
      expect.stringMatching(
        /UNREACHABLE: holds a password, which is not sent; fetch it \(curl -u\) and load the file$/,
      ),
    ]);
  });

  it('are given up when the server falls silent or sends too much', async () => {
    const limits = { silenceMs: 100, redirects: 5, bytes: 1000 };
    const drain = async (path: string) => {
      const bytes = (await fetchUrl(`${base}${path}`, limits)).open();
      let length = 0;
      for await (const chunk of bytes) length += chunk.length;
      return length;
    };
    await expect(drain('/silent')).rejects.toThrow('was silent for 0.1 s; check the URL and the network');
    await expect(drain('/long')).rejects.toThrow(/is larger than .* MiB; fetch it/);
  });

  it('are asked for under the name of this program', async () => {
    await read(`${base}/lines`);
    expect(agents.at(-1)).toMatch(/^Dateline\/\d/);
  });
});
