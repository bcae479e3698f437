import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs, type ArticleInput } from '../../src/articles/input.js';
import type { Article } from '../../src/domain/article.js';
import type { Reading } from '../../src/domain/reading.js';
import type { Graph } from '../../src/graph/port.js';
import { GraphError } from '../../src/graph/errors.js';
import { BATCH_LIMITS } from '../../src/load/batch-writer.js';
import { loadArticles, type LoadOptions } from '../../src/load/load-articles.js';
import type { LoadProgress } from '../../src/load/outcome.js';
import { aClaim, anArticle, aPerson, aPolicy, aReading } from '../support/builders.js';
import { aGraph, dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson();
const act = aPolicy();

/** A reader that reads one claim out of every article, so that loading can be looked at by itself. */
const reader: LoadOptions['reader'] = { read: (article) => Promise.resolve(readingOf(article)) };

function readingOf(article: Article): Reading {
  const claim = aClaim({
    subject: ada,
    type: 'PROPOSED',
    object: act,
    quote: 'Ada Marsh proposed the Clean Rivers Act.',
  });
  return aReading({ article, claims: [claim] });
}

function article(title: string, more = ''): Article {
  return anArticle({ title, text: `Ada Marsh proposed the Clean Rivers Act. ${more}`, origin: `${title}.md` });
}

async function* inputs(...items: (Article | ArticleInput)[]): AsyncGenerator<ArticleInput> {
  for (const item of items) {
    await Promise.resolve();
    yield 'ok' in item ? item : { ok: true, article: item, givenId: null, mentions: null };
  }
}

describe.each(ENGINES)('loadArticles into %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe());
  afterAll(() => opened.close());

  const load = (items: (Article | ArticleInput)[], options: Partial<LoadOptions> = {}) =>
    loadArticles({ articles: inputs(...items), reader, graph: opened.graph, readerVersion: 'v1', ...options });

  it('loads, and says how much', async () => {
    expect(await load([article('One'), article('Two')])).toEqual({
      loaded: 2,
      replaced: 0,
      unchanged: 0,
      failed: [],
      passedOver: [],
      entities: 2,
      mentions: 4,
      claims: 2,
      stopped: false,
    });
  });

  it('writes nothing for an article that the graph has', async () => {
    await load([article('One')]);
    const before = await dump(opened.graph);
    const writes: string[] = [];
    const graph = watched(opened.graph, writes);
    expect(await load([article('One')], { graph })).toMatchObject({ loaded: 0, unchanged: 1, claims: 0 });
    expect(writes).toEqual([]);
    expect(await dump(opened.graph)).toEqual(before);
  });

  it('replaces an article whose text has changed, and only that', async () => {
    await load([article('One'), article('Two')]);
    expect(await load([article('One', 'Edited.'), article('Two')])).toMatchObject({ replaced: 1, unchanged: 1 });
    const { rows } = await opened.graph.query('MATCH (c:Claim) RETURN count(c)', {});
    expect(rows).toEqual([[2]]);
  });

  it('reads an article again that another version of the reader has read', async () => {
    await load([article('One')]);
    expect(await load([article('One')], { readerVersion: 'v2' })).toMatchObject({ replaced: 1 });
    expect(await load([article('One')], { readerVersion: 'v2' })).toMatchObject({ unchanged: 1 });
  });

  it('goes on after an article that cannot be read, and says which and why', async () => {
    const failing: LoadOptions['reader'] = {
      read: (given) => (given.title === 'Two' ? Promise.reject(new Error('No words in it.')) : reader.read(given)),
    };
    const broken: ArticleInput = { ok: false, origin: 'a.jsonl:3', code: 'NOT_JSON', message: 'is no JSON' };
    const readme: ArticleInput = { ok: false, origin: 'README', code: 'PASSED_OVER', message: 'is no article' };
    const summary = await load([article('One'), broken, article('Two'), readme, article('Three')], { reader: failing });
    expect(summary).toMatchObject({
      loaded: 2,
      failed: [
        { origin: 'a.jsonl:3', code: 'NOT_JSON', message: 'is no JSON' },
        { origin: 'Two.md', code: 'READING_FAILED', message: 'No words in it.' },
      ],
      passedOver: [{ origin: 'README', code: 'PASSED_OVER', message: 'is no article' }],
      stopped: false,
    });
  });

  it('writes nothing of an article whose reading is broken', async () => {
    const broken: LoadOptions['reader'] = {
      read: (given) => Promise.resolve({ ...readingOf(given), entities: [] }),
    };
    const summary = await load([article('One')], { reader: broken });
    expect(summary.failed).toMatchObject([{ origin: 'One.md', code: 'BROKEN_READING' }]);
    expect(await dump(opened.graph)).toEqual([]);
  });

  it('writes what the resolution makes of a reading, in the order of the inputs', async () => {
    const seen: (string | null)[] = [];
    const resolve = async (reading: Reading) => {
      seen.push(reading.article.title);
      const entities = reading.entities.map((entity) => ({ ...entity, name: entity.name.toUpperCase() }));
      return Promise.resolve({ ...reading, entities });
    };
    await load([article('One'), article('Two'), article('Three')], { resolve, readAhead: 3 });
    expect(seen).toEqual(['One', 'Two', 'Three']);
    expect((await opened.graph.query('MATCH (p:Person) RETURN p.name', {})).rows).toEqual([['ADA MARSH']]);
  });

  it('loads the others when one cannot be resolved', async () => {
    const resolve = (reading: Reading) =>
      reading.article.title === 'Two' ? Promise.reject(new Error('Who is it?')) : Promise.resolve(reading);
    const summary = await load([article('One'), article('Two'), article('Three')], { resolve });
    expect(summary).toMatchObject({ loaded: 2, failed: [{ origin: 'Two.md', message: 'Who is it?' }] });
  });

  it('tells of each article once, in order', async () => {
    const told: LoadProgress[] = [];
    const broken: ArticleInput = { ok: false, origin: 'b.txt', code: 'EMPTY', message: 'is empty' };
    await load([article('One')]);
    await load([article('One'), broken, article('One', 'Edited.'), article('Two')], {
      onProgress: (progress) => told.push(progress),
    });
    const one = { origin: 'One.md', articleId: 'article:one', problem: null };
    expect(told).toEqual([
      { ...one, outcome: 'unchanged', claims: 0, done: 1 },
      {
        origin: 'b.txt',
        articleId: null,
        outcome: 'failed',
        claims: 0,
        problem: { code: 'EMPTY', message: 'is empty' },
        done: 2,
      },
      { ...one, outcome: 'replaced', claims: 1, done: 3 },
      { ...one, origin: 'Two.md', articleId: 'article:two', outcome: 'loaded', claims: 1, done: 4 },
    ]);
  });
});

