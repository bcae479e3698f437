import type { AnalyzedSentence, Token } from './types.js';

/**
 * Mends what the network hangs too high: in "said that he had offered troops, and that she had rejected them" the second
 * that-clause is coordinated with the first, not with the verb of saying.
 */
export function mendTree(sentence: AnalyzedSentence): AnalyzedSentence {
  const { tokens } = sentence;
  const moved = new Map<number, number>();
  for (const mark of tokens) {
    if (mark.deprel !== 'mark' || mark.text.toLowerCase() !== 'that') continue;
    const clause = tokens[mark.head];
    if (clause?.deprel !== 'conj') continue;
    const first = objectClauseOf(tokens, clause.head);
    if (first !== undefined && first.index < clause.index) moved.set(clause.index, first.index);
  }
  if (moved.size === 0) return sentence;
  return { ...sentence, tokens: tokens.map((token) => ({ ...token, head: moved.get(token.index) ?? token.head })) };
}

/** The clause that is a verb's object, with "that" or without. */
function objectClauseOf(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens.find((token) => token.head === verb && token.deprel === 'ccomp');
}
