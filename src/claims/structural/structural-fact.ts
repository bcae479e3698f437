import type { ClaimType } from '../../domain/claim.js';
import type { LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';

/** A standing fact read from how names are joined rather than from a deed. */
export interface StructuralFact {
  readonly type: ClaimType;
  readonly tree: Tree;
  /** Position of the word that tells it. */
  readonly word: number;
  readonly subject: LinkedMention;
  readonly object: LinkedMention;
  /** The office's words, where the fact is an office. */
  readonly role: string | null;
  readonly rule: string;
}
