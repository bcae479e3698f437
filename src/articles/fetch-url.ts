import { STATUS_CODES } from 'node:http';
import { idFromUrl } from './article-id.js';
import type { ByteSource } from './byte-source.js';
import type { Bytes } from './bytes/bytes.js';
import { ArticleProblem } from './problem.js';

export interface FetchLimits {
  /** How long a server may be silent, before its answer and within it. */
  readonly silenceMs: number;
  readonly redirects: number;
  readonly bytes: number;
}

const LIMITS: FetchLimits = { silenceMs: 30_000, redirects: 5, bytes: 1024 * 1024 * 1024 };

/** Says who asks, as is good manners; what can be read is asked for first. */
const HEADERS = {
  'user-agent': 'Dateline/0.1 (reads articles that its user names; follows no links)',
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
  'accept-language': 'en, *;q=0.5',
};

/**
 * Asks for a page, a feed or a file that the user named. The answer is read while it comes in.
 * @throws ArticleProblem HTTP_ERROR for an answer without content, UNREACHABLE where there is none, and also while its
 * bytes are being read
 */
export async function fetchUrl(url: string, limits: FetchLimits = LIMITS): Promise<ByteSource> {
  const silence = new Silence(limits.silenceMs);
  const response = await follow(url, silence, limits.redirects);
  const { pathname } = new URL(response.url);
  const [mediaType = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
  const charset = /charset\s*=\s*"?(?<label>[\w-]+)/i.exec(parameters.join(';'))?.groups?.label;
  return {
    origin: url,
    name: pathname.split('/').at(-1) ?? '',
    path: pathname,
    fileId: idFromUrl(response.url),
    isNamed: true,
    web: {
      address: response.url,
      mediaType: mediaType.trim().toLowerCase() || null,
      charset: charset ?? null,
      language: response.headers.get('content-language'),
    },
    file: null,
    open: () => body(response, silence, limits.bytes),
  };
}

async function follow(url: string, silence: Silence, redirects: number): Promise<Response> {
  let address = checked(url);
  for (let left = redirects; ; left -= 1) {
    const response = await ask(address, silence);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (response.ok) return response;
    await response.body?.cancel();
    silence.end();
    if (location === null) throw httpError(response);
    if (left === 0) throw new ArticleProblem('HTTP_ERROR', `was sent on more than ${redirects} times; check the URL`);
    address = checked(location, address);
  }
}

async function ask(address: string, silence: Silence): Promise<Response> {
  try {
    return await fetch(address, { headers: HEADERS, redirect: 'manual', signal: silence.begin() });
  } catch (cause) {
    silence.end();
    throw unreachable(cause, silence);
  }
}

function checked(url: string, base?: string): string {
  if (!URL.canParse(url, base))
    throw new ArticleProblem('UNREACHABLE', `is no URL${base ? `: sent on to "${url}"` : ''}`);
  const parsed = new URL(url, base);
  if (!/^https?:$/.test(parsed.protocol)) {
    throw new ArticleProblem('HTTP_ERROR', `was sent on to ${parsed.protocol}, which is not read`);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new ArticleProblem(
      'UNREACHABLE',
      'holds a password, which is not sent; fetch it (curl -u) and load the file',
    );
  }
  parsed.hash = '';
  return parsed.href;
}

async function* body(response: Response, silence: Silence, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const chunk of (response.body ?? []) as Bytes) {
      // as: the types of fetch and of Node do not know each other
      silence.begin();
      length += chunk.length;
      if (length > most) {
        const size = `${most / 1024 / 1024} MiB`;
        throw new ArticleProblem('TOO_LARGE', `is larger than ${size}; fetch it (curl -O) and load the file`);
      }
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof ArticleProblem ? cause : unreachable(cause, silence);
  } finally {
    silence.end();
  }
}

/** Gives a request up when nothing has come for a while. */
class Silence {
  readonly #controller = new AbortController();
  readonly milliseconds: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  get isBroken(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Begins to wait, anew when it was waiting. */
  begin(): AbortSignal {
    this.end();
    this.#timer = setTimeout(() => {
      this.#controller.abort();
    }, this.milliseconds);
    return this.#controller.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function httpError(response: Response): ArticleProblem {
  const { status } = response;
  const answer = `the server answered ${status} ${STATUS_CODES[status] ?? ''}`.trim();
  return new ArticleProblem('HTTP_ERROR', `${answer}; ${advice(status, response.headers.get('retry-after'))}`);
}

function advice(status: number, retryAfter: string | null): string {
  if (status === 404 || status === 410) return 'check the URL';
  if (status === 401 || status === 403 || status === 451) return 'save the page from a browser and load the file';
  if (status === 429 || status >= 500) return `load it again later${retryAfter ? ` (Retry-After: ${retryAfter})` : ''}`;
  return 'open it in a browser to see what it wants';
}

function unreachable(cause: unknown, silence: Silence): ArticleProblem {
  const told = silence.isBroken ? `was silent for ${silence.milliseconds / 1000} s` : reasonOf(cause);
  return new ArticleProblem('UNREACHABLE', `${told}; check the URL and the network, or load it again later`, { cause });
}

/** `fetch` hides what went wrong in the cause of its error. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no server of this name';
  if (code === 'ECONNREFUSED') return 'the server refuses connections';
  const message = inner instanceof Error ? inner.message : String(inner);
  return `cannot be fetched (${message === '' ? code : message})`;
}
