import { INDEXES, RELATIONSHIP_INDEXES, UNIQUE_KEYS } from '../model.js';
import { ARTICLE_INDEX, ENTITY_INDEX } from './candidates.js';

/** Our texts are folded already, so they are only cut at blanks. */
const CUT_AT_BLANKS = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

/**
 * What there has to be of constraints and indexes; each does nothing where it is there. Names begin with `dateline_`: the
 * database may be one that a team uses for other things too.
 */
export const SCHEMA: readonly string[] = [
  ...UNIQUE_KEYS.map(
    ({ label, property }) =>
      `CREATE CONSTRAINT dateline_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...INDEXES.filter(({ engine }) => engine !== 'embedded').map(
    ({ label, properties }) =>
      `CREATE INDEX dateline_${label}_${properties.join('_')}_index IF NOT EXISTS FOR (n:${label}) ` +
      `ON (${properties.map((property) => `n.${property}`).join(', ')})`,
  ),
  ...RELATIONSHIP_INDEXES.map(
    ({ type, properties }) =>
      `CREATE INDEX dateline_${type}_${properties.join('_')}_index IF NOT EXISTS FOR ()-[r:${type}]-() ` +
      `ON (${properties.map((property) => `r.${property}`).join(', ')})`,
  ),
  `CREATE FULLTEXT INDEX ${ENTITY_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] ${CUT_AT_BLANKS}`,
  `CREATE FULLTEXT INDEX ${ARTICLE_INDEX} IF NOT EXISTS FOR (n:Article) ON EACH [n.searchText] ${CUT_AT_BLANKS}`,
];

/** Indexes fill up in the background; a load that begins before they stand is slow. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(600)';
