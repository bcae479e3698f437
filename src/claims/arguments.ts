import { instrumentOf } from '../lexicon/policies.js';
import { LIGHT_VERBS, REVERSING_LIGHT_VERBS } from '../lexicon/predicates.js';
import { wordList } from '../lexicon/word-list.js';
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

/** Verbs of saying under which "must" asks something of somebody. */
const SAYING = wordList(`
  say declare announce tell insist stress reiterate state add warn emphasize emphasise argue maintain urge repeat note
  remind write underline assert affirm
`);
/** Verbs whose that-clause tells what is asked of its subject, or what that is said to have done: "alleged that the firm hid". */
const ABOUT_ITS_SUBJECT = wordList(`
  allege demand request charge claim insist ask recommend propose complain accuse suspect
`);
const OBLIGING = new Set(['must', 'should', 'ought', 'shall']);
const FIRST_PERSONS = /^(i|we|it|he|she|they|there|this|that|one|what|who|which|you)$/;

/** "Bush said that China must drop barriers": the verb of what is bidden, below a verb of saying; -1 where nothing is. */
export function bidden(tree: Tree, verb: number): number {
  const token = tree.at(verb);
  if (token.upos !== 'VERB' || !SAYING.has(token.lemma.toLowerCase())) return -1;
  const clause = tree.all(verb, 'ccomp').find((child) => {
    const obliged = tree.all(child, 'aux', 'aux:pass').some((aux) => OBLIGING.has(tree.at(aux).lemma.toLowerCase()));
    const subject = tree.first(child, 'nsubj');
    return obliged && subject >= 0 && !FIRST_PERSONS.test(tree.at(subject).text.toLowerCase());
  });
  return clause ?? -1;
}

/** The subject of the that-clause of "alleged", "demanded" and of what somebody "must" do. */
function subjectOfClause(tree: Tree, verb: number): number {
  const must = bidden(tree, verb);
  if (must >= 0) return tree.first(must, 'nsubj');
  if (!ABOUT_ITS_SUBJECT.has(tree.at(verb).lemma.toLowerCase())) return -1;
  const clause = tree.first(verb, 'ccomp');
  return clause < 0 ? -1 : tree.first(clause, 'nsubj', 'nsubj:pass');
}

function giverOf(tree: Tree, verb: number): number {
  return tree.at(verb).lemma === 'receive' ? phraseWith(tree, verb, ['from']) : -1;
}

/** "began a strike in support of the students": who does what the noun is the object of. */
function doerWith(tree: Tree, noun: number): number {
  const verb = tree.is(noun, 'obj') ? tree.at(noun).head : -1;
  return verb >= 0 && tree.at(verb).upos === 'VERB' ? subjectOfVerb(tree, verb) : -1;
}

export function argumentsOfVerb(tree: Tree, verb: number): Arguments {
  const undergoer = undergoerOf(tree, verb);
  const giver = giverOf(tree, verb);
  // "Ukraine received tanks from the U.S.": the one it comes from does it
  if (giver >= 0) return { subject: giver, object: subjectOfVerb(tree, verb), clause: -1 };
  return {
    subject: subjectOfVerb(tree, verb),
    object: undergoer >= 0 ? undergoer : subjectOfClause(tree, verb),
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
  const light = !tree.is(noun, 'obl') && LIGHT_VERBS.has(verb);
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
  // "had the support of the European Union": who gives it stands behind "of"
  if (light && ['have', 'win', 'enjoy', 'get', 'secure', 'gain'].includes(verb) && GIVEN.has(tree.at(noun).lemma)) {
    const giver = tree.all(noun, 'nmod').find((child) => ['of', 'from'].includes(tree.caseOf(child)));
    if (giver !== undefined) return { subject: giver, object: subjectOfVerb(tree, head), clause: -1 };
  }
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
    subject = tree.at(head).upos === 'VERB' ? subjectOfVerb(tree, head) : doerWith(tree, head);
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
