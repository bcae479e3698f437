import type { Tree } from '../language/tree.js';
import type { NameKind } from '../language/types.js';

/** A name with its kind after correction; words `from` up to but not including `to` of a sentence. */
export interface FoundName {
  readonly tree: Tree;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly rule: string;
  /** The name has an article with a capital before its first word, and it belongs to it: "The Sunday Times". */
  readonly article?: boolean;
}
