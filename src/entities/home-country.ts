import type { Article } from '../domain/article.js';
import { countryOfPhrase, findCountryAt, phraseWords } from '../lexicon/countries.js';
import type { Candidate } from '../mentions/candidate.js';

/** A country that scores less may be told of by chance. */
const LEAST = 3;
/** What the first sentence tells of counts so many times. */
const LEAD = 2;
/** And the dateline: a report is written where it happens. */
const DATELINE = 4;
/** Where the dateline says the same, so many times as often as any other is enough. */
const WITH_DATELINE = 1.5;
/** Where bodies of many states sit, a dateline tells nothing of the state. */
const SEATS_OF_MANY = /^(brussels|geneva|the hague|vienna|united nations|strasbourg|nairobi|addis ababa)\b/i;

/**
 * The country whose affairs an article tells: the one that its dateline, names, adjectives and capitals tell of many
 * times as often as any other.
 * @param dominance how many times as often
 * @returns its ISO 3166 alpha-3 code; null where none stands out
 */
export function homeCountry(article: Article, candidates: readonly Candidate[], dominance: number): string | null {
  const counts = new Map<string, number>();
  const reportedFrom = countryOfDateline(article);
  if (reportedFrom !== null) counts.set(reportedFrom, DATELINE);
  for (const candidate of candidates) {
    const code = codeOf(candidate);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + (candidate.tree.index === 0 ? LEAD : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST) return null;
  const needed = first[0] === reportedFrom ? Math.min(dominance, WITH_DATELINE) : dominance;
  return first[1] >= needed * (second?.[1] ?? 0) ? first[0] : null;
}

/** The country that a country's mention names, or that a place's is the capital of. */
function codeOf({ kind, countryCode, text }: Candidate): string | null {
  if (kind === 'COUNTRY') return countryCode;
  return kind === 'PLACE' ? (countryCode ?? findCountryAt(phraseWords(text), 0)?.phrase.code ?? null) : null;
}

/** "LUSAKA, Zambia, 4 May —": the country that the dateline names, or whose capital it does. */
function countryOfDateline({ text, blocks }: Article): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'dateline') continue;
    const line = text.slice(start, end);
    const code = SEATS_OF_MANY.test(line) ? null : countryOfPhrase(line);
    if (code !== null) return code;
  }
  return null;
}
