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
    const isSecond = clause !== undefined && hasConjunction(tokens, clause.index);
    if (clause === undefined || (clause.deprel !== 'conj' && !(clause.deprel === 'ccomp' && isSecond))) continue;
    const first = objectClauseOf(tokens, clause.head);
    if (first !== undefined && first.index < clause.index) moved.set(clause.index, first.index);
  }
  if (moved.size === 0) return sentence;
  const mended = tokens.map((token) => {
    const head = moved.get(token.index);
    return head === undefined ? token : { ...token, head, deprel: 'conj' };
  });
  return { ...sentence, tokens: mended };
}

/** "and that she …": the word is coordinated with something before it. */
function hasConjunction(tokens: readonly Token[], word: number): boolean {
  return tokens.some(({ head, deprel, index }) => head === word && deprel === 'cc' && index < word);
}

/** The clause that is a verb's object, with "that" or without. */
function objectClauseOf(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens.find((token) => token.head === verb && token.deprel === 'ccomp');
}
