import type { Claim, Participant } from '../domain/claim.js';
import type { Decision } from '../domain/decision.js';
import { digest } from '../domain/id.js';
import type { Reading } from '../domain/reading.js';

/**
 * The claims of an article that people judged wrong, each with the id of the decision. A claim is known by its id; where
 * an edit elsewhere in the article has moved it and so given it another, by its words.
 * @param asRead under the article's own ids
 */
export function judgedWrong(asRead: Reading, local: readonly Decision[]): Map<string, string> {
  const judgements = local.filter(({ kind, status }) => kind === 'WRONG' && status === 'APPLIED');
  if (judgements.length === 0) return new Map();
  const ids = new Set(asRead.claims.map(({ id }) => id));
  const moved = new Map(judgements.filter(({ fromId }) => !ids.has(fromId)).map(({ words, id }) => [words, id]));
  const byId = new Map(judgements.map(({ fromId, id }) => [fromId, id]));
  const wrong = asRead.claims.flatMap((claim) => {
    const judgedBy = byId.get(claim.id) ?? moved.get(wordsOf(asRead, claim));
    return judgedBy === undefined ? [] : [[claim.id, judgedBy] as const];
  });
  return new Map(wrong);
}

/** What a claim says, in which words, wherever in the article they stand. */
export function wordsOf({ article }: Reading, claim: Claim): string {
  const { type, subject, object, target, trigger, sentence, polarity, modality } = claim;
  const wordsAt = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const who = (participant: Participant | null) => participant?.entityId ?? '';
  const deed = [type, polarity, modality, wordsAt(trigger), String(trigger.start - sentence.start)];
  return digest([...deed, who(subject), who(object), who(target), wordsAt(sentence)], 16);
}
