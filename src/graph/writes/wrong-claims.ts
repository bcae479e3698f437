import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, WriteStatement } from '../port.js';
import { claimProperties, type ClaimRow } from './claims.js';
import { bindRows } from './write-statement.js';

/*
 * A claim that a person has judged wrong is kept under a label of its own: whatever lists, counts or derives something
 * from claims does not see it, without a condition anywhere.
 */

interface WrongClaimRow extends ClaimRow {
  readonly judgedBy: string;
}

export const addWrongClaims: WriteStatement<{ rows: readonly WrongClaimRow[] }> = {
  name: 'addWrongClaims',
  text: `UNWIND $rows AS row
    MATCH (sentence:Sentence {id: row.sentenceId})
    CREATE (claim:WrongClaim)
    SET claim = row
    CREATE (claim)-[:STATED_IN]->(sentence)`,
};

export const forgetWrongClaims: WriteStatement<{ articleIds: readonly string[] }> = {
  name: 'forgetWrongClaims',
  text: `UNWIND $articleIds AS articleId
    MATCH (claim:WrongClaim {articleId: articleId})
    DETACH DELETE claim`,
};

export function wrongClaimWrites(readings: readonly Reading[]): BoundWrite[] {
  return bindRows(
    addWrongClaims,
    readings.flatMap((reading) =>
      (reading.resolution?.wrong ?? []).map(({ claim, judgedBy }) => ({
        ...claimProperties(reading, claim),
        judgedBy,
      })),
    ),
  );
}
