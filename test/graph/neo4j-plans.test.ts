import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { hinted } from '../../src/graph/neo4j/hints.js';
import { openGraph } from '../../src/graph/open.js';
import { READ_STATEMENTS } from '../../src/graph/reads/index.js';
import { WRITE_STATEMENTS } from '../../src/graph/writes/index.js';
import { OPENING_MS } from '../support/graph.js';
import { neo4jForTests, noNeo4j, type RunningServer } from '../support/neo4j-server.js';

/** Statements that are about the whole graph, and so may read all of it. */
const OF_THE_WHOLE_GRAPH =
  /^(all|entitiesOfKindKept|crooked|baseless|notCompared|clearEdges_|redrawEdges_|clearRelationships|clearCounts|recountRelationships)/;
const SCANS = /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypeScan|AllRelationshipsScan/;

const statements = [...READ_STATEMENTS, ...WRITE_STATEMENTS].filter(({ name }) => !OF_THE_WHOLE_GRAPH.test(name));

(noNeo4j === null ? describe : describe.skip)("Neo4j's plan", () => {
  let server: RunningServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await neo4jForTests();
    const settings = { engine: 'neo4j', uri: server.uri, username: 'neo4j', password: '', database: null } as const;
    await (await openGraph(settings)).close();
    driver = neo4j.driver(server.uri);
  }, OPENING_MS);
  afterAll(async () => {
    await driver.close();
    await server.stop();
  });

  it.each(statements.map(({ name, text }) => [name, text]))('for %s looks nodes up in an index', async (_, text) => {
    expect((await operatorsOf(text)).filter((operator) => SCANS.test(operator))).toEqual([]);
  });

  it('shows a scan where there is one', async () => {
    const operators = await operatorsOf('MATCH (a:Article {title: $title}) RETURN a');
    expect(operators.some((operator) => SCANS.test(operator))).toBe(true);
  });

  async function operatorsOf(text: string): Promise<string[]> {
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${hinted(text)}`, parameters);
    if (!summary.plan) throw new Error('The server gave no plan.');
    return allOf(summary.plan);
  }
});

function allOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(allOf)];
}
