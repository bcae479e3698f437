import { instrumentOf } from '../lexicon/policies.js';
import { LIGHT_VERBS, REVERSING_LIGHT_VERBS } from '../lexicon/predicates.js';
import { subjectOfVerb, undergoerOf } from '../language/roles.js';
import type { Tree } from '../language/tree.js';

/** Nouns for what one side gives another: "with the support of". */
const GIVEN = new Set([
  'support',
  'backing',
  'help',
  'aid',
  'assistance',
  'blessing',
  'approval',
  'endorsement',
  'funding',
]);

/** Who does it and what it is done to, as the words that the phrases hang by; -1 where the tree gives none. */
export interface Arguments {
  readonly subject: number;
  readonly object: number;
  /** The clause that tells what is asked, offered or refused. */
  readonly clause: number;
}

export function argumentsOfVerb(tree: Tree, verb: number): Arguments {
  return {
    subject: subjectOfVerb(tree, verb),
    object: undergoerOf(tree, verb),
    clause:
      tree.all(verb, 'xcomp', 'ccomp').find((child) => tree.at(child).upos === 'VERB') ??
      tree.all(verb, 'advcl').find((child) => hasMark(tree, child, 'to')) ??
      -1,
  };
}

function hasMark(tree: Tree, verb: number, mark: string): boolean {
  return tree.all(verb, 'mark').some((child) => tree.at(child).text.toLowerCase() === mark);
}

/** A phrase under the word that one of the prepositions brings; also one that hangs by the word's object. */
export function phraseWith(tree: Tree, word: number, prepositions: readonly string[]): number {
  const fits = (child: number): boolean => prepositions.includes(tree.caseOf(child)) && !isTime(tree, child);
  const own = tree.all(word, 'obl', 'nmod', 'iobj').find(fits);
  if (own !== undefined) return own;
  const object = tree.first(word, 'obj', 'nsubj:pass');
  if (object < 0) return -1;
  return tree.all(object, 'nmod').find(fits) ?? -1;
}

const TIME =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|day|morning|afternoon|evening|night|weekend|decade|hour|minute)$/;

export function isTime(tree: Tree, word: number): boolean {
  const token = tree.at(word);
  return TIME.test(token.lemma.toLowerCase()) || token.upos === 'NUM';
}

/**
 * Arguments of an event noun: "Mexico's rejection of U.S. troops", "a U.S. strike on the compound", "launched an attack
 * on", "came under fire from".
 */
export function argumentsOfNoun(
  tree: Tree,
  noun: number,
  prepositions: readonly string[],
  isActor: (word: number) => boolean,
): Arguments {
  const { head } = tree.at(noun);
  const carried = head >= 0 && tree.is(noun, 'obj', 'nsubj:pass', 'obl') && tree.at(head).upos === 'VERB';
  const verb = carried ? tree.at(head).lemma : '';
  const light = tree.is(noun, 'obl') ? false : LIGHT_VERBS.has(verb);
  const reversed = carried && (REVERSING_LIGHT_VERBS.has(verb) || (verb === 'come' && tree.caseOf(noun) === 'under'));
  const telling = prepositions.length > 0 ? prepositions : ['on', 'against', 'of', 'to', 'with'];
  let object = phraseWith(
    tree,
    noun,
    telling.filter((preposition) => preposition !== 'by' && preposition !== 'that'),
  );
  if (object < 0 && (light || reversed))
    object =
      tree
        .all(head, 'obl')
        .find((child) => telling.includes(tree.caseOf(child)) && child > noun && !isTime(tree, child)) ?? -1;
  let subject = tree.first(noun, 'nmod:poss');
  if (subject < 0)
    subject = tree.all(noun, 'compound', 'amod', 'nmod').find((child) => child < noun && isActor(child)) ?? -1;
  if (subject < 0) subject = tree.all(noun, 'nmod').find((child) => tree.caseOf(child) === 'by') ?? -1;
  if (reversed) {
    const from = [...tree.all(noun, 'nmod'), ...tree.all(head, 'obl')].find((child) =>
      ['from', 'by'].includes(tree.caseOf(child)),
    );
    return { subject: from ?? subject, object: subjectOfVerb(tree, head), clause: -1 };
  }
  const preposition = tree.caseOf(noun);
  if (preposition === 'with' && tree.is(noun, 'obl') && GIVEN.has(tree.at(noun).lemma)) {
    // "with the support of the coalition, the rebels …": the coalition supports the rebels
    const giver = tree.all(noun, 'nmod').find((child) => ['of', 'from'].includes(tree.caseOf(child)));
    if (giver !== undefined) return { subject: giver, object: subjectOfVerb(tree, head), clause: -1 };
  }
  if (subject < 0 && preposition === 'in' && tree.is(noun, 'obl', 'nmod', 'advcl') && head >= 0)
    subject = tree.at(head).upos === 'VERB' ? subjectOfVerb(tree, head) : -1;
  // "requests have come from the city"
  if (subject < 0 && head >= 0 && tree.is(noun, 'nsubj') && tree.at(head).lemma === 'come') {
    subject = tree.all(head, 'obl').find((child) => tree.caseOf(child) === 'from') ?? -1;
  }
  if (subject < 0 && light) subject = subjectOfVerb(tree, head);
  if (subject < 0) {
    // "talks between A and B": the first of the two
    const between = tree
      .all(noun, 'nmod')
      .find((child) => tree.caseOf(child) === 'between' || tree.caseOf(child) === 'among');
    if (between !== undefined) {
      const pair = tree.conjuncts(between);
      return { subject: pair[0] ?? -1, object: pair[1] ?? -1, clause: -1 };
    }
  }
  const clause =
    instrumentOf(tree.at(noun).lemma) === null
      ? -1
      : (tree.all(noun, 'acl').find((child) => tree.at(child).upos === 'VERB') ?? -1);
  return { subject, object, clause };
}
