import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';

const FILES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/style.css': ['style.css', 'text/css'],
  '/main.js': ['main.js', 'text/javascript'],
};

/**
 * Serves what build.mjs made and passes /graphql on, so that the page and the API have one origin.
 * @param {{ api: string, port: number }} options where the API is, such as `http://127.0.0.1:4000`; port 0: any free one
 * @returns {Promise<import('node:http').Server>}
 */
export function servePage({ api, port }) {
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, 'http://page');
    if (pathname === '/graphql') passOn(incoming, outgoing, api);
    else void sendFile(outgoing, FILES[pathname]);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function passOn(incoming, outgoing, api) {
  const { method, headers, url } = incoming;
  const passed = request(new URL(url, api), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', ({ message }) => {
    if (outgoing.headersSent) return outgoing.destroy();
    outgoing.writeHead(502, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ errors: [{ message: `The API at ${api} does not answer: ${message}` }] }));
  });
  incoming.pipe(passed);
}

async function sendFile(outgoing, file) {
  if (file === undefined) return outgoing.writeHead(404).end();
  const [name, type] = file;
  try {
    const content = await readFile(new URL(`dist/${name}`, import.meta.url));
    outgoing.writeHead(200, { 'content-type': type }).end(content);
  } catch (error) {
    outgoing
      .writeHead(500, { 'content-type': 'text/plain' })
      .end(`${error.message}\nBuild it: node examples/front-end/build.mjs`);
  }
}
