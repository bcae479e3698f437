import type { Tree } from '../../language/tree.js';
import { instrumentOf } from '../../lexicon/policies.js';
import { makeCandidate, type Candidate, type PolicyDescription } from '../candidate.js';
import { coreNounPhrase } from '../noun-phrase.js';
import type { SentenceSoFar } from '../sentence.js';
import { isDecidedUpon } from './decided-upon.js';
import { describePolicy } from './describe-policy.js';
import { describeNoun } from './describe-noun.js';
import { clauseOf, withContent } from './extent.js';
import { findNamedPolicies, type PolicyName } from './find-named-policies.js';

/**
 * Policies, named ("New START", "the Clean Rivers Act") and described ("his proposal to send U.S. troops to Mexico",
 * "tariffs on Mexican goods", "sending troops"). More are found than will be kept: a described policy that no claim is
 * about is dropped at the end.
 */
export function findPolicies(sentence: SentenceSoFar): Candidate[] {
  const { tree } = sentence;
  const inOtherName = (position: number): boolean => sentence.inName(position) && sentence.codeAt(position) === null;
  const names = findNamedPolicies(tree, inOtherName);
  const described = tree.tokens
    .filter(({ index }) => !names.some(({ from, to }) => from <= index && index < to))
    .flatMap(({ index, upos }) => {
      if (upos === 'NOUN') return inOtherName(index) ? [] : (nounPolicy(sentence, index) ?? []);
      return upos === 'VERB' && isDecidedUpon(tree, index) ? (clausePolicy(sentence, index) ?? []) : [];
    });
  return [...names.map((name) => namedPolicy(sentence, name)), ...described];
}

function namedPolicy(sentence: SentenceSoFar, { from, to }: PolicyName): Candidate {
  const { tree, codeAt } = sentence;
  const head = tree.headOf(from, to);
  const instrument =
    instrumentOf(tree.at(to - 1).text.toLowerCase()) ?? instrumentOf(tree.at(from).text.toLowerCase()) ?? 'LAW';
  const told = describePolicy(tree, head, instrument, codeAt);
  const policy = { ...told, named: true, weak: false, anaphoric: false };
  return policyCandidate(sentence, { from, to, head, rule: 'policy-name', policy });
}

function nounPolicy(sentence: SentenceSoFar, noun: number): Candidate | null {
  const { tree } = sentence;
  const policy = describeNoun(tree, noun, sentence.codeAt);
  if (policy === null) return null;
  const phrase = withContent(tree, noun, coreNounPhrase(tree, noun));
  return policyCandidate(sentence, { ...phrase, head: noun, rule: 'policy-noun', policy });
}

/** A clause is a policy when it tells some content. */
function clausePolicy(sentence: SentenceSoFar, verb: number): Candidate | null {
  const { tree, codeAt } = sentence;
  const told = describePolicy(tree, verb, 'PLAN', codeAt);
  if (told.content.length === 0) return null;
  const policy = { ...told, named: false, weak: true, anaphoric: false };
  return policyCandidate(sentence, { ...clauseOf(tree, verb), head: verb, rule: 'policy-clause', policy });
}

function policyCandidate(
  { text, tree }: { text: string; tree: Tree },
  found: { from: number; to: number; head: number; rule: string; policy: PolicyDescription },
): Candidate {
  return makeCandidate(text, { tree, ...found, kind: 'POLICY', form: 'policy' });
}
