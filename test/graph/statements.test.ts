import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { ARTICLES_WITH, ENTITIES_WITH } from '../../src/graph/embedded/candidates.js';
import { LABELS, PROPERTY_KEYS, RELATIONSHIP_TYPES } from '../../src/graph/model.js';
import { articlesFound, entitiesFound } from '../../src/graph/neo4j/candidates.js';
import { READ_STATEMENTS } from '../../src/graph/reads/index.js';
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
const STATEMENTS: readonly Statement[] = [...READ_STATEMENTS, ...WRITE_STATEMENTS, ...CANDIDATES];

/** Keys of rows that travel as parameters: the model does not know them. */
const MAP_KEYS = ['claimId', 'entityId'];

/** What is wrong with a statement, without ever running it. */
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
  it.each(STATEMENTS.map((statement) => [statement.name, statement.text]))(
    '%s is Cypher and names only what the model has',
    (_, text) => {
      expect(lint(text)).toEqual([]);
    },
  );

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
