import { TextDecoder } from 'node:util';
import { decodeUtf8 } from '../decode-utf8.js';

/**
 * The text of a page. Its encoding is told by a byte order mark, the server, or the page itself; a page that tells none
 * is UTF-8 where it can be and else Windows-1252, as browsers have it.
 * @throws ArticleProblem BROKEN_TEXT where it is UTF-8 that holds a NUL byte
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const decoder = decoderFor(markOf(bytes) ?? charset ?? declaredIn(bytes));
  if (decoder) return decoder.decode(bytes);
  try {
    return decodeUtf8(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The encoding that a byte order mark, the server or the first tag of an XML text tells; else UTF-8. */
export function xmlDecoder(head: Uint8Array, charset: string | null): TextDecoder {
  return decoderFor(markOf(head) ?? charset ?? declaredIn(head)) ?? new TextDecoder('utf-8');
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declaration = /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?<label>[\w-]+)/i.exec(head);
  const meta = /<meta[^>]*\bcharset\s*=\s*["']?\s*(?<label>[\w-]+)/i.exec(head);
  return declaration?.groups?.label ?? meta?.groups?.label ?? null;
}

/** Null for a name that nobody knows. */
function decoderFor(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}
