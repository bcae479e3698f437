import type { Bytes } from './bytes/bytes.js';

/** Something that holds articles: a file, a member of an archive, the answer of a server, standard input. */
export interface ByteSource {
  /** How messages name it. */
  readonly origin: string;
  /** Its extensions tell compression and format ("news.jsonl.gz"); empty where only the content can tell. */
  readonly name: string;
  /** Absolute, `/` between folders: the files of an archive lie below it. */
  readonly path: string;
  /** The id of an article in it that tells neither an id nor a URL of its own. */
  readonly fileId: string;
  /** Named by the user, and not merely found in a folder: then it has to hold articles. */
  readonly isNamed: boolean;
  /** Where it was fetched from, and what the server said of it. */
  readonly web: WebSource | null;
  /** The file on disk, for formats that are read from their end. */
  readonly file: { readonly path: string; onBytes(bytes: number): void } | null;
  /** Its bytes; to be called once. */
  open(): Bytes;
}

export interface WebSource {
  /** After all redirects. */
  readonly address: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly language: string | null;
}
