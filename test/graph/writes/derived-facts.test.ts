import fc from 'fast-check';
import type { Reading } from '../../../src/domain/reading.js';
import type { Graph } from '../../../src/graph/port.js';
import { findCrooked, removeArticles, repair, storeReadings } from '../../../src/graph/writes/index.js';
import { mergeEntities, splitEntity, undoDecision } from '../../../src/resolve/decisions.js';
import { judgeClaim } from '../../../src/resolve/judge.js';
import { GraphResolver } from '../../../src/resolve/resolver.js';
import { aClaim, aPerson, aPolicy, aReading, type ToldClaim } from '../../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../../support/graph.js';

/*
 * Whatever is loaded, edited, removed, merged, split, judged and undone, in whatever order and batches: what is derived is what a
 * rebuild makes of it, and without decisions the graph is the one that had only ever been given what is there at the end.
 */

const PEOPLE = ['Ada Marsh', 'Ben Okoro', 'Cleo Vance'].map((name) => aPerson({ name }));
const act = aPolicy({ name: 'Clean Rivers Act' });
const [ada, ben, cleo] = PEOPLE;
if (!ada || !ben || !cleo) throw new Error('three people are needed');

/** Each of them long enough to be recognized: articles are copies when they share most of these. */
const PARAGRAPHS: readonly {
  readonly quote: string;
  readonly more: string;
  readonly claim: Omit<ToldClaim, 'quote'>;
}[] = [
  {
    quote: 'Ada Marsh proposed the Clean Rivers Act.',
    more: 'Tanneries upstream poisoned herons, otters and 14 kilometres of reeds; the bill fines each litre of acid with 900 crowns.',
    claim: aClaim({ subject: ada, type: 'PROPOSED', object: act }),
  },
  {
    quote: 'Ben Okoro rejected the Clean Rivers Act.',
    more: 'Pipelines, pumps and a reservoir would ruin the treasury of Eelbridge, which owes lenders 63 million crowns already.',
    claim: aClaim({ subject: ben, type: 'REJECTED', object: act }),
  },
  {
    quote: 'Ada Marsh met Ben Okoro.',
    more: 'Over soup and rye bread in the lighthouse they compared maps, ledgers and the laboratory reports from Saltmarsh.',
    claim: aClaim({ subject: ada, type: 'MET', object: ben }),
  },
  {
    quote: 'Cleo Vance proposed the Clean Rivers Act.',
    more: 'Fishermen beat drums beneath the gallery, lanterns swung from barges, and the guild walked out behind its banner.',
    claim: aClaim({ subject: cleo, type: 'PROPOSED', object: act }),
  },
];

interface Version {
  readonly at: number;
  readonly paragraphs: readonly number[];
  readonly day: number | null;
}

function readingOf({ at, paragraphs, day }: Version): Reading {
  const told = paragraphs.flatMap((index) => PARAGRAPHS[index] ?? []);
  return aReading({
    article: {
      title: `Article ${at}`,
      text: ['News.', ...told.map(({ quote, more }) => `${quote} ${more}`)].join('\n\n'),
      publishedAt: day === null ? null : `2025-05-${String(day).padStart(2, '0')}`,
    },
    claims: told.map(({ quote, claim }) => ({ ...claim, quote })),
  });
}

const version: fc.Arbitrary<Version> = fc.record({
  at: fc.nat(5),
  paragraphs: fc.subarray([0, 1, 2, 3]).chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
  day: fc.option(fc.integer({ min: 1, max: 14 })),
});
type Step =
  | { readonly load: readonly Version[] }
  | { readonly remove: readonly number[] }
  | { readonly merge: readonly [number, number] }
  | { readonly split: number }
  | { readonly undo: number }
  | { readonly judge: number };
const load = fc.array(version, { minLength: 1, maxLength: 4 }).map((versions): Step => ({ load: versions }));
const remove = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }).map((at): Step => ({ remove: at }));
const decide: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(2), fc.nat(2)).map((merge) => ({ merge })),
  fc.nat(2).map((split) => ({ split })),
  fc.nat(3).map((undo) => ({ undo })),
  fc.nat(7).map((judge) => ({ judge })),
);

