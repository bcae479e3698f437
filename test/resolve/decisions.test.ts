import type { Article } from '../../src/domain/article.js';
import type { Entity } from '../../src/domain/entity.js';
import type { Reading } from '../../src/domain/reading.js';
import { nextDecisions, readingsOf } from '../../src/graph/reads/index.js';
import { decisionWrites, putDecisions, storeReading } from '../../src/graph/writes/index.js';
import {
  acceptSuggestion,
  finishPending,
  mergeEntities,
  rejectSuggestion,
  splitEntity,
  undoDecision,
  type Outcome,
} from '../../src/resolve/decisions.js';
import { liveIdOf } from '../../src/resolve/live-id.js';
import { rebuild } from '../../src/resolve/rebuild.js';
import { GraphResolver } from '../../src/resolve/resolver.js';
import { aClaim, aCountry, anOrganization, aPerson, aPolicy, aReading } from '../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const kenya = aCountry({ name: 'Kenya', countryCode: 'KEN' });
const chile = aCountry({ name: 'Chile', countryCode: 'CHL' });
const act = aPolicy();
const hale = (countryCode: string): Entity => aPerson({ name: 'John Hale', aliases: ['Hale'], countryCode });
const surname = aPerson({ name: 'Hale' });
const moss = aPerson({ name: 'Ida Moss' });

/** Told in the order in which they are loaded. */
const READINGS: readonly Reading[] = [
  told('Minister signs', '2025-05-05', hale('KEN'), kenya, 'John Hale met Ida Moss in Kenya.'),
  told('Minister speaks', '2025-05-07', hale('KEN'), kenya, 'John Hale met Ida Moss again in Kenya.'),
  told('A Chilean wins', '2025-05-06', hale('CHL'), chile, 'John Hale of Chile proposed the Clean Rivers Act.', act),
  told('Hale replies', '2025-05-08', surname, kenya, 'Hale met Ida Moss on Thursday in Kenya.'),
];

function told(
  title: string,
  publishedAt: string,
  person: Entity,
  country: Entity,
  quote: string,
  object = moss,
): Reading {
  const type = object === act ? 'PROPOSED' : 'MET';
  const claims = [
    aClaim({ subject: person, type, object, quote }),
    aClaim({ subject: person, type: 'WORKS_FOR', object: country, quote }),
  ];
  return aReading({ article: { title, publishedAt }, claims });
}

const byId = new Map(READINGS.map((reading) => [reading.article.id, reading]));
/** Reads what the readings say, so that what is tested is who is held to be who. */
const reader = {
  read: (article: Article): Promise<Reading> => {
    const reading = byId.get(article.id);
    if (reading === undefined) throw new Error(`No reading of ${article.id}`);
    return Promise.resolve(reading);
  },
};
const asked = { reason: 'seen on a photograph', at: '2025-06-01T12:00:00Z' };

