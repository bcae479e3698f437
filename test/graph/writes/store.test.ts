import { CLAIM_TYPES } from '../../../src/domain/claim.js';
import type { Reading } from '../../../src/domain/reading.js';
import { rebuildEdges, removeArticles, storeReading } from '../../../src/graph/writes/index.js';
import { aClaim, aCountry, anOrganization, aPerson, aPlace, aPolicy, aReading } from '../../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../../support/graph.js';

describe.each(ENGINES)('storing readings on %s', (engine) => {
  let opened: TestGraph;
  const graph = () => opened.graph;

  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe());
  afterAll(() => opened.close());

  const ada = aPerson({ name: 'Ada Marsh', aliases: ['Marsh'] });
  const ben = aPerson({ name: 'Ben Okoro' });
  const act = aPolicy({ name: 'Clean Rivers Act' });
  const council = anOrganization();
  const mexico = aCountry();

  const tabled = aReading({
    article: { title: 'Bill tabled', publishedAt: '2025-05-05' },
    claims: [
      aClaim({ subject: ada, type: 'PROPOSED', object: act, target: council }),
      aClaim({ subject: ben, type: 'REJECTED', object: act, attributedTo: ada }),
    ],
  });
  const debated = aReading({
    article: { title: 'Bill debated', publishedAt: '2025-05-09' },
    claims: [
      aClaim({ subject: ada, type: 'PROPOSED', object: act, quote: 'Ada Marsh again proposed the Clean Rivers Act.' }),
      aClaim({ subject: ada, type: 'MET', object: ben }),
    ],
    entities: [aPlace()],
  });
  const store = async (...readings: Reading[]) => {
    for (const reading of readings) await storeReading(graph(), reading, 'v1');
  };
  const rows = async (text: string) => (await graph().query(text, {})).rows;
  const edges = async () =>
    (await rows(`MATCH (s:Entity)-[edge:${CLAIM_TYPES.join('|')}]->(o:Entity) RETURN edge ORDER BY edge.id`)).flat();

  it('writes what the model says, and nothing else is there', async () => {
    await store(tabled);
    const claims = `MATCH (article:Article)<-[:PART_OF]-(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT]->(s:Person)
      MATCH (claim)-[:OBJECT]->(o:Policy)
      OPTIONAL MATCH (claim)-[:TARGET]->(t:Organization)
      OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(a:Person)
      RETURN article.title, sentence.text, claim.type, s.name, o.name, t.name, a.name ORDER BY claim.type`;
    const proposed = ['Ada Marsh proposed Clean Rivers Act Harbour Council.', 'PROPOSED', 'Ada Marsh'];
    const rejected = ['Ben Okoro rejected Clean Rivers Act.', 'REJECTED', 'Ben Okoro'];
    expect(await rows(claims)).toEqual([
      ['Bill tabled', ...proposed, 'Clean Rivers Act', 'Harbour Council', null],
      ['Bill tabled', ...rejected, 'Clean Rivers Act', null, 'Ada Marsh'],
    ]);
    expect(await rows('MATCH (n) WHERE NOT (n:Change OR n:Counter OR n:Tally OR n:Publisher) RETURN count(n)')).toEqual(
      [[1 + 2 + 4 + 2 + 5 + 2]],
    );
  });

  it('points into the text: each stored span gives its words back', async () => {
    await store(tabled);
    const spans = await rows(`MATCH (article:Article)<-[:PART_OF]-(sentence:Sentence)-[mention:MENTIONS]->(:Entity)
      RETURN article.text, sentence.start, sentence.end, sentence.text, mention.start, mention.end, mention.text`);
    expect(spans).toHaveLength(6);
    for (const [text, start, end, sentence, from, to, mention] of spans) {
      expect(String(text).slice(Number(start), Number(end))).toBe(sentence);
      expect(String(text).slice(Number(from), Number(to))).toBe(mention);
    }
  });

  it('changes nothing when the same reading comes again', async () => {
    await store(tabled, debated);
    const once = await dump(graph());
    await store(tabled, debated, tabled);
    expect(await dump(graph())).toEqual(once);
  });

  it('gives the same graph in whatever order the articles come', async () => {
    const long = aPerson({ id: ada.id, name: 'Ada Louise Marsh', aliases: ['Marsh'], countryCode: 'IRL' });
    const third = aReading({
      article: { title: 'Marsh of Ireland' },
      claims: [aClaim({ subject: long, type: 'MET' })],
    });
    await store(tabled, debated, third);
    const forwards = await dump(graph());
    await opened.wipe();
    await store(third, debated, tabled);
    expect(await dump(graph())).toEqual(forwards);
  });

  it('gives the same graph when articles are written at the same time', async () => {
    const readings = Array.from({ length: 12 }, (_, at) =>
      aReading({
        article: { title: `Story ${at}`, publishedAt: `2025-05-${String(at + 10)}` },
        claims: [
          aClaim({ subject: ada, type: 'MET', object: ben, quote: `Marsh met Ben Okoro ${at} times.` }),
          aClaim({ subject: at % 2 ? ada : ben, type: 'PROPOSED', object: act, target: council }),
        ],
      }),
    );
    await store(...readings);
    const oneByOne = await dump(graph());
    await opened.wipe();
    await Promise.all(readings.map((reading) => store(reading)));
    expect(await dump(graph())).toEqual(oneByOne);
  });

  it('shares entities between articles and counts what is said of them', async () => {
    await store(tabled, debated);
    const counts = 'MATCH (e:Entity) RETURN e.id, e.articleCount, e.mentionCount, e.claimCount ORDER BY e.id';
    expect(await rows(counts)).toEqual([
      [council.id, 1, 1, 1],
      [ada.id, 2, 4, 3],
      [ben.id, 2, 2, 2],
      ['place:port-ellery', 1, 0, 0],
      [act.id, 2, 3, 3],
    ]);
  });

  describe('an edited article', () => {
    const edited = aReading({
      article: { title: 'Bill tabled', publishedAt: '2025-05-06' },
      claims: [
        aClaim({ subject: aPerson({ name: 'Ada Marsh', aliases: ['Ms. Marsh'] }), type: 'AIDED', object: mexico }),
      ],
    });

    it('leaves the graph as if it had only ever been the edited one', async () => {
      await store(debated, edited);
      const fresh = await dump(graph());
      await opened.wipe();
      await store(tabled, debated, edited);
      expect(await dump(graph())).toEqual(fresh);
    });

    it('leaves the graph as it was when it goes back', async () => {
      await store(tabled, debated);
      const before = await dump(graph());
      await store(edited, tabled);
      expect(await dump(graph())).toEqual(before);
    });

    it('says what became of it', async () => {
      expect(await storeReading(graph(), tabled)).toBe('loaded');
      expect(await storeReading(graph(), edited)).toBe('replaced');
    });
  });

  describe('a removed article', () => {
    it('leaves the graph as if it had never been there', async () => {
      await store(debated);
      const without = await dump(graph());
      await store(tabled);
      expect(await removeArticles(graph(), [tabled.article.id])).toEqual([tabled.article.id]);
      expect(await dump(graph())).toEqual(without);
      await removeArticles(graph(), [debated.article.id]);
      expect(await dump(graph())).toEqual([]);
    });

    it('is told when it is not there', async () => {
      expect(await removeArticles(graph(), ['article:nowhere'])).toEqual([]);
    });
  });

  describe('names', () => {
    const named = (title: string, name: string, ...aliases: string[]) =>
      aReading({ article: { title }, entities: [aPerson({ id: 'person:ada-marsh', name, aliases })] });
    const ofAda = async () => (await rows('MATCH (e:Person) RETURN e.name, e.aliases, e.searchText'))[0];

    it('takes the form that most articles use in full', async () => {
      await store(named('1', 'Ada L. Marsh'), named('2', 'Ada Marsh', 'Marsh'), named('3', 'Ada Marsh', 'Marsh'));
      expect(await ofAda()).toEqual(['Ada Marsh', ['Ada L. Marsh', 'Marsh'], ' ada marsh ada l marsh marsh']);
    });

    it('takes a bare surname only when there is nothing else', async () => {
      await store(named('1', 'Marsh'), named('2', 'Marsh'));
      expect(await ofAda()).toEqual(['Marsh', [], ' marsh']);
      await store(named('3', 'Ada Marsh'));
      expect(await ofAda()).toEqual(['Ada Marsh', ['Marsh'], ' ada marsh marsh']);
    });
  });

  it('keeps the facts of the article that knows most', async () => {
    const withCountry = aPerson({ name: 'Ada Marsh', countryCode: 'IRL' });
    await store(
      aReading({ article: { title: '1' }, entities: [withCountry] }),
      aReading({ article: { title: '2' }, entities: [ada] }),
    );
    const code = 'MATCH (e:Person) RETURN e.countryCode';
    expect(await rows(code)).toEqual([['IRL']]);
    await removeArticles(graph(), ['article:1']);
    expect(await rows(code)).toEqual([[null]]);
  });

  describe('direct edges', () => {
    it('add up the claims of one type between two entities', async () => {
      await store(tabled, debated);
      const [met, proposed, rejected] = await edges();
      const once = { claimCount: 1, articleCount: 1, sourceCount: 1 };
      expect(met).toMatchObject({ ...once, _type: 'MET', id: `${ada.id}|MET|${ben.id}`, firstStatedOn: '2025-05-09' });
      expect(proposed).toEqual({
        _type: 'PROPOSED',
        id: `${ada.id}|PROPOSED|${act.id}`,
        claimCount: 2,
        articleCount: 2,
        sourceCount: 2,
        firstStatedOn: '2025-05-05',
        lastStatedOn: '2025-05-09',
      });
      expect(rejected).toMatchObject({ ...once, _type: 'REJECTED', id: `${ben.id}|REJECTED|${act.id}` });
    });

    it('count only what is told as done, to somebody or something', async () => {
      await store(
        aReading({
          claims: [
            aClaim({
              subject: ada,
              type: 'REJECTED',
              object: act,
              polarity: 'NEGATED',
              quote: 'Ada Marsh did not reject it.',
            }),
            aClaim({ subject: ada, type: 'ENDED', object: act, modality: 'INTENDED' }),
            aClaim({ subject: ada, type: 'DEPLOYED' }),
          ],
        }),
      );
      expect(await edges()).toEqual([]);
    });

    it('count copies of one wire story once as a source', async () => {
      const claims = [aClaim({ subject: ada, type: 'PROPOSED', object: act })];
      await store(
        aReading({ article: { title: 'In the Post' }, claims }),
        aReading({ article: { title: 'In the Courier' }, claims }),
        debated,
      );
      expect((await edges())[1]).toMatchObject({ articleCount: 3, claimCount: 3, sourceCount: 2 });
    });

    it('are the same when they are rebuilt from the claims', async () => {
      const all = CLAIM_TYPES.map((type) =>
        aClaim({ subject: ada, type, object: act, quote: `Marsh and ${type} it.` }),
      );
      await store(tabled, debated, aReading({ article: { title: 'Everything' }, claims: all }));
      const before = await dump(graph());
      expect(await edges()).toHaveLength(CLAIM_TYPES.length + 2);
      await graph().write([
        { name: 'spoil', text: 'MATCH (:Entity)-[edge:MET]->(:Entity) DELETE edge', parameters: {} },
        { name: 'spoil', text: 'MATCH (:Entity)-[edge:PROPOSED]->(:Entity) SET edge.claimCount = 99', parameters: {} },
      ]);
      await rebuildEdges(graph());
      expect(await dump(graph())).toEqual(before);
    });

    it('leave the sentences in their articles when those of PART_OF are rebuilt', async () => {
      await store(tabled);
      await rebuildEdges(graph());
      expect(await rows('MATCH (:Sentence)-[p:PART_OF]->(:Article) RETURN count(p)')).toEqual([[2]]);
    });
  });
});
