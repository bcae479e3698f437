import { findCountryAt } from '../lexicon/countries.js';
import type { EntityKind } from '../domain/entity.js';
import type { GivenMention } from '../domain/mention.js';
import type { Tree } from '../language/tree.js';
import { makeCandidate, type Candidate, type CandidateForm } from './candidate.js';
import type { Document } from './document.js';

/** Candidates for mentions given from outside: each one is taken as it is; only what is not told is worked out. */
export function givenCandidates(document: Document, given: readonly GivenMention[]): Candidate[] {
  const found: Candidate[] = [];
  for (const mention of given) {
    const tree = document.trees.find((one) => one.start < mention.end && mention.start < one.end);
    if (tree === undefined) continue;
    const words = tree.tokens.filter((token) => token.start < mention.end && mention.start < token.end);
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    const guess = whatItIs(tree, first.index, last.index + 1);
    const candidate = makeCandidate(document.article.text, {
      tree,
      from: first.index,
      to: last.index + 1,
      kind: mention.kind ?? guess.kind,
      form: guess.form,
      rule: 'given',
      countryCode: guess.countryCode,
    });
    const { start, end } = mention;
    found.push({ ...candidate, start, end, text: document.article.text.slice(start, end) });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function whatItIs(
  tree: Tree,
  from: number,
  to: number,
): { kind: EntityKind; form: CandidateForm; countryCode: string | null } {
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  const match = findCountryAt(words, from);
  if (match !== null && match.to >= to) {
    return {
      kind: 'COUNTRY',
      form: match.phrase.form === 'demonym' ? 'demonym' : 'name',
      countryCode: match.phrase.code,
    };
  }
  const name = tree.names.find((one) => one.from < to && from < one.to);
  if (name?.kind === 'PER') return { kind: 'PERSON', form: 'name', countryCode: null };
  return { kind: 'ORGANIZATION', form: 'name', countryCode: null };
}
