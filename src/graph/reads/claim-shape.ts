import { z } from 'zod';
import { CLAIM, claimRow, type ClaimRow } from './claim-row.js';
import { articleReferred, entityReferred, type Extent } from './referred.js';
import { type RowShape, withEntries } from './row-shape.js';

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
  /** Less than all: what `FEW` names. */
  readonly few: boolean;
  readonly participants: readonly Participant[];
  /** How much of each of the participants. */
  readonly entities: Extent;
  readonly article: Extent | null;
}

/** What most lists of claims show, and what their places, participants and articles are found by. */
const FEW = `claim {.id, .type, .polarity, .modality, .occurredOn, .statedOn, .subjectId, .objectId, .targetId,
  .attributedToId, .articleId, .sortKey, sentence: sentence.text, sentenceStart: sentence.start,
  sentenceEnd: sentence.end}`;
const fewRow = claimRow.pick({
  id: true,
  type: true,
  polarity: true,
  modality: true,
  occurredOn: true,
  statedOn: true,
  subjectId: true,
  objectId: true,
  targetId: true,
  attributedToId: true,
  articleId: true,
  sortKey: true,
  sentence: true,
  sentenceStart: true,
  sentenceEnd: true,
});

/** Claims with these parts: the rest is absent from the rows, as nobody asks for it. */
export function claimShape({ few, participants, entities, article }: ClaimParts): RowShape<ClaimRow> {
  const refers = [
    ...participants.map((end) => [end, entityReferred(end, entities)] as const),
    ...(article === null ? [] : [['article', articleReferred(article)] as const]),
  ];
  const rows = Object.fromEntries(refers.map(([name, { row }]) => [name, row]));
  const matches = [
    ...participants.map((end) => `OPTIONAL MATCH (claim)-[:${PARTICIPANTS[end]}]->(${end}:Entity)`),
    ...(article === null ? [] : ['OPTIONAL MATCH (sentence)-[:PART_OF]->(article:Article)']),
  ];
  return {
    name: [few ? 'few' : 'all', ...participants, entities, article === null ? '' : `article_${article}`].join('_'),
    usual: CLAIM,
    item: withEntries(
      few ? FEW : CLAIM,
      refers.map(([, { entry }]) => entry),
    ),
    matches,
    row: z.object({ ...(few ? fewRow : claimRow).shape, ...rows }) as unknown as z.ZodType<ClaimRow>, // as: what is left out was not asked for
  };
}
