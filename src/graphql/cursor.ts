import { z } from 'zod';
import type { Place } from '../graph/reads/page-statement.js';
import { ERROR_CODES, inputError } from './errors.js';

const content = z.tuple([z.string()]).rest(z.union([z.string(), z.number()]));

/** A place in a list as clients see it: they pass it back as it is and never look inside. */
export function encodeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

/**
 * @param start the first place of that list; tells how many values a place has and of which types
 * @throws BAD_CURSOR for anything that is not a cursor of this very list
 */
export function decodeCursor(list: string, cursor: string, start: Place): Place {
  const parsed = content.safeParse(decoded(cursor));
  if (!parsed.success) throw badCursor(cursor, 'is not a cursor');
  const [from, ...place] = parsed.data;
  if (from !== list) throw badCursor(cursor, 'comes from another list');
  const fits = place.length === start.length && place.every((value, at) => typeof value === typeof start[at]);
  if (!fits) throw badCursor(cursor, 'is not a cursor');
  return place;
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null; // not JSON: the caller says so, in our words
  }
}

function badCursor(cursor: string, what: string) {
  const shown = JSON.stringify(cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor);
  return inputError(
    ERROR_CODES.BAD_CURSOR,
    `${shown} ${what}. Pass an "endCursor", "startCursor" or "cursor" that the same list in the same order gave, unchanged; leave it out to start over.`,
  );
}
