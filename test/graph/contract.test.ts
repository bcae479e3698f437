import { GraphError } from '../../src/graph/errors.js';
import type { BoundWrite, CypherRecord, ReadStatement } from '../../src/graph/port.js';
import { numberAt, textAt } from '../../src/graph/row.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { aClaim, aCountry, aPerson, aPolicy, aReading } from '../support/builders.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

/** What every engine has to do alike. The real engines run here: Grafeo in a folder, and a Neo4j server. */
describe.each(ENGINES)('the graph on %s', (engine) => {
  let opened: TestGraph;
  const graph = () => opened.graph;

  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe());
  afterAll(() => opened.close());

  const create = (id: string): BoundWrite => ({
    name: 'create',
    text: 'CREATE (article:Article {id: $id})',
    parameters: { id },
  });
  const ids: ReadStatement<Record<string, never>, string> = {
    name: 'ids',
    text: 'MATCH (article:Article) RETURN article.id AS id ORDER BY id',
    row: (record) => textAt(record, 'id'),
  };
  const valueOf = async (text: string, parameters: Record<string, string | number | readonly string[]> = {}) => {
    const { rows } = await graph().query(`RETURN ${text} AS value`, parameters);
    return rows[0]?.[0];
  };

  describe('write', () => {
    it('writes all or nothing', async () => {
      await graph().write([create('a'), create('b')]);
      const broken: BoundWrite = {
        name: 'broken',
        text: 'CREATE (article:Article {id: 1 / $zero})',
        parameters: { zero: 0 },
      };
      await expect(graph().write([create('c'), broken, create('d')])).rejects.toThrow(/^broken: /);
      expect(await graph().read(ids, {})).toEqual(['a', 'b']);
    });

    it('lets a later statement of the transaction see what an earlier one wrote', async () => {
      const rename = { name: 'rename', text: "MATCH (article:Article {id: 'a'}) SET article.id = 'z'", parameters: {} };
      await graph().write([create('a'), rename]);
      expect(await graph().read(ids, {})).toEqual(['z']);
    });

    it('refuses a second node with an id that is there', async () => {
      await graph().write([create('a')]);
      await expect(graph().write([create('a')])).rejects.toMatchObject({ code: 'ALREADY_THERE' });
      expect(await graph().read(ids, {})).toEqual(['a']);
    });

    it('takes writes that are started at the same time', async () => {
      const count = {
        name: 'count',
        text: 'MERGE (a:Article {id: $id}) SET a.n = coalesce(a.n, 0) + 1',
        parameters: { id: 'x' },
      };
      await graph().write([{ ...count, text: 'MERGE (a:Article {id: $id}) SET a.n = 0' }]);
      await Promise.all(Array.from({ length: 8 }, () => graph().write([count])));
      expect((await graph().query('MATCH (a:Article) RETURN a.n', {})).rows).toEqual([[8]]);
    });

    it('does nothing for no statements', async () => {
      await expect(graph().write([])).resolves.toBeUndefined();
    });
  });

  describe('read', () => {
    const row = (record: CypherRecord) => record;

    it('gives numbers, texts, lists and maps as they went in', async () => {
      const value = { whole: 12, part: 0.5, text: "Muñoz “x” 'y' \\", yes: true, list: ['a', 'b'], none: null };
      const rows = await graph().read({ name: 'echo', text: 'RETURN $value AS value', row }, { value });
      expect(rows).toEqual([{ value }]);
    });

    it('takes a whole number for LIMIT', async () => {
      const statement = {
        name: 'limited',
        text: 'UNWIND range(1, 9) AS n RETURN n LIMIT $limit',
        row: (r: CypherRecord) => numberAt(r, 'n'),
      };
      expect(await graph().read(statement, { limit: 2 })).toEqual([1, 2]);
    });

    it('keeps texts that look like Cypher what they are', async () => {
      const text = "'}) DETACH DELETE n //";
      await graph().write([create(text)]);
      expect(await graph().read(ids, {})).toEqual([text]);
    });

    it('names the statement when its text is no Cypher', async () => {
      const reading = graph().read({ name: 'nonsense', text: 'MATCH RETURN', row }, {});
      await expect(reading).rejects.toMatchObject({ code: 'STATEMENT_INVALID' });
      await expect(reading).rejects.toThrow(/^nonsense: /);
    });

    it('names the column when a row breaks the contract', async () => {
      await graph().write([create('a')]);
      const statement = { ...ids, text: 'MATCH (article:Article) RETURN 1 AS id' };
      await expect(graph().read(statement, {})).rejects.toMatchObject({ code: 'UNEXPECTED_ROW' });
    });
  });

  describe('query', () => {
    it('gives columns in their order, also when there are no rows', async () => {
      expect(await graph().query('RETURN 2 AS b, 1 AS a', {})).toEqual({ columns: ['b', 'a'], rows: [[2, 1]] });
      const nothing = await graph().query('MATCH (n:Nothing) RETURN n.z AS z, n.a AS a', {});
      expect(nothing).toEqual({ columns: ['z', 'a'], rows: [] });
    });

    it('shows nodes, relationships, paths and dates as plain values', async () => {
      const text = "CREATE (:Article {id: 'a'})-[:ABOUT {mentionCount: 1}]->(:Entity:Person {id: 'p'})";
      await graph().write([{ name: 'pair', text, parameters: {} }]);
      const node = { _labels: ['Article'], id: 'a' };
      const other = { _labels: ['Entity', 'Person'], id: 'p' };
      const edge = { _type: 'ABOUT', mentionCount: 1 };
      const { rows } = await graph().query(
        "MATCH path = (a:Article)-[r]->(b) RETURN a, r, path, date('2025-05-04')",
        {},
      );
      expect(rows).toEqual([[node, edge, { nodes: [node, other], edges: [edge] }, '2025-05-04']]);
    });

    it('passes parameters', async () => {
      expect(await valueOf('$a + size($b)', { a: 1, b: ['x', 'y'] })).toBe(3);
    });

    it.each([
      ["CREATE (:Article {id: 'x'})"],
      ["MATCH (n) SET n.id = 'x'"],
      ['match (n) detach delete n'],
      ["MERGE (n:Article {id: 'x'}) RETURN n"],
      ['MATCH (n) REMOVE n.id'],
      ["UNWIND [1] AS x CALL (x) { CREATE (n:Article {id: 'x'}) RETURN n } RETURN n"],
      ["FOREACH (x IN [1] | CREATE (:Article {id: 'x'}))"],
      ['DROP INDEX anything'],
      ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
    ])('refuses to write: %s', async (text) => {
      await graph().write([create('a')]);
      await expect(graph().query(text, {})).rejects.toMatchObject({ code: 'STATEMENT_WRITES' });
      expect(await graph().read(ids, {})).toEqual(['a']);
    });

    it('writes nothing even where the text hides it', async () => {
      await graph().write([create('a')]);
      const hidden = 'MATCH (n:Article) WITH n, 1.0 AS x WHERE x < 2. SET n.id = "hidden" RETURN n.id AS id';
      await graph()
        .query(hidden, {})
        .catch(() => undefined);
      expect(await graph().read(ids, {})).toEqual(['a']);
    });

    it('tells what is wrong with a query', async () => {
      await expect(graph().query('MATCH (n RETURN n', {})).rejects.toMatchObject({ code: 'STATEMENT_INVALID' });
      await expect(graph().query('RETURN $missing', {})).rejects.toMatchObject({ code: 'STATEMENT_INVALID' });
    });
  });

  describe('search', () => {
    const sheinbaum = aPerson({ name: 'Claudia Sheinbaum', aliases: ['Sheinbaum'] });
    const munoz = aPerson({ name: 'José Muñoz-Ødegård' });
    const plan = aPolicy({ name: 'Sheinbaum energy plan' });
    const mexico = aCountry();
    const found = async (text: string, limit = 10) =>
      (await graph().search('entities', text, limit)).map((hit) => hit.id);

    beforeEach(async () => {
      const claims = [
        aClaim({ subject: sheinbaum, type: 'PROPOSED', object: plan }),
        aClaim({ subject: munoz, type: 'CRITICIZED', object: plan, target: mexico }),
      ];
      const newer = { title: 'Energy plan meets critics', publishedAt: '2025-06-01' };
      await storeReading(graph(), aReading({ claims, article: newer }));
      const older = { title: 'Energy plan tabled', publishedAt: '2025-05-01' };
      await storeReading(graph(), aReading({ claims: claims.slice(0, 1), article: older }));
    });

    it('puts whose name the words cover best first', async () => {
      expect(await found('sheinbaum')).toEqual([sheinbaum.id, plan.id]);
      expect(await found('Sheinbaum energy')).toEqual([plan.id]);
    });

    it('finds a word by its beginning', async () => {
      expect(await found('shei')).toEqual([sheinbaum.id, plan.id]);
      expect(await found('einbaum')).toEqual([]);
    });

    it('minds neither case nor diacritics nor punctuation', async () => {
      expect(await found('jose MUNOZ odegard')).toEqual([munoz.id]);
      expect(await found('  “Muñoz”, José! ')).toEqual([munoz.id]);
      expect(await found('MÉXICO')).toEqual([mexico.id]);
    });

    it.each([
      ['shienbaum', 'two letters changed about'],
      ['Sheinbam', 'one left out'],
      ['Sheinnbaum', 'one put in'],
      ['Cheinbaum', 'another at the beginning'],
      ['claudia shienbaum', 'a word of two'],
      ['presidnt shienbaum', 'of two words that nothing holds'],
    ])('finds a name that is spelt otherwise: %s (%s)', async (text) => {
      expect((await found(text))[0]).toBe(sheinbaum.id);
      expect((await graph().search('entities', text, 1))[0]).toMatchObject({ match: 'SIMILAR' });
    });

    it('tells which name fits, and how', async () => {
      const hits = await graph().search('entities', 'sheinbaum', 10);
      expect(hits.map(({ matched, match }) => [matched, match])).toEqual([
        ['Sheinbaum', 'WHOLE'],
        ['Sheinbaum energy plan', 'WHOLE'],
      ]);
      expect(await graph().search('entities', 'sheinb', 1)).toMatchObject([
        { matched: 'Sheinbaum', match: 'BEGINNING' },
      ]);
    });

    it('takes a short word for another only where nothing is spelt so', async () => {
      const [iran, iraq] = [
        aCountry({ name: 'Iran', countryCode: 'IRN' }),
        aCountry({ name: 'Iraq', countryCode: 'IRQ' }),
      ];
      await storeReading(graph(), aReading({ entities: [iran, iraq], article: { title: 'Neighbours' } }));
      expect(await found('iran')).toEqual([iran.id]);
      expect(await found('irak')).toEqual([iran.id, iraq.id]); // a letter apart, both
    });

    it('takes any of the words where nothing has them all', async () => {
      expect(await found('President Sheinbaum')).toEqual([sheinbaum.id, plan.id]);
    });

    it.each(['*', '?', 'a AND', 'name:x', '"', "'", '(', '[* TO *]', '~', '\\', 'OR', '  ', '', '&&', '-sheinbaum~1'])(
      'takes no text for query syntax: %p',
      async (text) => {
        const hits = await found(text);
        expect(hits.every((id) => id === sheinbaum.id || id === plan.id)).toBe(true);
      },
    );

    it('gives as many hits as are asked for', async () => {
      expect(await found('sheinbaum', 1)).toEqual([sheinbaum.id]);
      expect(await found('sheinbaum', 0)).toEqual([]);
    });

    it('gives scores that fall, and ties by id', async () => {
      const hits = await graph().search('entities', 's', 10);
      expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
      const twins = [aPerson({ id: 'person:b', name: 'Ann Twin' }), aPerson({ id: 'person:a', name: 'Ann Twin' })];
      await storeReading(graph(), aReading({ entities: twins, article: { title: 'Twins' } }));
      expect(await found('ann twin')).toEqual(['person:a', 'person:b']);
    });

    it('finds articles by title and text, titles first, then the newer', async () => {
      const articles = async (text: string) => (await graph().search('articles', text, 10)).map((hit) => hit.id);
      expect(await articles('energy plan')).toEqual([
        'article:energy-plan-tabled',
        'article:energy-plan-meets-critics',
      ]);
      expect(await articles('critic')).toEqual(['article:energy-plan-meets-critics']);
      expect(await articles('claudia')).toEqual(['article:energy-plan-meets-critics', 'article:energy-plan-tabled']);
    });
  });

  it('is healthy and says what it is', async () => {
    const health = await graph().health();
    expect(health).toMatchObject({ engine, ok: true });
    expect(health.detail).toMatch(
      engine === 'neo4j' ? /^Neo4j\/\d.* at bolt:.*, database neo4j$/ : /^Grafeo \d.* in \//,
    );
  });

  it('can be prepared again at every start', async () => {
    await graph().prepare();
    await expect(graph().prepare()).resolves.toBeUndefined();
  });

  it('has errors of one kind only', async () => {
    const error: unknown = await graph()
      .query('nonsense', {})
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toHaveProperty('cause');
  });
});
