import type { Reading } from '../../../domain/reading.js';
import type { BoundWrite } from '../../port.js';
import type { Edge } from '../edges.js';
import { addChanges, changeWrites } from './changes.js';
import { RELATIONSHIP_COUNT_STATEMENTS, goneRelationshipWrites, relationshipsMade } from './relationship-counts.js';
import { clearCounts } from './rebuild.js';
import { sharesOf } from './shares.js';
import { TALLY_STATEMENTS, tallyWrites } from './tallies.js';
import { TOLD_STATEMENTS, toldBy, type Told } from './told.js';

/** For the checks that go through all statements. */
export const KEPT_STATEMENTS = [
  ...TOLD_STATEMENTS,
  ...TALLY_STATEMENTS,
  ...RELATIONSHIP_COUNT_STATEMENTS,
  addChanges,
  clearCounts,
];

/** What the graph had of the articles that are written: what they told, and the relationships that counted. */
export interface KeptBefore {
  readonly told: readonly Told[];
  readonly edges: readonly Edge[];
}

/**
 * What is kept so that nobody has to count or compare: for the end of the transaction that puts readings in, or takes
 * articles out. The numbers that all writers share come last, so that they wait for each other as briefly as can be.
 */
export function keptWrites(
  readings: readonly Reading[],
  made: readonly Edge[],
  before: KeptBefore | null,
  now = new Date(),
): BoundWrite[] {
  const told = before?.told ?? [];
  const after = readings.map(toldBy);
  const shares = sharesOf(told, after);
  return [
    ...tallyWrites({ ...shares, counts: [...shares.counts, ...relationshipsMade(made)] }),
    ...goneRelationshipWrites(before?.edges ?? []),
    ...changeWrites(told, after, now.toISOString()),
  ];
}
