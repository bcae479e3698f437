import type { SearchHit, SearchMatch } from '../port.js';
import { foldWords } from './fold.js';
import { lettersApart } from './similar.js';
import type { Wanted } from './wanted.js';

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
/** A misspelt word never comes before one that is spelt so, however well known: no score is as large as this. */
const MISSPELT = 4;

/**
 * How well an entity answers: mostly how much of its best-fitting name the words cover ("sheinbaum" is half of
 * "Claudia Sheinbaum" and all of its alias "Sheinbaum"), then how many articles mention it. Those that fit only with other
 * letters come last, and those that do not fit at all are left out: engines may find too much.
 * @param match whether some name has to hold each word, or one of them
 */
export function rankEntities(
  wanted: readonly Wanted[],
  candidates: readonly EntityCandidate[],
  match: 'all' | 'any',
): SearchHit[] {
  const hits = candidates.flatMap(({ id, ...entity }): SearchHit[] => {
    const { name, aliases, articleCount } = entity;
    const words = [name, ...aliases].flatMap(foldWords);
    const held = wanted.filter((one) => findIn(words, one) !== null).length;
    if (held < (match === 'all' ? wanted.length : 1)) return [];
    const asName = fit(wanted, name);
    const asAliases = aliases.map((alias) => weighed(fit(wanted, alias)));
    const best = asAliases.reduce((a, b) => (b.covered > a.covered ? b : a), asName);
    const fame = FAME_WEIGHT * Math.log10(1 + articleCount);
    const score = best.covered + fame - (best.match === 'SIMILAR' ? MISSPELT : 0);
    return [{ id, matched: best.name, match: best.match, score, entity }];
  });
  return bestFirst(hits);
}

/** How well an article answers: first how much of its title the words cover, then how new it is. */
export function rankArticles(wanted: readonly Wanted[], candidates: readonly ArticleCandidate[]): SearchHit[] {
  const hits = candidates.map(({ id, title, publishedAt }) => {
    const newness = publishedAt === null ? 0 : Number(publishedAt.replaceAll('-', '')) / 1e10;
    const { name: matched, match, covered } = fit(wanted, title ?? '');
    return { id, matched, match, score: covered + newness };
  });
  return bestFirst(hits);
}

interface Fit {
  readonly name: string;
  /** The share of the name's letters that the words match, each in a word of its own. */
  readonly covered: number;
  /** Of the words that do match, how the one does that fits least. */
  readonly match: SearchMatch;
}

function fit(wanted: readonly Wanted[], name: string): Fit {
  const free = foldWords(name);
  const letters = free.join('').length;
  const found = wanted.flatMap((one) => {
    const match = findIn(free, one);
    if (match === null) return [];
    free.splice(match.at, 1);
    return [match];
  });
  const match = WORST_FIRST.find((kind) => found.some((one) => one.match === kind)) ?? 'WHOLE';
  const matched = found.reduce((sum, one) => sum + one.letters, 0);
  return { name, covered: letters === 0 ? 0 : matched / letters, match };
}

const WORST_FIRST = ['SIMILAR', 'BEGINNING'] as const;

function weighed(fit: Fit): Fit {
  return { ...fit, covered: ALIAS_WEIGHT * fit.covered };
}

interface Found {
  readonly at: number;
  readonly letters: number;
  readonly match: SearchMatch;
}

function findIn(words: readonly string[], wanted: Wanted): Found | null {
  return whole(words, wanted) ?? beginning(words, wanted) ?? similar(words, wanted);
}

function whole(free: readonly string[], { word }: Wanted): Found | null {
  const at = free.indexOf(word);
  return at < 0 ? null : { at, letters: word.length, match: 'WHOLE' };
}

function beginning(free: readonly string[], { word }: Wanted): Found | null {
  const at = free.findIndex((candidate) => candidate.startsWith(word));
  return at < 0 ? null : { at, letters: word.length, match: 'BEGINNING' };
}

/** The word with the fewest letters apart; what is apart does not count as covered. */
function similar(free: readonly string[], { word, tolerated }: Wanted): Found | null {
  if (tolerated === 0) return null;
  const apart = free.map((candidate) => lettersApart(word, candidate, tolerated) ?? Infinity);
  const least = Math.min(...apart);
  if (least > tolerated) return null;
  const at = apart.indexOf(least);
  return { at, letters: Math.min(word.length, free[at]?.length ?? 0) - least, match: 'SIMILAR' };
}

/** Scores are rounded, so that two engines that add in another order still see the same ties. */
function bestFirst(hits: readonly SearchHit[]): SearchHit[] {
  return hits
    .map((hit) => ({ ...hit, score: Math.round(hit.score * 1e9) / 1e9 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