describe('loadArticles', () => {
  it('stops when the graph is gone, says so, and goes on when it is run again', async () => {
    const { graph, close } = await aGraph([]);
    let writes = 0;
    const failing = watched(graph, [], () => {
      writes += 1;
      if (writes === 2) throw new GraphError('GRAPH_UNREACHABLE', 'No Neo4j answers.');
    });
    const articles = ['One', 'Two', 'Three', 'Four'].map((title) => article(title));
    const limits = { ...BATCH_LIMITS, milliseconds: 0 }; // a batch for each article
    const first = await loadArticles({ articles: inputs(...articles), reader, graph: failing, limits });
    expect(first).toMatchObject({ loaded: 1, stopped: true });
    expect(first.failed).toEqual([
      {
        origin: 'Two.md',
        code: 'GRAPH_UNREACHABLE',
        message: 'No Neo4j answers. The load stopped here; run it again to go on.',
      },
    ]);
    const second = await loadArticles({ articles: inputs(...articles), reader, graph });
    expect(second).toMatchObject({ loaded: 3, unchanged: 1, stopped: false });
    await close();
  });

  it('loads files, and the rest where one is broken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
    writeFileSync(join(folder, 'a.txt'), 'Ada Marsh proposed the Clean Rivers Act.\n');
    writeFileSync(join(folder, 'b.txt'), '');
    writeFileSync(join(folder, 'c.jsonl'), '{"id":"x","text":"Ada Marsh proposed the Clean Rivers Act."}\nno json\n');
    const { graph, close } = await aGraph([]);
    const summary = await loadArticles({ articles: readInputs([folder]), reader, graph });
    expect(summary).toMatchObject({ loaded: 2, stopped: false });
    expect(summary.failed.map(({ code }) => code)).toEqual(['EMPTY', 'NOT_JSON']);
    expect(summary.failed[1]?.origin).toBe(join(folder, 'c.jsonl:2'));
    await close();
    rmSync(folder, { recursive: true });
  });
});

/** The graph itself, with every write noted, or stopped by what `before` throws. */
function watched(graph: Graph, writes: string[], before: () => void = () => undefined): Graph {
  return new Proxy(graph, {
    get: (target, key) => {
      if (key === 'write') {
        return async (bound: Parameters<Graph['write']>[0]) => {
          before();
          writes.push(...bound.map((write) => write.name));
          await target.write(bound);
        };
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
