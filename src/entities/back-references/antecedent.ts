import { subjectOfVerb } from '../../language/roles.js';
import type { Candidate } from '../../mentions/candidate.js';
import { isPluralNoun } from '../../mentions/noun-phrase.js';
import { entityAtWord } from '../entity-at-word.js';
import type { EntityDraft } from '../registry.js';
import type { ArticleSoFar } from './article-so-far.js';

type Known = Pick<ArticleSoFar, 'registry' | 'candidates' | 'attributions'>;

/** Those who are told of in the plural are the likelier "they". */
const PLURAL = /^(they|them|their|theirs|themselves)$/i;
const NOUN = /^(NOUN|PROPN)$/;
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

/** How many sentences back a pronoun may point. */
const REACH = 3;

/**
 * The last fitting entity before a pronoun or description. Within a sentence a subject counts before nearer words, and
 * so does the subject of the clause that the pronoun's clause hangs by.
 * @returns null where none fits, or where a group does that is not linked yet
 */
export function findAntecedent(
  known: Known,
  pronoun: Candidate,
  fits: (entity: EntityDraft) => boolean,
): EntityDraft | null {
  const understood = isPossessive(pronoun) ? understoodSubject(known, pronoun) : null;
  if (understood !== null && fits(understood)) return understood;
  let best: { entity: EntityDraft | null; score: number } | null = null;
  const subject = subjectOfOwnVerb(pronoun);
  const barred = subject < 0 ? null : entityAtWord(known.registry, known.candidates, pronoun.tree, subject);
  for (const candidate of known.candidates) {
    if (candidate.start >= pronoun.start) break;
    if (pronoun.tree.index - candidate.tree.index > REACH) continue;
    const entity = known.registry.of(candidate)?.entity ?? null;
    if (subject >= 0 && candidate.tree === pronoun.tree && pronoun.tree.isUnder(candidate.head, subject)) continue;
    if (entity === null ? !isGroupToCome(candidate, pronoun) : entity === barred || !fits(entity)) continue;
    const score = scoreOf(candidate, pronoun) - (isSaidApart(known, candidate, pronoun) ? 60 : 0);
    if (best === null || score > best.score) best = { entity, score };
  }
  return best?.entity ?? null;
}

/** Groups are linked after names: "they" waits for the one that it stands for. */
function isGroupToCome({ form, tree, head }: Candidate, pronoun: Candidate): boolean {
  return form === 'collective' && PLURAL.test(pronoun.text) && isPluralNoun(tree, head);
}

/** "“We will end the contract with Volgaprom,” its leader said": who is told of in what is said, the pronoun outside of it. */
function isSaidApart({ attributions }: Known, { tree, start, end }: Candidate, pronoun: Candidate): boolean {
  if (tree !== pronoun.tree) return false;
  return attributions.some(
    ({ content, cueTree }) =>
      cueTree === tree && content.start <= start && end <= content.end && pronoun.start >= content.end,
  );
}

/** How likely a mention is meant: by its part in its sentence, its form, and how far back it stands. */
function scoreOf(candidate: Candidate, pronoun: Candidate): number {
  const { tree, head, form, start } = candidate;
  const distance = pronoun.tree.index - tree.index;
  const subject = tree.is(tree.firstConjunct(head), 'nsubj', 'obl:agent');
  const modifier = tree.is(head, 'amod', 'compound', 'nmod:poss', 'nmod');
  const subjectAbove = distance === 0 && subject && tree.isUnder(pronoun.head, tree.at(head).head);
  return (
    (subjectAbove ? 40 : 0) +
    (subject ? 30 : 0) +
    (modifier ? -25 : 0) +
    (form === 'name' || form === 'pronoun' ? 5 : 0) +
    (form === 'demonym' ? -20 : 0) +
    (PLURAL.test(pronoun.text) && isPluralNoun(tree, head) ? 20 : 0) -
    distance * 45 +
    start / 1e7
  );
}

function isPossessive(pronoun: Candidate): boolean {
  return POSSESSIVE.has(pronoun.text.toLowerCase()) && pronoun.tree.is(pronoun.head, 'nmod:poss');
}

/** Who does the verb that the pronoun stands under, when that is understood ("urged him to end his attacks"). */
function understoodSubject({ registry, candidates }: Known, { tree, head }: Candidate): EntityDraft | null {
  for (let word = tree.at(head).head, steps = 0; word >= 0 && steps < 5; word = tree.at(word).head, steps++) {
    if (tree.at(word).upos !== 'VERB') continue;
    const subject = subjectOfVerb(tree, word);
    if (subject < 0 || subject >= head) continue;
    return entityAtWord(registry, candidates, tree, subject);
  }
  return null;
}

/**
 * The subject of the verb whose object the pronoun is ("Trump told him", "arrested eleven of them"): the pronoun cannot
 * stand for it, nor for who is named in its phrase. -1 where it is no object.
 */
function subjectOfOwnVerb({ tree, head }: Candidate): number {
  const whole = tree.at(head).head;
  const part = tree.is(head, 'nmod') && tree.caseOf(head) === 'of' && !NOUN.test(tree.at(whole).upos) ? whole : head;
  return tree.is(part, 'obj', 'iobj', 'obl') ? subjectOfVerb(tree, tree.at(part).head) : -1;
}
