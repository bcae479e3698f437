import { createHash } from 'node:crypto';

/** Lower-case ASCII words joined by hyphens: "Muñoz Rivera" -> "munoz-rivera". Letters of other scripts are kept. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The first `length` hex digits of the SHA-256 of the parts, which are kept apart so that ("ab","c") is not ("a","bc"). */
export function digest(parts: readonly string[], length = 64): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, length);
}
