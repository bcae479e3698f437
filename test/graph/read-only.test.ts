import { GraphError } from '../../src/graph/errors.js';
import { refuseWrites } from '../../src/graph/read-only.js';

const check = (text: string) => () => {
  refuseWrites(text);
};

describe('refuseWrites', () => {
  it.each([
    ['MATCH (n) RETURN n.set, n.delete AS create'],
    ['MATCH (s:Sentence) RETURN s.start AS start, s.end AS end ORDER BY start'],
    ["MATCH (n:Create) WHERE n.name = 'DELETE me' RETURN n"],
    ['MATCH (n) RETURN "it\\"s CREATE" AS x // then DELETE nothing'],
    ['MATCH (n) /* MERGE (x) */ RETURN `create`'],
    ['MATCH (a)-[:SET|REMOVE]->(b) RETURN {set: 1, merge: 2} AS map, $create AS p'],
    ['MATCH (n) RETURN n { .set, delete: 1 }'],
    ['CALL db.labels() YIELD label RETURN label'],
    ['MATCH (offset:Claim) RETURN offset, datasets, created'],
  ])('lets a text that only reads pass: %s', (text) => {
    expect(check(text)).not.toThrow();
  });

  it.each([
    ['CREATE (n)', 'CREATE'],
    ['match (n) set n.x = 1', 'SET'],
    ['MATCH (n)\nDETACH\nDELETE n', 'DELETE'],
    ["MATCH (n) WHERE n.x = '\\'' MERGE (m)", 'MERGE'],
    ['MATCH (n) /* x */ REMOVE n.x', 'REMOVE'],
    ['FOREACH (x IN [1] | CREATE (n))', 'FOREACH'],
    ["LOAD  CSV FROM 'https://example.org' AS row RETURN row", 'LOAD CSV'],
    ['MATCH (n) CALL (n) { DETACH DELETE n } IN 10 CONCURRENT TRANSACTIONS', 'DELETE'],
    ['DROP DATABASE neo4j', 'DROP'],
    ['GRANT ROLE admin TO x', 'GRANT'],
  ])('refuses a text that writes, and names the clause: %s', (text, clause) => {
    expect(check(text)).toThrow(GraphError);
    expect(check(text)).toThrow(`(${clause})`);
  });
});
