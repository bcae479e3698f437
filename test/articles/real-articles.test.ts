import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readInputs } from '../../src/articles/input.js';
import type { Article, BlockKind } from '../../src/domain/article.js';

/** Texts of others: they may be read from where they are, and are never copied into the project. */
const SEEDS = resolve('../shared/seeds');
const GOLD = resolve('../shared/gold');

async function load(folder: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const input of readInputs([folder])) if (input.ok) articles.push(input.article);
  return articles;
}

function count(article: Article | undefined, kind: BlockKind): number {
  return article?.blocks.filter((block) => block.kind === kind).length ?? 0;
}

const wherePresent = (folder: string) => {
  if (!existsSync(folder)) console.warn(`skipped: ${folder} is not here`);
  return existsSync(folder) ? describe : describe.skip;
};

wherePresent(SEEDS)('the five real articles', () => {
  let articles: Article[];
  beforeAll(async () => {
    articles = await load(SEEDS);
  });

  it('are five, with the publisher and date that one of them tells', () => {
    expect(articles.map(({ publisher, publishedAt }) => [publisher, publishedAt])).toEqual([
      ['Associated Press', '2025-05-05'],
      ...Array<[null, null]>(4).fill([null, null]),
    ]);
  });

  it('have as body what the articles say, and nothing else', () => {
    const [wire, rewrite, translation, opinion, forum] = articles;
    expect([count(wire, 'dateline'), count(wire, 'body')]).toEqual([1, 14]);
    expect([count(rewrite, 'other-headlines'), count(rewrite, 'body')]).toEqual([17, 6]);
    expect([count(translation, 'credit'), count(translation, 'body')]).toEqual([1, 12]);
    expect([count(opinion, 'headline'), count(opinion, 'dateline'), count(opinion, 'heading')]).toEqual([1, 1, 5]);
    expect([count(forum, 'forum-header'), count(forum, 'body'), count(forum, 'repeated')]).toEqual([10, 6, 5]);
  });
});

wherePresent(GOLD)('the eighteen gold articles', () => {
  it('lose no paragraph but date lines, a dateline and a caption', async () => {
    const articles = await load(GOLD);
    expect(articles).toHaveLength(18);
    const marked = articles.flatMap(({ text, blocks }) =>
      blocks.filter(({ kind }) => kind !== 'body').map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    );
    expect(marked.filter((block) => !/^dateline: \w+day, \w+ \d+, \d{4}$/.test(block)).sort()).toEqual([
      'credit: Instituto Gonzaga, a catholic school in Milan. Image: Friedrichstrasse.',
      'dateline: BAGHDAD -',
    ]);
  });
});
