import type { SearchHit, SearchIndex } from '../port.js';
import { foldWords } from './fold.js';
import { rankArticles, rankEntities, type ArticleCandidate, type EntityCandidate } from './rank.js';

/** Whether a candidate must hold all the words or any of them. */
export type Match = 'all' | 'any';

/** How an engine finds what may answer a search; both engines must find the same. */
export interface CandidateSource {
  entities(words: readonly string[], match: Match): Promise<EntityCandidate[]>;
  articles(words: readonly string[], match: Match): Promise<ArticleCandidate[]>;
}

/** More candidates than anyone looks at; only a search for a single letter in a large graph is cut off here. */
export const CANDIDATE_LIMIT = 2000;

/**
 * Hits for a text typed by a person, best first, ties by id. A word matches words that begin with it; entities and
 * articles that match all words are found, or, when there are none, those that match any. The engines only find
 * candidates: ranking them here gives the same order on both.
 */
export async function searchWith(
  source: CandidateSource,
  index: SearchIndex,
  text: string,
  limit: number,
): Promise<SearchHit[]> {
  const words = [...new Set(foldWords(text))];
  if (words.length === 0 || limit <= 0) return [];
  const all = await ranked(source, index, words, 'all');
  const hits = all.length > 0 || words.length === 1 ? all : await ranked(source, index, words, 'any');
  return hits.slice(0, limit);
}

async function ranked(
  source: CandidateSource,
  index: SearchIndex,
  words: readonly string[],
  match: Match,
): Promise<SearchHit[]> {
  switch (index) {
    case 'entities':
      return rankEntities(words, await source.entities(words, match));
    case 'articles':
      return rankArticles(words, await source.articles(words, match));
  }
}
