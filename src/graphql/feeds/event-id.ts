import type { ChangePlace } from '../../graph/changes/next-claim-changes.js';
import { ERROR_CODES, inputError } from '../errors.js';

/** The place of an event in the log of changes, as a client gives it back. */
export function eventIdOf({ changeId, taken }: ChangePlace): string {
  return `${changeId}-${taken}`;
}

/** @param newest the number of the newest change. @throws BAD_CURSOR for what is no event's id in this graph */
export function placeOf(eventId: string, newest: number): ChangePlace {
  const [, changeId = '', taken = ''] = /^(\d{12})-(\d{1,10})$/.exec(eventId) ?? [];
  if (changeId !== '' && Number(changeId) <= newest) return { changeId, taken: Number(taken) };
  throw inputError(
    ERROR_CODES.BAD_CURSOR,
    'Last-Event-ID is no id of an event of this graph: it comes from another one, or from before a backup was put back. Subscribe without it.',
  );
}
