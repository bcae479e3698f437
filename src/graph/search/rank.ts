import type { SearchHit } from '../port.js';
import { fold } from './fold.js';

/** An entity that may answer a search, with what its rank depends on. */
export interface EntityCandidate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articleCount: number;
}

/** An article that may answer a search. */
export interface ArticleCandidate {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
}

/** A form other than the main name counts a little less, a much-mentioned entity a little more. */
const ALIAS_WEIGHT = 0.95;
const FAME_WEIGHT = 0.1;

/**
 * How well an entity answers: mostly how much of its best-fitting name the words cover ("sheinbaum" is half of
 * "Claudia Sheinbaum" and all of its alias "Sheinbaum"), then how many articles mention it.
 */
export function rankEntities(words: readonly string[], candidates: readonly EntityCandidate[]): SearchHit[] {
  const hits = candidates.map(({ id, name, aliases, articleCount }) => {
    const asName = coverage(words, name);
    const asAlias = Math.max(0, ...aliases.map((alias) => coverage(words, alias)));
    const fame = FAME_WEIGHT * Math.log10(1 + articleCount);
    return { id, score: Math.max(asName, ALIAS_WEIGHT * asAlias) + fame };
  });
  return bestFirst(hits);
}

/** How well an article answers: first how much of its title the words cover, then how new it is. */
export function rankArticles(words: readonly string[], candidates: readonly ArticleCandidate[]): SearchHit[] {
  const hits = candidates.map(({ id, title, publishedAt }) => {
    const newness = publishedAt === null ? 0 : Number(publishedAt.replaceAll('-', '')) / 1e10;
    return { id, score: coverage(words, title ?? '') + newness };
  });
  return bestFirst(hits);
}

/** The share of the name's letters that the search words match, each at the beginning of a word of its own. */
function coverage(words: readonly string[], name: string): number {
  const folded = fold(name);
  if (folded === '') return 0;
  const free = folded.split(' ');
  let matched = 0;
  for (const word of words) {
    const at = whole(free, word) ?? beginning(free, word);
    if (at === null) continue;
    free.splice(at, 1);
    matched += word.length;
  }
  return matched / folded.replaceAll(' ', '').length;
}

function whole(free: readonly string[], word: string): number | null {
  const at = free.indexOf(word);
  return at < 0 ? null : at;
}

function beginning(free: readonly string[], word: string): number | null {
  const at = free.findIndex((candidate) => candidate.startsWith(word));
  return at < 0 ? null : at;
}

/** Scores are rounded, so that two engines that add in another order still see the same ties. */
function bestFirst(hits: readonly SearchHit[]): SearchHit[] {
  return hits
    .map(({ id, score }) => ({ id, score: Math.round(score * 1e9) / 1e9 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
