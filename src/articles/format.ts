export type Format = 'text' | 'page' | 'lines' | 'feed';

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.xml': 'feed',
};

const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/markdown': 'text',
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'application/x-ndjson': 'lines',
  'application/jsonl': 'lines',
  'application/x-jsonlines': 'lines',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
};

const COMPRESSED = /\.(?:gz|zst|bz2)$/i;

/** What articles are read from, in words. */
export const READABLE = '.txt, .md, .html, .jsonl, .rss, .atom or .xml, each also as .gz, .zst, .bz2 or in a .zip';

/** The extension of a file's name without that of its compression, in lower case; empty when it has none. */
export function extensionOf(name: string): string {
  return /[^/\\](?<extension>\.[^./\\]+)$/.exec(name.replace(COMPRESSED, ''))?.groups?.extension?.toLowerCase() ?? '';
}

/** Whether a file of this name may hold articles; that of a member of an archive, when it is no archive itself. */
export function isReadable(name: string, inArchive = false): boolean {
  const extension = extensionOf(name);
  return FORMATS[extension] !== undefined || (extension === '.zip' && !inArchive && !COMPRESSED.test(name));
}

/**
 * The format of something by its name, by what a server says of it, and by how it begins; only pages and feeds that
 * call themselves the other are taken at their content. Null for XML that is neither.
 */
export function formatOf(name: string, mediaType: string | null, head: Uint8Array): Format | null {
  const told = FORMATS[extensionOf(name)] ?? MEDIA_TYPES[mediaType ?? ''] ?? null;
  if (told === 'text' || told === 'lines') return told;
  const start = Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\s)+/, '');
  if (start.startsWith('<')) {
    if (/<(?:rss|feed|rdf:rdf)[\s>]/i.test(start)) return 'feed';
    return told === 'page' || /<(?:!doctype html|html|head|body)[\s>]/i.test(start) ? 'page' : null;
  }
  if (told !== null) return told;
  return /^[{[]/.test(start) ? 'lines' : 'text';
}
