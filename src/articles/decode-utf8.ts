import { ArticleProblem } from './problem.js';

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file's bytes, without a leading byte order mark and otherwise unchanged.
 * @param startOffset where `bytes` begins in its file, so that the message can name the place in the file
 * @throws ArticleProblem BROKEN_TEXT, naming the byte offset, when the bytes are not UTF-8 text
 */
export function decodeUtf8(bytes: Uint8Array, startOffset = 0): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ArticleProblem('BROKEN_TEXT', 'is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8');
  }
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch (cause) {
    const offset = startOffset + firstBrokenByte(bytes);
    const message = `is not UTF-8: broken at byte ${offset}; if it is Latin-1, convert it: iconv -f WINDOWS-1252 -t UTF-8`;
    throw new ArticleProblem('BROKEN_TEXT', message, { cause });
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new ArticleProblem('BROKEN_TEXT', `holds a NUL byte at byte ${startOffset + nul}: not a text`);
  return text;
}

/**
 * The offset of the first byte that begins no well-formed sequence. Decoding leniently puts U+FFFD in its place; what
 * stands before is sound, so its length in bytes is the offset. A U+FFFD that the file itself holds is no error.
 */
function firstBrokenByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = lenient.indexOf('\uFFFD'); at !== -1; at = lenient.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(lenient.slice(0, at));
    const isItself = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isItself) return offset;
  }
  return bytes.length;
}
