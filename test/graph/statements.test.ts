import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { CLAIM_TYPES } from '../../src/domain/claim.js';
import { ARTICLES_WITH, ENTITIES_WITH } from '../../src/graph/embedded/candidates.js';
import { LABELS, PROPERTY_KEYS, RELATIONSHIP_TYPES } from '../../src/graph/model.js';
import { articlesFound, entitiesFound } from '../../src/graph/neo4j/candidates.js';
import { EVERYTHING_STATEMENTS } from '../../src/graph/reads/everything.js';
import { READ_STATEMENTS } from '../../src/graph/reads/index.js';
import { MAKING_STATEMENTS } from '../../src/graph/writes/everything.js';
import { WRITE_STATEMENTS } from '../../src/graph/writes/index.js';

interface Statement {
  readonly name: string;
  readonly text: string;
}

const CANDIDATES: readonly Statement[] = [
  ...Object.values(ENTITIES_WITH),
  ...Object.values(ARTICLES_WITH),
  entitiesFound,
  articlesFound,
];
const STATEMENTS: readonly Statement[] = [
  ...READ_STATEMENTS,
  ...WRITE_STATEMENTS,
  ...EVERYTHING_STATEMENTS,
  ...MAKING_STATEMENTS,
  ...CANDIDATES,
];

/** Keys of rows that travel as parameters: the model does not know them. */
const MAP_KEYS = ['fromKey', 'toKey', 'properties', 'claimId', 'entityId'];

/**
 * What is wrong with a statement, without ever running it. Those that there are for each claim type differ in that type
 * only, which comes from the model itself: each different text is looked at once, as that for MET.
 */
function lintOnce({ name, text }: Statement): string[] {
  const type = CLAIM_TYPES.find((known) => name.endsWith(`_${known}`));
  const asForMet = type === undefined ? text : text.replaceAll(type, 'MET');
  const found = linted.get(asForMet) ?? lint(asForMet);
  linted.set(asForMet, found);
  return found;
}

const linted = new Map<string, string[]>();

function lint(text: string): string[] {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, '']));
  const { diagnostics } = lintCypherQuery(text, {
    labels: [...LABELS],
    relationshipTypes: [...RELATIONSHIP_TYPES],
    propertyKeys: [...PROPERTY_KEYS, ...MAP_KEYS],
    parameters,
  });
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

describe('the statements', () => {
  it.each(STATEMENTS)('$name is Cypher and names only what the model has', (statement) => {
    expect(lintOnce(statement)).toEqual([]);
  });

  it('have a name each, by which errors and logs tell them', () => {
    const names = STATEMENTS.map((statement) => statement.name);
    expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('the check of the statements', () => {
  it.each([
    ['MATCH (a:Artikle) RETURN a.id', /Artikle is not present/],
    ['MATCH (:Claim)-[:STATED]->(s) RETURN s.id', /STATED is not present/],
    ['MATCH (a:Article) RETURN a.publishedOn', /publishedOn is not present/],
    ['MATCH (a:Article) RETRN a', /Invalid input/],
  ])('finds what is wrong with %s', (text, message) => {
    expect(lint(text).join('\n')).toMatch(message);
  });
});
