import { connect } from 'node:net';
import http from 'node:http';

/** How long a slow sender stays. */
const DRIBBLE_MS = 3000;

/** Sends one request of any shape. @returns status (0: no answer, which the request may well deserve), text and milliseconds */
export async function send(url, agent, request) {
  const from = performance.now();
  const { status, text } = await (request.raw === undefined ? sendRequest(url, agent, request) : sendRaw(url, request));
  return { status, text, ms: performance.now() - from };
}

function sendRequest(url, agent, { method, headers, body, search = '', leave }) {
  return new Promise((resolve) => {
    const request = http.request(
      `${url}/graphql`,
      {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
        agent,
        path: `/graphql${search.replaceAll(' ', '%20')}`,
      },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
        response.on('error', () => resolve({ status: 0, text: 'cut off' }));
      },
    );
    request.on('error', (error) => resolve({ status: 0, text: error.code ?? error.message }));
    if (leave !== undefined) setTimeout(() => request.destroy(new Error('left')), leave);
    request.end(body);
  });
}

function sendRaw(url, { raw, dribble }) {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let text = '';
    const done = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1] ?? 0), text });
    };
    socket.on('data', (part) => {
      text += part;
      if (!dribble) done();
    });
    socket.on('close', done);
    socket.on('error', done);
    socket.write(raw);
    if (dribble) {
      const timer = setInterval(() => socket.writable && socket.write(' '), 500);
      socket.on('close', () => clearInterval(timer));
    }
    setTimeout(done, DRIBBLE_MS).unref();
  });
}
