import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, WriteStatement } from '../port.js';
import { searchTextOf } from '../search/fold.js';
import { sortKey } from './sort-key.js';
import { dayKeysOf } from './story-keys.js';
import { storyIdOf, type Stories } from './story.js';
import { bindRows } from './write-statement.js';

interface ArticleProperties {
  readonly [key: string]: string | number | null | readonly string[] | readonly number[];
  readonly id: string;
}

/** Puts the articles there with exactly these properties. */
export const putArticles: WriteStatement<{ rows: readonly ArticleProperties[] }> = {
  name: 'putArticles',
  text: `UNWIND $rows AS row
    MERGE (article:Article {id: row.id})
    SET article = row`,
};

export function articleWrites(readings: readonly Reading[], readerVersion: string, stories: Stories): BoundWrite[] {
  const fingerprints = new Map(stories.fingerprints.map((one) => [one.articleId, one]));
  return bindRows(
    putArticles,
    readings.map((reading) => {
      const fingerprint = fingerprints.get(reading.article.id);
      return {
        ...propertiesOf(reading, readerVersion),
        storyId: stories.ids.get(reading.article.id) ?? storyIdOf(reading.article.id),
        bodyHash: fingerprint?.bodyHash ?? null,
        storyKeys: fingerprint === undefined ? null : dayKeysOf(fingerprint),
      };
    }),
  );
}

function propertiesOf({ article, sentences, claims }: Reading, readerVersion: string): ArticleProperties {
  return {
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    url: article.url,
    publishedAt: article.publishedAt,
    text: article.text,
    origin: article.origin,
    contentHash: article.contentHash,
    readerVersion,
    blockKinds: article.blocks.map((block) => block.kind),
    blockStarts: article.blocks.map((block) => block.start),
    blockEnds: article.blocks.map((block) => block.end),
    sentenceCount: sentences.length,
    claimCount: claims.length,
    searchText: searchTextOf([article.title ?? '', article.text]),
    sortKey: sortKey(article.publishedAt, article.id),
  };
}
