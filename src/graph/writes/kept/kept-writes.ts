import type { Reading } from '../../../domain/reading.js';
import type { BoundWrite } from '../../port.js';
import { addChanges, changeWrites } from './changes.js';
import { TOLD_STATEMENTS, toldBy, type Told } from './told.js';

/** For the checks that go through all statements. */
export const KEPT_STATEMENTS = [...TOLD_STATEMENTS, addChanges];

/**
 * What is kept so that nobody has to count or compare: for the end of the transaction that puts readings in, or takes
 * articles out.
 * @param before what the graph had of these articles
 */
export function keptWrites(readings: readonly Reading[], before: readonly Told[], now = new Date()): BoundWrite[] {
  const after = readings.map(toldBy);
  return changeWrites(before, after, now.toISOString());
}
