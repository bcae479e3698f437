import type { Reading } from '../../src/domain/reading.js';
import { findCrooked, removeArticles, storeReading } from '../../src/graph/writes/index.js';
import { mergeEntities, undoDecision, type Outcome } from '../../src/resolve/decisions.js';
import { followJudgements, judgeClaim, type Verdict } from '../../src/resolve/judge.js';
import { rebuild } from '../../src/resolve/rebuild.js';
import { GraphResolver } from '../../src/resolve/resolver.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const QUOTES = ['Ada Marsh rejected the Clean Rivers Act.', 'Ada Marsh proposed the Clean Rivers Act.'];
const REJECTED = `${ada.id}|REJECTED|${act.id}`;

function told(before = ''): Reading {
  const types = ['REJECTED', 'PROPOSED'] as const;
  const claims = types.map((type, at) => aClaim({ subject: ada, type, object: act, quote: QUOTES[at] ?? '' }));
  const text = [before, ...QUOTES].join(' ').trim();
  return aReading({ article: { title: 'Rivers', text }, claims });
}

const asked = { reason: 'the paper corrected itself', by: 'R. Diaz', at: '2025-06-01T12:00:00Z' };

describe.each(ENGINES)('A claim that is judged on %s', (engine) => {
  let opened: TestGraph;
  const graph = () => opened.graph;
  let current = told();
  const reader = { read: (): Promise<Reading> => Promise.resolve(current) };
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await opened.graph.prepare();
  }, OPENING_MS);
  beforeEach(async () => {
    await opened.wipe();
    await load(told());
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function load(reading: Reading): Promise<void> {
    current = reading;
    await storeReading(graph(), await new GraphResolver(graph(), reader).resolve(reading), 'v1');
  }
  const column = async (text: string) => (await graph().query(text, {})).rows.map(([value]) => value);
  const shown = () => column('MATCH (c:Claim) RETURN c.type ORDER BY c.type');
  const hidden = () => column('MATCH (c:WrongClaim) RETURN c.type ORDER BY c.type');
  const edges = () => column('MATCH (r:Relationship) RETURN r.id ORDER BY r.id');
  const claimId = (reading = current) => reading.claims[0]?.id ?? '';
  const judge = (verdict: Verdict, id = claimId()) => judgeClaim(graph(), { ...asked, claimId: id, verdict });
  const idOf = (outcome: Outcome): string => {
    if (outcome.outcome !== 'DONE') throw new Error(outcome.message);
    return outcome.decision.id;
  };
  const world = async () => (await dump(graph())).filter((line) => !line.startsWith('[["Decision"]'));

  it(
    'wrong is kept, and gone from claims, relationships, direct edges and counts',
    async () => {
      const before = await column(`MATCH (e:Entity {id: '${ada.id}'}) RETURN e.claimCount`);
      idOf(await judge('WRONG'));
      expect([await shown(), await hidden()]).toEqual([['PROPOSED'], ['REJECTED']]);
      expect(await edges()).not.toContain(REJECTED);
      expect(await column('MATCH (:Person)-[r:REJECTED]->(:Policy) RETURN r.id')).toEqual([]);
      expect(before).toEqual([2]);
      expect(await column(`MATCH (e:Entity {id: '${ada.id}'}) RETURN e.claimCount`)).toEqual([1]);
      expect(await column('MATCH (a:Article) RETURN a.claimCount')).toEqual([1]);
      expect(await column("MATCH (d:Decision) RETURN d.kind + ' ' + d.decidedBy + ': ' + d.reason")).toEqual([
        'WRONG R. Diaz: the paper corrected itself',
      ]);
      expect(await findCrooked(graph())).toEqual([]);
    },
    OPENING_MS,
  ); // the first on a server that has yet to plan each statement

  it.each(['by the opposite verdict', 'by undoing the decision'])('is back as if nothing had been, %s', async (how) => {
    const before = await world();
    const id = idOf(await judge('WRONG'));
    const back = how.includes('verdict') ? await judge('RIGHT') : await undoDecision(graph(), { ...asked, id });
    expect(idOf(back)).toBe(id);
    expect(await world()).toEqual(before);
    idOf(await judge('WRONG'));
    expect(await hidden()).toEqual(['REJECTED']);
  });

  it('stays hidden when the article is loaded again, edited, removed and loaded, and read anew', async () => {
    idOf(await judge('WRONG'));
    const before = await dump(graph());
    await load(told());
    expect(await dump(graph())).toEqual(before);
    await rebuild({ graph: graph(), reader, readerVersion: 'v1' });
    expect(await dump(graph())).toEqual(before);
    await removeArticles(graph(), [current.article.id]);
    expect([await shown(), await hidden()]).toEqual([[], []]);
    await load(told());
    expect(await dump(graph())).toEqual(before);
    await load(told('An edit that moves everything.'));
    expect([await shown(), await hidden()]).toEqual([['PROPOSED'], ['REJECTED']]);
    idOf(await judge('RIGHT'));
    expect([await shown(), await hidden()]).toEqual([['PROPOSED', 'REJECTED'], []]);
  });

  it('stays hidden when its entities are merged, and comes back under what they were merged into', async () => {
    const marsh = aPerson({ name: 'A. Marsh-Lee' });
    await storeReading(
      graph(),
      aReading({ article: { title: 'Other' }, claims: [aClaim({ subject: marsh, type: 'REJECTED', object: act })] }),
    );
    idOf(await judge('WRONG'));
    idOf(await mergeEntities(graph(), { ...asked, fromId: ada.id, intoId: marsh.id }));
    expect(await hidden()).toEqual(['REJECTED']);
    expect(await column('MATCH (c:WrongClaim) RETURN c.subjectId')).toEqual([marsh.id]);
    idOf(await judge('RIGHT'));
    expect(await column(`MATCH (r:Relationship {id: '${marsh.id}|REJECTED|${act.id}'}) RETURN r.claimCount`)).toEqual([
      2,
    ]);
    expect(await findCrooked(graph())).toEqual([]);
  });

  it('is refused where there is nothing to judge, with what there is to do', async () => {
    expect(await judge('WRONG', 'claim:none')).toMatchObject({ outcome: 'NOT_FOUND' });
    expect(await judge('RIGHT')).toMatchObject({ outcome: 'INVALID' });
    idOf(await judge('WRONG'));
    expect(await judge('WRONG')).toMatchObject({ outcome: 'INVALID' });
  });

  it('is found by the doctor when it is shown all the same, and put right', async () => {
    idOf(await judge('WRONG'));
    await storeReading(graph(), told(), 'v1'); // without what was decided
    expect(await findCrooked(graph())).toEqual([expect.objectContaining({ count: 1, examples: [claimId()] })]);
    expect(await followJudgements(graph())).toBe(1);
    expect(await findCrooked(graph())).toEqual([]);
  });
});