describe.each(ENGINES)('who is who on %s', (engine) => {
  let opened: TestGraph;
  const graph = () => opened.graph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await opened.graph.prepare();
  }, OPENING_MS);
  beforeEach(() => opened.wipe(), OPENING_MS);
  afterAll(() => opened.close());

  const load = async (readings = READINGS, resolver = new GraphResolver(graph(), reader)) => {
    for (const reading of readings) await storeReading(graph(), await resolver.resolve(reading), 'v1');
  };
  const rows = async (text: string) => (await graph().query(text, {})).rows;
  const people = async () =>
    Object.fromEntries(await rows('MATCH (p:Person) RETURN p.id, p.articleCount ORDER BY p.id')) as Record<
      string,
      number
    >;
  /** The graph without what was decided: only what follows from it. */
  const world = async () => (await dump(graph())).filter((line) => !line.startsWith('[["Decision"]'));
  const idOf = (outcome: Outcome): string => {
    if (outcome.outcome !== 'DONE') throw new Error(outcome.message);
    return outcome.decision.id;
  };
  const merge = (fromId: string, intoId: string) => mergeEntities(graph(), { ...asked, fromId, intoId });

  it('keeps two of one name apart whose countries differ, and joins a surname by its company', async () => {
    await load();
    expect(await people()).toEqual({ 'person:ida-moss': 3, 'person:john-hale': 3, 'person:john-hale.chl': 1 });
    const decisions = await rows(
      'MATCH (d:Decision) RETURN d.kind, d.status, d.localId, d.entityId, d.reason ORDER BY d.kind',
    );
    expect(decisions).toEqual([
      [
        'DIFFERENT',
        'APPLIED',
        'person:john-hale',
        'person:john-hale.chl',
        expect.stringMatching(/one belongs to Chile, the other to Kenya/),
      ],
      ['SAME_AS', 'APPLIED', 'person:hale', 'person:john-hale', expect.stringMatching(/told of together with .*Moss/)],
    ]);
  });

  it('decides the same whether the articles before are written already or not', async () => {
    const resolver = new GraphResolver(graph(), reader);
    const resolved: Reading[] = [];
    for (const reading of READINGS) resolved.push(await resolver.resolve(reading));
    for (const reading of resolved) await storeReading(graph(), reading, 'v1');
    const atOnce = await dump(graph());
    await opened.wipe();
    for (const reading of READINGS) await load([reading], new GraphResolver(graph(), reader)); // remembers nothing
    expect(await dump(graph())).toEqual(atOnce);
  });

  it('has back what the reader gave, and storing that with its decisions changes nothing', async () => {
    await load();
    const before = await dump(graph());
    const stored = await readingsOf(
      graph(),
      READINGS.map(({ article }) => article.id),
    );
    for (const { asRead } of stored) {
      const read = byId.get(asRead.article.id);
      expect(new Set(asRead.mentions)).toEqual(new Set(read?.mentions));
      expect(asRead.entities.map(({ id, name }) => [id, name]).sort()).toEqual(
        read?.entities.map(({ id, name }) => [id, name]).sort(),
      );
      expect(new Set(asRead.claims)).toEqual(new Set(read?.claims));
    }
    await load(stored.map(({ asRead }) => asRead));
    expect(await dump(graph())).toEqual(before);
  });

  it('merges, lets the old id lead to the new one, and undoes it without a trace', async () => {
    await load();
    const before = await world();
    const done = await merge('person:john-hale.chl', 'person:john-hale');
    expect(done).toMatchObject({ outcome: 'DONE', articles: 1 });
    expect(await people()).toEqual({ 'person:ida-moss': 3, 'person:john-hale': 4 });
    expect(await rows('MATCH (:Person {id: "person:john-hale"})-[e:PROPOSED]->(x) RETURN x.id')).toEqual([[act.id]]);
    expect(await liveIdOf(graph(), 'person:john-hale.chl')).toBe('person:john-hale');
    await undoDecision(graph(), { ...asked, id: idOf(done) });
    expect(await world()).toEqual(before);
    expect(await liveIdOf(graph(), 'person:john-hale.chl')).toBe('person:john-hale.chl');
  });

  it('follows chains of merges, and takes out a link in the middle', async () => {
    await load();
    const first = await merge('person:john-hale.chl', 'person:john-hale');
    await merge('person:john-hale', 'person:ida-moss');
    expect(await liveIdOf(graph(), 'person:john-hale.chl')).toBe('person:ida-moss');
    await undoDecision(graph(), { ...asked, id: idOf(first) });
    expect(await people()).toEqual({ 'person:ida-moss': 3, 'person:john-hale.chl': 1 });
  });

  it('splits off what some articles call so, and undoes that; the id then leads back', async () => {
    await load();
    const before = await world();
    const articleIds = ['article:minister-speaks'];
    const done = await splitEntity(graph(), {
      ...asked,
      id: 'person:john-hale',
      articleIds,
      name: 'John Hale the younger',
    });
    expect(await people()).toMatchObject({ 'person:john-hale': 2, 'person:john-hale-the-younger': 1 });
    await undoDecision(graph(), { ...asked, id: idOf(done) });
    expect(await world()).toEqual(before);
    expect(await liveIdOf(graph(), 'person:john-hale-the-younger')).toBe('person:john-hale');
  });

  it('undoes what the resolver decided, and does not decide it again', async () => {
    await load();
    const [[id]] = (await rows('MATCH (d:Decision {kind: "DIFFERENT"}) RETURN d.id')) as [[string]];
    await undoDecision(graph(), { ...asked, id });
    expect(await people()).toEqual({ 'person:ida-moss': 3, 'person:john-hale': 4 });
    const edited = READINGS.map((reading) => ({ ...reading, article: { ...reading.article, contentHash: 'another' } }));
    await load(edited);
    expect(await people()).toEqual({ 'person:ida-moss': 3, 'person:john-hale': 4 });
  });

  it('suggests a merge where the evidence is thin; a person says yes or no, once', async () => {
    const party = (countryCode: string, name = 'Labour Party') =>
      anOrganization({ name, countryCode, id: `organization:${countryCode}-labour` });
    const readings = ['NZL', 'IRL'].map((code) =>
      aReading({
        article: { title: `Vote ${code}` },
        claims: [
          aClaim({
            subject: { ...party(code), countryCode: null },
            type: 'SUPPORTED',
            object: aPolicy({ name: `${code} Act` }),
          }),
        ],
      }),
    );
    const suggestions = () => rows('MATCH (d:Decision {kind: "MERGE"}) RETURN d.id, d.status, d.fromId, d.entityId');
    await load(readings);
    const [[id, ...rest]] = (await suggestions()) as [[string, ...string[]]];
    expect(rest).toEqual(['SUGGESTED', 'organization:IRL-labour', 'organization:NZL-labour']);
    await rejectSuggestion(graph(), { ...asked, id });
    expect(await acceptSuggestion(graph(), { ...asked, id })).toMatchObject({ outcome: 'INVALID' });
    await load(readings.map((reading) => ({ ...reading, article: { ...reading.article, contentHash: 'another' } })));
    expect(await suggestions()).toEqual([[id, 'REJECTED', ...rest.slice(1)]]);
    await opened.wipe();
    await load(readings);
    expect(await acceptSuggestion(graph(), { ...asked, id })).toMatchObject({ outcome: 'DONE', articles: 1 });
    expect(await rows('MATCH (o:Organization) RETURN o.id, o.articleCount')).toEqual([['organization:NZL-labour', 2]]);
  });

  it('says what cannot be done, and does nothing', async () => {
    await load();
    const before = await dump(graph());
    expect(await merge('person:nobody', 'person:john-hale')).toMatchObject({ outcome: 'NOT_FOUND' });
    expect(await merge('person:john-hale', 'country:KEN')).toMatchObject({ outcome: 'INVALID' });
    expect(await merge('person:john-hale', 'person:john-hale')).toMatchObject({ outcome: 'INVALID' });
    const split = (articleIds: string[], name: string | null = null) =>
      splitEntity(graph(), { ...asked, id: 'person:john-hale', articleIds, name });
    expect(await split([])).toMatchObject({ outcome: 'INVALID' });
    expect(await split(['article:a-chilean-wins'])).toMatchObject({
      message: expect.stringMatching(/does not tell of/) as unknown,
    });
    expect(await split(['article:minister-speaks'], 'Ida Moss')).toMatchObject({ outcome: 'INVALID' });
    expect(await undoDecision(graph(), { ...asked, id: 'decision:none' })).toMatchObject({ outcome: 'NOT_FOUND' });
    expect(await dump(graph())).toEqual(before);
  });

  it('goes on with a merge that was cut off', async () => {
    await load();
    const done = await merge('person:john-hale.chl', 'person:john-hale');
    const after = await dump(graph());
    if (done.outcome !== 'DONE') throw new Error(done.message);
    await undoDecision(graph(), { ...asked, id: done.decision.id });
    await graph().write(decisionWrites([{ ...done.decision, pending: true }], putDecisions)); // stored, and then killed
    expect(await finishPending(graph())).toBe(1);
    expect(await dump(graph())).toEqual(after);
  });

  it('gives the same graph again from the articles and the stored decisions, in any order', async () => {
    await load();
    await merge('person:ida-moss', 'person:john-hale');
    await splitEntity(graph(), {
      ...asked,
      id: 'person:john-hale',
      articleIds: ['article:minister-speaks'],
      name: null,
    });
    const before = await dump(graph());
    const articleIds = READINGS.map(({ article }) => article.id).toReversed();
    expect(await rebuild({ graph: graph(), reader, readerVersion: 'v1', articleIds })).toEqual({
      articles: 4,
      failed: [],
    });
    expect(await dump(graph())).toEqual(before);

    const decisions = await graph().read(nextDecisions, { after: '', limit: 1000 });
    await opened.wipe();
    await graph().write(decisionWrites(decisions, putDecisions));
    await load(READINGS.toReversed(), new GraphResolver(graph(), reader, { onlyStored: true }));
    expect(await dump(graph())).toEqual(before);
  });
});
