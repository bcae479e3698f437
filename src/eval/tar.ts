const BLOCK = 512;

export interface TarEntry {
  readonly name: string;
  readonly text: string;
}

/** Whether the bytes are a POSIX tar archive. */
export function isTar(bytes: Buffer): boolean {
  return bytes.length > BLOCK && bytes.toString('latin1', 257, 262) === 'ustar';
}

/** The plain files of a tar archive (POSIX ustar: names up to 255 characters) as text. */
export function readTar(bytes: Buffer): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const field = (from: number, to: number): string =>
      bytes.toString('latin1', at + from, at + to).replace(/\0.*$/s, '');
    const size = parseInt(field(124, 136).trim(), 8);
    const type = field(156, 157);
    const prefix = field(345, 500);
    if (type === '' || type === '0') {
      const text = bytes.toString('utf8', at + BLOCK, at + BLOCK + size);
      entries.push({ name: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, text });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}
