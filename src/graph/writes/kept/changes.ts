import type { BoundWrite, CypherParameters, WriteStatement } from '../../port.js';
import { bind } from '../write-statement.js';
import type { Told } from './told.js';

/** What became of an article, and of its claims with it. */
export const ARTICLE_CHANGES = ['LOADED', 'REPLACED', 'REMOVED'] as const;

/** Ids of claims, in the order in which they are told of: first those that went. */
export interface ClaimLists {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

interface ChangeRow extends CypherParameters {
  /** From 1, within the transaction. */
  readonly place: number;
  readonly change: CypherParameters;
}

/** The counter that numbers the changes of a graph. */
export const CHANGES_COUNTER = 'changes';
/** Digits of a change's id: as texts, the ids sort as the numbers do. */
export const CHANGE_DIGITS = 12;

/**
 * Notes what has changed, under the next numbers of the graph: 1, 2, 3 … without a gap. Has to be the last statement of its
 * transaction: whoever has raised the counter holds it until the commit, so that the numbers follow the order of the
 * commits, and nobody waits longer than for the end of another's transaction.
 */
export const addChanges: WriteStatement<{ rows: readonly ChangeRow[]; number: number }> = {
  name: 'addChanges',
  text: `MERGE (counter:Counter {id: '${CHANGES_COUNTER}'})
    ON CREATE SET counter.count = 0
    SET counter.count = counter.count + $number
    WITH counter.count - $number AS before
    UNWIND $rows AS row
    CREATE (change:Change)
    SET change = row.change, change.id = right('${'0'.repeat(CHANGE_DIGITS)}' + toString(before + row.place), ${CHANGE_DIGITS})`,
};

/**
 * @param before what the graph had of articles
 * @param after what it has of them now; an article that is only in one of both was added or removed
 * @param at when, as an ISO date and time
 */
export function changeWrites(before: readonly Told[], after: readonly Told[], at: string): BoundWrite[] {
  const was = new Map(before.map((told) => [told.articleId, told]));
  const is = new Map(after.map((told) => [told.articleId, told]));
  const rows = [...new Set([...was.keys(), ...is.keys()])].map((articleId, index) => ({
    place: index + 1,
    change: { articleId, at, ...changeOf(was.get(articleId), is.get(articleId)) },
  }));
  return rows.length === 0 ? [] : [bind(addChanges, { rows, number: rows.length })];
}

function changeOf(was: Told | undefined, is: Told | undefined): CypherParameters {
  const { removed, added, changed } = claimsChanged(was, is);
  const outcome: (typeof ARTICLE_CHANGES)[number] =
    is === undefined ? 'REMOVED' : was === undefined ? 'LOADED' : 'REPLACED';
  return { outcome, removed: orNull(removed), added: orNull(added), changed: orNull(changed) };
}

/** A list that is empty is not stored. */
function orNull(ids: readonly string[]): readonly string[] | null {
  return ids.length === 0 ? null : ids;
}

export function claimsChanged(was: Told | undefined, is: Told | undefined): ClaimLists {
  const before = new Map((was?.claims ?? []).map((claim) => [claim.id, claim]));
  const after = new Map((is?.claims ?? []).map((claim) => [claim.id, claim]));
  return {
    removed: [...before.keys()].filter((id) => !after.has(id)),
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...after].flatMap(([id, { print }]) => (before.has(id) && before.get(id)?.print !== print ? [id] : [])),
  };
}
