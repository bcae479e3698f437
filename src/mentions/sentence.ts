import type { Tree } from '../language/tree.js';

/** One sentence while its mentions are sought, with what the passes before have found in it. */
export interface SentenceSoFar {
  /** The article's text. */
  readonly text: string;
  readonly tree: Tree;
  /** The country that a word stands for, as its ISO 3166 alpha-3 code, or null. */
  readonly codeAt: (position: number) => string | null;
  /** Whether a word belongs to a name already, a country's included. */
  readonly inName: (position: number) => boolean;
}