/** Does a step to the graph, and to the versions that should be there after it. */
async function take(step: Step, graph: Graph, there: Map<number, Version>): Promise<void> {
  if ('load' in step) {
    await storeReadings(graph, await resolved(graph, step.load), 'v1');
    for (const one of step.load) there.set(one.at, one);
  } else if ('remove' in step) {
    await removeArticles(
      graph,
      step.remove.map((at) => `article:article-${at}`),
    );
    for (const at of step.remove) there.delete(at);
  } else {
    await takeDecision(step, graph);
  }
}

/** As a load does it: with what people decided about the articles before. */
async function resolved(graph: Graph, versions: readonly Version[]): Promise<Reading[]> {
  const resolver = new GraphResolver(graph, reader, { onlyStored: true });
  const readings = [];
  for (const version of versions) readings.push(await resolver.resolve(readingOf(version)));
  return readings;
}

const reader = { read: () => Promise.reject(new Error('Nothing is read twice here.')) };

/** Whether it can be carried out or is refused does not matter here. */
async function takeDecision(step: Exclude<Step, { load: unknown } | { remove: unknown }>, graph: Graph): Promise<void> {
  const why = { reason: 'test', at: '2025-06-01T00:00:00Z' };
  const idOf = (at: number) => PEOPLE[at]?.id ?? '';
  if ('merge' in step) {
    const [from, into] = step.merge;
    await mergeEntities(graph, { ...why, fromId: idOf(from), intoId: idOf(into) });
  } else if ('split' in step) {
    const telling = await columnOf(
      graph,
      `MATCH (:Person {id: '${idOf(step.split)}'})<-[:ABOUT]-(a:Article) RETURN a.id`,
    );
    await splitEntity(graph, { ...why, id: idOf(step.split), articleIds: telling.slice(0, 1), name: null });
  } else if ('judge' in step) {
    const claims = await columnOf(graph, 'MATCH (c:Claim) RETURN c.id');
    const claimId = claims[step.judge % Math.max(1, claims.length)] ?? 'claim:none';
    await judgeClaim(graph, { ...why, claimId, verdict: 'WRONG' });
  } else {
    const applied = await columnOf(graph, "MATCH (d:Decision {status: 'APPLIED'}) RETURN d.id");
    await undoDecision(graph, { ...why, id: applied[step.undo] ?? 'none' });
  }
}

async function columnOf(graph: Graph, text: string): Promise<string[]> {
  return (await graph.query(text, {})).rows.map(([value]) => String(value)).sort();
}

describe.each(ENGINES)('what is derived on %s', (engine) => {
  const numRuns = engine === 'embedded' ? 40 : 4;
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function after(steps: readonly Step[]): Promise<Map<number, Version>> {
    await opened.wipe();
    const there = new Map<number, Version>();
    for (const step of steps) await take(step, opened.graph, there);
    return there;
  }

  it('is what a load of the articles that are left would make, after any loads, edits and removals', async () => {
    const steps = fc.array(fc.oneof({ arbitrary: load, weight: 3 }, { arbitrary: remove, weight: 1 }), {
      maxLength: 8,
    });
    const property = fc.asyncProperty(steps, async (taken) => {
      const there = await after(taken);
      const grown = await dump(opened.graph);
      await opened.wipe();
      for (const one of there.values()) await storeReadings(opened.graph, [readingOf(one)], 'v1');
      expect(grown).toEqual(await dump(opened.graph));
    });
    await fc.assert(property, { numRuns, endOnFailure: engine === 'neo4j' });
  }, 600_000);

  it('is what a rebuild makes, after merges, splits, judgements and undoing as well', async () => {
    const steps = fc.array(fc.oneof({ arbitrary: load, weight: 3 }, remove, { arbitrary: decide, weight: 3 }), {
      maxLength: 10,
    });
    const property = fc.asyncProperty(steps, async (taken) => {
      await after(taken);
      expect(await findCrooked(opened.graph)).toEqual([]);
      const grown = await dump(opened.graph);
      await repair(opened.graph);
      expect(grown).toEqual(await dump(opened.graph));
    });
    await fc.assert(property, { numRuns, endOnFailure: engine === 'neo4j' });
  }, 600_000);
});
