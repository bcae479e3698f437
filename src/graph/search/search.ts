import type { SearchHit, SearchIndex } from '../port.js';
import { rankArticles, rankEntities, type ArticleCandidate, type EntityCandidate } from './rank.js';
import { perhapsMisspelt, type Wanted, wordsWanted } from './wanted.js';

/** Whether a candidate must hold all the words or any of them. */
export type Match = 'all' | 'any';

/** How an engine finds what may answer a search: all that does, and perhaps more. */
export interface CandidateSource {
  entities(wanted: readonly Wanted[], match: Match): Promise<EntityCandidate[]>;
  articles(wanted: readonly Wanted[], match: Match): Promise<ArticleCandidate[]>;
}

/** More candidates than anyone looks at; only a search for a letter or two in a large graph is cut off here. */
export const CANDIDATE_LIMIT = 2000;
/** Where fewer entities are found than that, those whose names are nearly so are looked for too. */
const FEW = 10;

/**
 * Hits for a text typed by a person, best first, ties by id. A word matches words that begin with it; entities and
 * articles that match all words are found, or, when there are none, those that match any. Where few entities are, the
 * words of a name may differ in a letter or two. The engines only find candidates: ranking them here gives the same order
 * on both.
 */
export async function searchWith(
  source: CandidateSource,
  index: SearchIndex,
  text: string,
  limit: number,
): Promise<SearchHit[]> {
  const wanted = wordsWanted(text);
  if (wanted.length === 0 || limit <= 0) return [];
  const hits = index === 'entities' ? await entities(source, wanted) : await articles(source, wanted);
  return hits.slice(0, limit);
}

async function entities(source: CandidateSource, wanted: readonly Wanted[]): Promise<SearchHit[]> {
  const ranked = async (words: readonly Wanted[], match: Match) =>
    rankEntities(words, await source.entities(words, match), match);

  const exact = await ranked(wanted, 'all');
  if (exact.length >= FEW) return exact;
  const misspelt = perhapsMisspelt(wanted, exact.length === 0 ? 'nothing' : 'something');
  const known = new Set(exact.map(({ id }) => id));
  const similar = misspelt === null ? [] : (await ranked(misspelt, 'all')).filter(({ id }) => !known.has(id));
  const all = [...exact, ...similar];
  if (all.length > 0 || wanted.length === 1) return all;
  const any = await ranked(wanted, 'any');
  return any.length > 0 || misspelt === null ? any : ranked(misspelt, 'any');
}

async function articles(source: CandidateSource, wanted: readonly Wanted[]): Promise<SearchHit[]> {
  const all = rankArticles(wanted, await source.articles(wanted, 'all'));
  return all.length > 0 || wanted.length === 1 ? all : rankArticles(wanted, await source.articles(wanted, 'any'));
}
