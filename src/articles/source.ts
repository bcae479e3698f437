import type { Block } from '../domain/article.js';

export function readSource(
  _text: string,
  _blocks: readonly Block[],
): { publisher: string | null; publishedAt: string | null } {
  return { publisher: null, publishedAt: null };
}
