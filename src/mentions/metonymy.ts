import { wordList } from '../lexicon/word-list.js';
import { framesOfVerb } from '../lexicon/predicates.js';
import type { Tree } from '../language/tree.js';

/** Verbs of which only a government, not a city, is the subject or the object. */
const ACTS = wordList(`
  say warn announce reject accept agree accuse urge demand call deny condemn criticize criticise impose order insist
  want seek plan threaten respond retaliate back support oppose propose offer refuse claim argue believe hope fear ask
  press tell decide vow pledge promise consider expel recall summon sign suspend withdraw send deploy launch designate
  recognize recognise blame allege consult negotiate mediate fund arm supply invade attack sanction ban block veto
  lift ease tighten pursue push welcome praise express signal pay spend try attempt work cooperate remain maintain
  confirm acknowledge admit concede dismiss describe regard view see make take give provide have keep face allow
`);

/** What is done to governments, and to no city. */
const DEALT_WITH = wordList(`
  urge accuse warn tell ask press blame sanction condemn criticize criticise threaten anger isolate arm recognize
  recognise pressure petition beg implore lobby consult thank inform notify brief
`);

/** What one tells or gives a government: "proposed to Paris", "a warning to Ankara". */
const TOLD_TO = wordList(`
  say propose suggest offer complain protest appeal apologise apologize promise warning message appeal letter note
  ultimatum offer proposal apology request loan loyal
`);

/** What is put on a government. */
const PUT_ON = new Set(['sanction', 'pressure', 'tariff', 'call', 'impose', 'urge', 'prevail', 'press', 'embargo']);

/** Prepositions that make a place of a capital. */
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'through',
  'across',
  'inside',
  'into',
  'off',
  'en route to',
]);

/** Nouns that two governments have between them ("talks with Beijing", "ties between Paris and Rome"). */
const BETWEEN_GOVERNMENTS = wordList(`
  talk tie relation relationship deal agreement pact treaty dispute tension war conflict alliance negotiation trade row
  cooperation dialogue war standoff rivalry rift embassy sanction tariff aid support pressure policy demand refusal
  rejection decision move response offer proposal plan government regime administration ambassador envoy
`);

/** Whether a capital stands for its government here: it acts, is dealt with, or owns a policy. */
export function actsAsGovernment(tree: Tree, from: number, to: number): boolean {
  const head = tree.firstConjunct(tree.headOf(from, to));
  const governor = tree.at(tree.at(head).head);
  const preposition = tree.caseOf(head);
  if (LOCATIVE.has(preposition)) return false;
  // A place in a list of places: "Dallas, Texas", "a protest in Paris, France".
  if (tree.is(head, 'appos', 'flat', 'nmod:desc')) return false;
  if (tree.is(head, 'nsubj') && governor.upos === 'VERB' && !tree.is(head, 'nsubj:pass'))
    return ACTS.has(governor.lemma) || isDeed(governor.lemma);
  if (tree.is(head, 'nsubj:pass')) return DEALT_WITH.has(governor.lemma);
  if (tree.is(head, 'obl:agent')) return true;
  if (tree.is(head, 'obj', 'iobj')) return DEALT_WITH.has(governor.lemma);
  if (tree.is(head, 'nmod:poss', 'compound')) return BETWEEN_GOVERNMENTS.has(governor.lemma);
  if (preposition === 'with' || preposition === 'between' || preposition === 'against' || preposition === 'by') {
    return BETWEEN_GOVERNMENTS.has(governor.lemma) || ACTS.has(governor.lemma);
  }
  if (preposition === 'to') return TOLD_TO.has(governor.lemma);
  if (preposition !== 'on') return false;
  // "urged restraint on Seoul": the phrase may hang by what is urged
  const verb = tree.is(governor.index, 'obj') ? tree.at(governor.head).lemma : '';
  return PUT_ON.has(governor.lemma) || PUT_ON.has(verb);
}

/** A verb for something that states, bodies and people do to each other. */
function isDeed(verb: string): boolean {
  return framesOfVerb(verb).some(({ weak }) => !weak);
}
