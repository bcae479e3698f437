import { instrumentOf, isWeakPolicyNoun, NAMED_POLICY_HEADS, policySense } from '../lexicon/policies.js';
import type { Instrument } from '../domain/entity.js';
import type { Tree } from '../language/tree.js';
import { makeCandidate, type Candidate, type PolicyDescription } from './candidate.js';
import { coreNounPhrase, isDefinite } from './noun-phrase.js';

type CodeAt = (position: number) => string | null;

/** Nouns that, alone, point back to a policy told before: "the deal", "an offer she rejected". */
const POINTING_BACK = new Set(
  `proposal offer suggestion idea initiative plan policy strategy deal agreement treaty pact accord convention law bill act
  legislation measure measures rule order decree directive ban embargo resolution ceasefire truce programme program scheme
  package text draft motion amendment merger takeover bid ruling verdict mission deployment presence tariff sanction sanctions
  arrangement compromise settlement project`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns for armed forces: sending, hosting or having them somewhere is a policy. */
const FORCES = new Set([
  'troop',
  'troops',
  'soldier',
  'force',
  'military',
  'army',
  'boot',
  'marine',
  'peacekeeper',
  'warship',
]);

/** Prepositions that bring whom or what a policy falls on. */
const FALLS_ON = new Set([
  'on',
  'to',
  'in',
  'into',
  'against',
  'at',
  'for',
  'with',
  'from',
  'inside',
  'over',
  'toward',
  'towards',
]);

/** Words that say nothing about a policy's content. */
const EMPTY = new Set(
  `be have do make take get go come new own major big broad bold recent first second last such other same further more
  many several any some certain controversial sweeping so-called possible potential planned proposed would-be idea
  way thing country government nation people state president year month week time`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Policies, named ("New START", "the Clean Rivers Act") and described ("his proposal to send U.S. troops to Mexico",
 * "tariffs on Mexican goods", "sending troops"). More are found than will be kept: a described policy that no claim is
 * about is dropped at the end.
 */
export function findPolicies(
  text: string,
  tree: Tree,
  codeAt: CodeAt,
  inOtherName: (position: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const named of findNamedPolicies(tree, inOtherName)) {
    for (let word = named.from; word < named.to; word++) taken.add(word);
    const head = tree.headOf(named.from, named.to);
    const instrument =
      instrumentOf(tree.at(named.to - 1).text.toLowerCase()) ??
      instrumentOf(tree.at(named.from).text.toLowerCase()) ??
      'LAW';
    const policy: PolicyDescription = {
      ...describe(tree, head, instrument, codeAt),
      named: true,
      weak: false,
      anaphoric: false,
    };
    found.push(
      makeCandidate(text, { tree, ...named, head, kind: 'POLICY', form: 'policy', rule: 'policy-name', policy }),
    );
  }
  for (const token of tree.tokens) {
    if (taken.has(token.index)) continue;
    if (token.upos === 'NOUN') {
      const policy = describeNoun(tree, token.index, codeAt);
      if (policy === null || inOtherName(token.index)) continue;
      const { from, to } = coreNounPhrase(tree, token.index);
      const end = extendOverContent(tree, token.index, to);
      found.push(
        makeCandidate(text, {
          tree,
          from,
          to: end,
          head: token.index,
          kind: 'POLICY',
          form: 'policy',
          rule: 'policy-noun',
          policy,
        }),
      );
    } else if (token.upos === 'VERB' && isDecidedUpon(tree, token.index)) {
      const policy = { ...describe(tree, token.index, 'PLAN', codeAt), named: false, weak: true, anaphoric: false };
      if (policy.content.length === 0) continue;
      const { from, to } = clauseRange(tree, token.index);
      found.push(
        makeCandidate(text, {
          tree,
          from,
          to,
          head: token.index,
          kind: 'POLICY',
          form: 'policy',
          rule: 'policy-clause',
          policy,
        }),
      );
    }
  }
  return found;
}

/** Capitalised phrases that end in "Act", "Treaty", "Resolution 2254" and the like. */
export function findNamedPolicies(
  tree: Tree,
  inOtherName: (position: number) => boolean,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const token of tree.tokens) {
    const isHead = NAMED_POLICY_HEADS.has(token.text.toLowerCase()) && /^\p{Lu}/u.test(token.text);
    if (!isHead || inOtherName(token.index)) continue;
    let from = token.index;
    while (from > 0 && isNamePart(tree, from - 1)) from--;
    while (from < token.index && !/^\p{Lu}/u.test(tree.at(from).text)) from++;
    let to = token.index + 1;
    const next = tree.at(to);
    if (/^\d/.test(next.text)) to++;
    else if (next.text === 'of' || next.text === 'on') {
      while (to < tree.tokens.length && (isNamePart(tree, to) || ['of', 'the', 'and', 'on'].includes(tree.at(to).text)))
        to++;
      while (to > token.index + 1 && !/^\p{Lu}/u.test(tree.at(to - 1).text)) to--;
    }
    if (to - from > 1) found.push({ from, to });
  }
  return found;
}

function isNamePart(tree: Tree, position: number): boolean {
  const token = tree.at(position);
  if (token.text === '-') return position > 0;
  if (token.upos === 'PUNCT' || token.text === 'The') return false;
  return (
    /^\p{Lu}/u.test(token.text) &&
    (token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'NOUN') &&
    !token.text.endsWith('day')
  );
}

function describeNoun(tree: Tree, head: number, codeAt: CodeAt): PolicyDescription | null {
  const { lemma } = tree.at(head);
  const instrument = instrumentOf(lemma);
  if (instrument === null) {
    if (!FORCES.has(lemma)) return null;
    const placed = tree
      .all(head, 'nmod')
      .some((child) => ['in', 'on', 'to', 'into', 'at'].includes(tree.caseOf(child)));
    const theirs = tree
      .all(head, 'amod', 'compound', 'nmod:poss')
      .some((child) => codeAt(child) !== null || tree.at(child).lemma === 'foreign');
    if (!placed && !theirs) return null;
    return { ...describe(tree, head, 'DEPLOYMENT', codeAt), named: false, weak: true, anaphoric: false };
  }
  if (tree.is(head, 'compound')) return null;
  // "said in a call": no call for anything
  if (
    lemma === 'call' &&
    tree.first(head, 'acl') < 0 &&
    !tree.all(head, 'nmod').some((child) => tree.caseOf(child) === 'for')
  )
    return null;
  const told = describe(tree, head, instrument, codeAt);
  const own = told.content.filter((sense) => sense !== policySense(lemma));
  const pointsBack = POINTING_BACK.has(lemma) && (instrument === 'PROPOSAL' || isDefinite(tree, head));
  const anaphoric = pointsBack && own.length === 0;
  return { ...told, named: false, weak: isWeakPolicyNoun(lemma), anaphoric };
}

/** What is to be done: the senses of the words in the phrase, and the countries it comes from and falls on. */
function describe(
  tree: Tree,
  head: number,
  instrument: Instrument,
  codeAt: CodeAt,
): Pick<PolicyDescription, 'instrument' | 'content' | 'issuerCode' | 'targetCode'> {
  const content = new Set<string>();
  let issuerCode: string | null = null;
  let targetCode: string | null = null;
  const visit = (word: number, depth: number, below: boolean): void => {
    const token = tree.at(word);
    const code = codeAt(word);
    if (code !== null) {
      const falls = FALLS_ON.has(tree.caseOf(word)) || below;
      // "send US troops": a country right before the noun is its adjective, whatever the tree makes of it
      const adjective = tree.is(word, 'iobj') && ['NOUN', 'ADJ'].includes(tree.at(word + 1).upos);
      if (falls || (tree.is(word, 'obj', 'iobj') && !adjective)) targetCode ??= code;
      else if (adjective || tree.is(word, 'amod', 'compound', 'nmod:poss', 'nmod', 'nsubj')) issuerCode ??= code;
      return;
    }
    if (['NOUN', 'VERB'].includes(token.upos) || (token.upos === 'ADJ' && word !== head && tree.is(word, 'amod'))) {
      // "military" is a force as a noun and says little as an adjective
      const sense = token.upos === 'ADJ' ? token.lemma.toLowerCase() : policySense(token.lemma.toLowerCase());
      if (!EMPTY.has(sense) && !/\d/.test(sense)) content.add(sense);
    }
    if (depth === 0) return;
    for (const child of tree.children(word)) {
      if (
        tree.is(child, 'acl:relcl', 'appos', 'parataxis', 'conj', 'nmod:unmarked', 'obl:unmarked', 'advcl') &&
        word === head
      )
        continue;
      if (tree.is(child, 'nsubj', 'nmod:poss') && codeAt(child) === null) continue;
      visit(child, depth - 1, below || (child !== head && FALLS_ON.has(tree.caseOf(child))));
    }
  };
  visit(head, 4, false);
  const falling = phraseBehind(tree, head);
  if (falling >= 0) visit(falling, 3, true);
  // "to send troops to assist Mexico": whom the purpose serves is where it falls
  for (const purpose of tree.all(head, 'advcl')) {
    const served = tree.first(purpose, 'obj');
    if (targetCode === null && served >= 0) targetCode = codeAt(served);
  }
  return { instrument, content: [...content].sort(), issuerCode, targetCode };
}

/** Verbs whose clause tells what is decided upon. */
const DECIDING = new Set(
  `propose offer suggest plan reject refuse accept agree consider approve oppose support back endorse favor favour
  order urge demand request ask recommend advocate vow promise pledge threaten ban forbid resist decline dismiss block
  decide announce seek`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether the verb is what somebody offers, plans or rejects: "proposed sending troops", "offered to deploy", "the idea of sending". */
function isDecidedUpon(tree: Tree, verb: number): boolean {
  const { head } = tree.at(verb);
  const governor = tree.at(head);
  if (tree.is(verb, 'acl:relcl')) return false;
  // "a system backed by" tells of the system; "a plan to back" and "the idea of backing" tell what is planned
  if (tree.is(verb, 'acl') && tree.first(verb, 'mark') < 0) return false;
  // what is decided upon is told by an infinitive or a gerund; a finite clause tells what happened
  if (!['VB', 'VBG'].includes(tree.at(verb).xpos)) return false;
  if (tree.is(verb, 'xcomp', 'ccomp', 'advcl', 'acl', 'csubj'))
    return DECIDING.has(governor.lemma) || (governor.upos === 'NOUN' && instrumentOf(governor.lemma) !== null);
  return tree.is(verb, 'obj', 'obl', 'nmod') && DECIDING.has(governor.lemma);
}

/**
 * "imposed tariffs on Canada": the phrase right behind the noun tells whom it falls on, also where the tree hangs it by
 * the verb. @returns the phrase's head word or -1
 */
function phraseBehind(tree: Tree, head: number): number {
  if (!tree.is(head, 'obj', 'nsubj:pass')) return -1;
  const verb = tree.at(head).head;
  return (
    tree
      .all(verb, 'obl')
      .find(
        (child) =>
          ['on', 'against', 'over', 'upon'].includes(tree.caseOf(child)) &&
          tree.subtree(child).from === head + 1 &&
          !isTimeWord(tree.at(child).text),
      ) ?? -1
  );
}

function isTimeWord(word: string): boolean {
  return /^(\d.*|.*day|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
    word,
  );
}

/** A complement that tells the content belongs to the mention: "proposal to send U.S. troops to Mexico". */
function extendOverContent(tree: Tree, head: number, to: number): number {
  let end = to;
  const behind = phraseBehind(tree, head);
  if (behind >= 0) end = Math.max(end, Math.min(endOfContent(tree, behind), end + 12));
  for (const child of tree.children(head)) {
    if (child < head) continue;
    const clause = tree.is(child, 'acl') && !tree.is(child, 'acl:relcl') && tree.at(child).xpos !== 'VBN';
    const preposition = tree.is(child, 'nmod') ? tree.caseOf(child) : '';
    const phrase = ['on', 'of', 'to', 'against', 'for', 'with', 'in'].includes(preposition);
    if ((clause || phrase) && tree.subtree(child).from <= end + 1)
      end = Math.max(end, Math.min(endOfContent(tree, child), end + 12));
  }
  return end;
}

function clauseRange(tree: Tree, verb: number): { from: number; to: number } {
  return { from: verb, to: Math.min(endOfContent(tree, verb), verb + 12) };
}

/** Where a complement ends; purposes, relative clauses and coordinations that hang by it are left out. */
function endOfContent(tree: Tree, word: number): number {
  let { to } = tree.subtree(word);
  const visit = (at: number): void => {
    for (const child of tree.children(at)) {
      const { from } = tree.subtree(child);
      const extra = tree.is(child, 'advcl', 'acl', 'parataxis', 'conj', 'appos', 'punct');
      if (child > word && extra && from > word) to = Math.min(to, from);
      else visit(child);
    }
  };
  visit(word);
  return Math.max(to, word + 1);
}
