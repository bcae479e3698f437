import { z } from 'zod';
import { CLAIM, claimRow, type ClaimRow } from './claim-row.js';
import { articleReferred, entityReferred, type Extent } from './referred.js';
import { columnsOf, type RowShape } from './row-shape.js';

/** Who takes part in a claim, as the relationships that lead there. */
const PARTICIPANTS = {
  subject: 'SUBJECT',
  object: 'OBJECT',
  target: 'TARGET',
  attributedTo: 'ATTRIBUTED_TO',
} as const;
export type Participant = keyof typeof PARTICIPANTS;

/** What is wanted of claims. */
export interface ClaimParts {
  /** Less than all: what `fewRow` names. */
  readonly few: boolean;
  readonly participants: readonly Participant[];
  /** How much of each of the participants. */
  readonly entities: Extent;
  readonly article: Extent | null;
}

/** What most lists of claims show, and what their places, participants and articles are found by. */
const fewRow = claimRow.pick({
  ...{ id: true, type: true, polarity: true, modality: true, occurredOn: true, statedOn: true, triggerStart: true },
  ...{ subjectId: true, objectId: true, targetId: true, attributedToId: true, articleId: true, sortKey: true },
  ...{ sentence: true, sentenceStart: true, sentenceEnd: true },
});

/** The values that are not the claim's own properties. */
const OF_SENTENCE = { sentence: 'sentence.text', sentenceStart: 'sentence.start', sentenceEnd: 'sentence.end' };

/** Claims with these parts: the rest is absent from the rows, as nobody asks for it. */
export function claimShape({ few, participants, entities, article }: ClaimParts): RowShape<ClaimRow> {
  const own = few ? fewRow : claimRow;
  const ends = Object.fromEntries(
    participants.map((end) => {
      const matches = `OPTIONAL MATCH (claim)-[:${PARTICIPANTS[end]}]->(${end}:Entity)`;
      return [end, { matches, ...entityReferred(end, entities) }];
    }),
  );
  const around = article && {
    article: { matches: 'OPTIONAL MATCH (sentence)-[:PART_OF]->(article:Article)', ...articleReferred(article) },
  };
  const referred = { ...ends, ...around };
  const rows = Object.fromEntries(Object.entries(referred).map(([name, { row }]) => [name, row]));
  return {
    name: [few ? 'few' : 'all', ...participants, entities, article === null ? '' : `article_${article}`].join('_'),
    whole: CLAIM,
    columns: { ...columnsOf('claim', Object.keys(own.shape)), ...OF_SENTENCE },
    referred,
    row: z.object({ ...own.shape, ...rows }) as unknown as z.ZodType<ClaimRow>, // as: what is left out was not asked for
  };
}
