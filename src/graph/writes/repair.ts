import { z } from 'zod';
import type { CypherParameters, Graph, ReadStatement, WriteStatement } from '../port.js';
import { text } from '../reads/fields.js';
import { articlesInRange, wholeArticles } from '../reads/index.js';
import { rebuildEdges } from './edges.js';
import { recountRelationships } from './kept/relationship-counts.js';
import { clearTallies, tallyAnew } from './kept/rebuild.js';
import { SET_FAME } from './sort-key.js';
import { dayKeysOf, forgetStoryKeys, moveWrites, storyKeyWrites } from './story-keys.js';
import { planStories } from './story.js';
import { bind } from './write-statement.js';

interface ComparedRow extends CypherParameters {
  readonly articleId: string;
  readonly bodyHash: string;
  readonly storyKeys: readonly string[] | null;
}

/** Notes what articles were compared by. */
export const putCompared: WriteStatement<{ rows: readonly ComparedRow[] }> = {
  name: 'putCompared',
  text: `UNWIND $rows AS row
    MATCH (article:Article {id: row.articleId})
    SET article.bodyHash = row.bodyHash, article.storyKeys = row.storyKeys`,
};

export const nextEntities: ReadStatement<{ after: string; limit: number }, string> = {
  name: 'nextEntities',
  text: `MATCH (entity:Entity)
    WHERE entity.id > $after
    RETURN entity.id AS id ORDER BY entity.id LIMIT $limit`,
  row: (record) => z.object({ id: text }).parse(record).id,
};

/** An entity's counts are what its articles say of it, added up. */
export const recountEntities: WriteStatement<{ ids: readonly string[] }> = {
  name: 'recountEntities',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})<-[about:ABOUT]-(:Article)
    WITH entity, count(about) AS articleCount, sum(about.mentionCount) AS mentionCount, sum(about.claimCount) AS claimCount
    SET entity.articleCount = articleCount, entity.mentionCount = mentionCount, entity.claimCount = claimCount
    ${SET_FAME}`,
};

const ARTICLES = 100;
const ENTITIES = 1000;

export type OnRepair = (what: 'articles compared' | 'entities counted' | 'articles counted', done: number) => void;

/**
 * Works out anew all that is derived from articles and claims: which articles are copies of one story, the counts of the
 * entities, the direct edges, the tallies of days and types. Can be cut off and run again.
 */
export async function repair(graph: Graph, onStep: OnRepair = () => undefined): Promise<void> {
  let compared = 0;
  for (let after = ''; ;) {
    const page = await graph.read(articlesInRange, { publisher: null, after, before: '~', limit: ARTICLES });
    await compareAnew(
      graph,
      page.map(({ id }) => id),
    );
    compared += page.length;
    onStep('articles compared', compared);
    if (page.length < ARTICLES) break;
    after = page.at(-1)?.sortKey ?? '~';
  }
  let counted = 0;
  for (let after = ''; ;) {
    const ids = await graph.read(nextEntities, { after, limit: ENTITIES });
    await graph.write([bind(recountEntities, { ids })]);
    counted += ids.length;
    onStep('entities counted', counted);
    if (ids.length < ENTITIES) break;
    after = ids.at(-1) ?? '';
  }
  await rebuildEdges(graph);
  await clearTallies(graph);
  await graph.write([bind(recountRelationships, {})]);
  let tallied = 0;
  for (let after = ''; ;) {
    const page = await graph.read(articlesInRange, { publisher: null, after, before: '~', limit: ARTICLES });
    await tallyAnew(
      graph,
      page.map(({ id }) => id),
    );
    tallied += page.length;
    onStep('articles counted', tallied);
    if (page.length < ARTICLES) break;
    after = page.at(-1)?.sortKey ?? '~';
  }
}

/** Puts articles into their stories as if they came anew; the direct edges are left to be counted after it. */
async function compareAnew(graph: Graph, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const articles = (await graph.read(wholeArticles, { ids: articleIds })).map(({ article }) => article);
  const { ids, fingerprints, moved } = await planStories(graph, articles, articleIds, false);
  const own = [...ids].map(([articleId, storyId]) => ({ articleId, storyId }));
  const others = moved.filter(({ articleId }) => !ids.has(articleId));
  const rows = fingerprints.map((one) => ({
    articleId: one.articleId,
    bodyHash: one.bodyHash,
    storyKeys: dayKeysOf(one),
  }));
  await graph.write([
    bind(forgetStoryKeys, { articleIds }),
    ...moveWrites([...own, ...others]),
    bind(putCompared, { rows }),
    ...storyKeyWrites(fingerprints),
  ]);
}
