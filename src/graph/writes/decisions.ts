import { isLocal, type Decision } from '../../domain/decision.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { bindRows } from './write-statement.js';

interface DecisionProperties extends CypherParameters {
  readonly id: string;
}

/** Decisions that are not there yet; what a person has made of one that is there stays. */
export const addDecisions: WriteStatement<{ rows: readonly DecisionProperties[] }> = {
  name: 'addDecisions',
  text: `UNWIND $rows AS row
    MERGE (decision:Decision {id: row.id})
    ON CREATE SET decision = row`,
};

/** Decisions with exactly these properties, whether they are there or not. */
export const putDecisions: WriteStatement<{ rows: readonly DecisionProperties[] }> = {
  name: 'putDecisions',
  text: `UNWIND $rows AS row
    MERGE (decision:Decision {id: row.id})
    SET decision = row`,
};

/** In the order of the ids: see `entityWrites`. */
export function decisionWrites(
  decisions: readonly Decision[],
  statement: typeof addDecisions | typeof putDecisions = addDecisions,
): BoundWrite[] {
  const sorted = decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return bindRows(statement, sorted.map(propertiesOf));
}

function propertiesOf(decision: Decision): DecisionProperties {
  const { fromId, articleIds, pending, ...rest } = decision;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'sortKey')),
    id: decision.id,
    localId: isLocal(decision) ? fromId : null,
    fromId: isLocal(decision) ? null : fromId,
    articleIds: articleIds.length === 0 ? null : articleIds,
    pending: pending ? true : null,
    sortKey: sortKeyOf(decision),
  };
}

/** Downwards: what people decided last, then what the resolver is surest of. Unique, so that a page is a range of it. */
function sortKeyOf({ sequence, score, id }: Decision): string {
  const sureness = ((score ?? 0) + 100).toFixed(3).padStart(8, '0');
  return `${String(sequence).padStart(9, '0')}|${sureness}|${id}`;
}
