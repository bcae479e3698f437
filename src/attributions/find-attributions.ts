import type { Document } from '../mentions/document.js';
import type { FoundAttribution } from './attribution.js';
import { insertedAttributions } from './inserted.js';
import { phraseAttributions } from './phrases.js';
import { quoteAttributions } from './quoted.js';
import { accusations, clauseAttributions } from './speech-verbs.js';

export type { FoundAttribution } from './attribution.js';

/**
 * Who says what, read off the tree and the quotation marks. A content lies within one sentence, or is one sentence of a
 * longer quote. The passes stand in the order they run; a later one only fills what an earlier one left open.
 */
export function findAttributions(document: Document): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const tree of document.trees) {
    const clauses = clauseAttributions(tree);
    const inserted = insertedAttributions(tree, clauses);
    const told = clauses.filter(({ cue }) => !inserted.some((one) => one.cue === cue));
    found.push(...told, ...inserted, ...accusations(tree), ...phraseAttributions(tree));
  }
  const { kept, quoted } = quoteAttributions(document, found);
  return [...kept, ...quoted].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}
