import { findCountryAt, phraseWords } from '../lexicon/countries.js';
import type { Candidate } from '../mentions/candidate.js';

/** A country that scores less may be told of by chance. */
const LEAST = 3;
/** What the first sentence tells of counts so many times. */
const LEAD = 2;

/**
 * The country whose affairs an article tells: the one that its names, adjectives and capitals tell of many times as often
 * as any other.
 * @param dominance how many times as often
 * @returns its ISO 3166 alpha-3 code; null where none stands out
 */
export function homeCountry(candidates: readonly Candidate[], dominance: number): string | null {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const code = codeOf(candidate);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + (candidate.tree.index === 0 ? LEAD : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST) return null;
  return first[1] >= dominance * (second?.[1] ?? 0) ? first[0] : null;
}

/** The country that a country's mention names, or that a place's is the capital of. */
function codeOf({ kind, countryCode, text }: Candidate): string | null {
  if (kind === 'COUNTRY') return countryCode;
  return kind === 'PLACE' ? (countryCode ?? findCountryAt(phraseWords(text), 0)?.phrase.code ?? null) : null;
}
