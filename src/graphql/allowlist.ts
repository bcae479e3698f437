import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';

/** What a request asks, as Apollo takes it: the query string of a GET, the parsed body of a POST. */
export interface Asked {
  readonly search: string;
  readonly body: unknown;
}

/** The only operations that a server answers. */
export interface Allowlist {
  readonly size: number;
  /** The request with the text of the operation that it names or repeats; null where that is none of the list. */
  readonly admit: (asked: Asked) => Asked | null;
}

/** The list cannot be used; the message names the file. */
export class AllowlistError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AllowlistError';
  }
}

/** Apollo's `generate-persisted-query-manifest`, or the plain map of ids that Relay and GraphQL Code Generator write. */
const manifest = z.union([
  z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) }),
  z.record(z.string(), z.string()),
]);

/**
 * Reads the operations that a server answers, from a manifest (`.json`), a file of operations (`.graphql`), or a folder of
 * these. An operation goes by its id in the manifest, by the SHA-256 of its text, or by the text itself, however spaced.
 * @throws AllowlistError
 */
export function readAllowlist(path: string): Allowlist {
  const byId = new Map<string, string>();
  const byText = new Map<string, string>();
  const add = (text: string, id?: string) => {
    byText.set(stripIgnoredCharacters(text), text);
    byId.set(createHash('sha256').update(text).digest('hex'), text);
    if (id !== undefined) byId.set(id, text);
  };
  for (const file of filesAt(path)) {
    try {
      readInto(add, file);
    } catch (cause) {
      throw new AllowlistError(`DATELINE_OPERATIONS: ${file} holds no list of operations: ${String(cause)}`, { cause });
    }
  }
  if (byText.size === 0) throw new AllowlistError(`DATELINE_OPERATIONS: there are no operations in ${path}.`);

  const find = (id: unknown, hash: unknown, query: unknown): string | undefined =>
    typeof id === 'string' || typeof hash === 'string'
      ? byId.get(String(id ?? hash))
      : typeof query === 'string'
        ? byText.get(stripped(query))
        : undefined;
  return { size: byText.size, admit: (asked) => admit(asked, find) };
}

function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => ['.json', '.graphql', '.gql'].includes(extname(name)))
      .map((name) => join(path, name));
  } catch (cause) {
    throw new AllowlistError(`DATELINE_OPERATIONS: ${path} cannot be read.`, { cause });
  }
}

function readInto(add: (text: string, id?: string) => void, file: string): void {
  const text = readFileSync(file, 'utf8');
  if (extname(file) !== '.json') {
    add(text);
    for (const operation of Object.values(separateOperations(parse(text)))) add(print(operation));
    return;
  }
  const read = manifest.parse(JSON.parse(text));
  if ('operations' in read && Array.isArray(read.operations)) for (const { id, body } of read.operations) add(body, id);
  else for (const [id, body] of Object.entries(read)) if (typeof body === 'string') add(body, id);
}

/** A text that is no GraphQL is on no list. */
function stripped(query: string): string {
  try {
    return stripIgnoredCharacters(query);
  } catch {
    return query;
  }
}

function admit(
  { search, body }: Asked,
  find: (id: unknown, hash: unknown, query: unknown) => string | undefined,
): Asked | null {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
    const { documentId, extensions, query: asked, ...rest } = body as Record<string, unknown>; // an object, as just found
    const query = find(documentId, hashIn(extensions), asked);
    return query === undefined ? null : { search, body: { ...rest, query } };
  }
  const parameters = new URLSearchParams(search);
  const query = find(
    parameters.get('documentId') ?? undefined,
    hashIn(parsed(parameters.get('extensions'))),
    parameters.get('query'),
  );
  if (query === undefined) return null;
  for (const name of ['documentId', 'extensions']) parameters.delete(name);
  parameters.set('query', query);
  return { search: `?${parameters.toString()}`, body };
}

const extensionsShape = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

function hashIn(extensions: unknown): string | undefined {
  return extensionsShape.safeParse(extensions).data?.persistedQuery.sha256Hash;
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined; // Apollo itself tells what is wrong with it
  }
}
