import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, WriteStatement } from '../port.js';
import { searchTextOf } from '../search/fold.js';
import { sortKey } from './sort-key.js';
import { storyId } from './story.js';
import { bind } from './write-statement.js';

interface ArticleProperties {
  readonly [key: string]: string | number | null | readonly string[] | readonly number[];
  readonly id: string;
}

/** Puts the article there with exactly these properties. */
export const putArticle: WriteStatement<{ properties: ArticleProperties }> = {
  name: 'putArticle',
  text: `MERGE (article:Article {id: $properties.id})
    SET article = $properties`,
};

export function articleWrites(reading: Reading, readerVersion: string): BoundWrite[] {
  const { article, sentences, claims } = reading;
  const properties = {
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
    storyId: storyId(article),
    blockKinds: article.blocks.map((block) => block.kind),
    blockStarts: article.blocks.map((block) => block.start),
    blockEnds: article.blocks.map((block) => block.end),
    sentenceCount: sentences.length,
    claimCount: claims.length,
    searchText: searchTextOf([article.title ?? '', article.text]),
    sortKey: sortKey(article.publishedAt, article.id),
  };
  return [bind(putArticle, { properties })];
}
