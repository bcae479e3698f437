import type { Document } from '../mentions/document.js';
import type { FoundAttribution } from './attribution.js';
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
  for (const tree of document.trees)
    found.push(...clauseAttributions(tree), ...accusations(tree), ...phraseAttributions(tree));
  found.push(...quoteAttributions(document, found));
  return found.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}
