import type { Tree } from './tree.js';

/** What a relative pronoun stands for: "the minister who said" -> "minister"; any other word stands for itself. */
export function relativeAntecedent(tree: Tree, pronoun: number, verb: number): number {
  const word = tree.at(pronoun).text.toLowerCase();
  if ((word === 'who' || word === 'which' || word === 'that' || word === 'whom') && tree.is(verb, 'acl:relcl'))
    return tree.at(verb).head;
  return pronoun;
}

/** Verbs whose object does what the infinitive says: "urged Mexico to reject". */
const OBJECT_CONTROL = new Set(
  `ask tell urge order force allow persuade press pressure request instruct command direct advise encourage want invite help
  enable cause lead compel beg implore expect permit authorize authorise convince call warn push require remind get oblige
  appeal plead lean prevail forbid challenge appoint elect choose nominate task send let make see lobby summon`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export function isPassive(tree: Tree, verb: number): boolean {
  // Two subjects and no auxiliary: an active verb whose object follows late ("designated as … many gangs").
  if (tree.all(verb, 'nsubj').length > 1 && tree.first(verb, 'aux:pass') < 0) return false;
  if (tree.first(verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0) return true;
  if (tree.at(verb).xpos !== 'VBN') return false;
  if (tree.is(verb, 'acl', 'amod') && !tree.is(verb, 'acl:relcl')) return true;
  if (tree.first(verb, 'aux') >= 0 || tree.first(verb, 'obj') >= 0) return false;
  return (tree.is(verb, 'conj') && isPassive(tree, tree.at(verb).head)) || tree.is(verb, 'advcl');
}

/** Agent of a passive: "by the Senate". */
function agentOf(tree: Tree, verb: number): number {
  const agent = tree.first(verb, 'obl:agent');
  return agent >= 0 ? agent : (tree.all(verb, 'obl').find((child) => tree.caseOf(child) === 'by') ?? -1);
}

/** The verb's subject; of two, a relative pronoun before another word is the object that the clause turns on. */
function ownSubject(tree: Tree, verb: number): number {
  const subjects = tree.all(verb, 'nsubj');
  return subjects.length > 1 && hasRelativeSubject(tree, verb) ? (subjects[1] ?? -1) : (subjects[0] ?? -1);
}

/** Who does what a verb says; the understood subject of infinitives, participles and coordinated verbs included. */
export function subjectOfVerb(tree: Tree, verb: number, depth = 0): number {
  if (depth > 6) return -1;
  if (isPassive(tree, verb)) {
    const agent = agentOf(tree, verb);
    if (agent >= 0) return agent;
    // "U.S.-backed rebels"
    if (tree.is(verb, 'amod')) return tree.first(verb, 'compound', 'obl', 'nsubj', 'obl:unmarked', 'nmod');
    return -1;
  }
  const own = ownSubject(tree, verb);
  if (own >= 0) return relativeAntecedent(tree, own, verb);
  const { head } = tree.at(verb);
  if (head < 0) return -1;
  const governor = tree.at(head);
  if (tree.is(verb, 'conj'))
    return isPassive(tree, head) ? undergoerOf(tree, head) : subjectOfVerb(tree, head, depth + 1);
  if (tree.is(verb, 'xcomp', 'ccomp')) {
    if (OBJECT_CONTROL.has(governor.lemma)) {
      const controlled = isPassive(tree, head) ? tree.first(head, 'nsubj:pass') : tree.first(head, 'obj', 'iobj');
      if (controlled >= 0) return relativeAntecedent(tree, controlled, head);
      if (['call', 'appeal', 'plead', 'lean', 'prevail'].includes(governor.lemma)) {
        const called = tree
          .all(head, 'obl')
          .find((child) => ['on', 'upon', 'for', 'to', 'with'].includes(tree.caseOf(child)));
        if (called !== undefined) return called;
      }
    }
    // "“China,” Wang Yi said, “opposes …”": of two subjects the one next to the verb of saying speaks
    const [first, second] = tree.all(head, 'nsubj').sort((a, b) => Math.abs(b - head) - Math.abs(a - head));
    if (tree.is(verb, 'ccomp') && first !== undefined && second !== undefined) return first;
    const cutOff = tree
      .all(head, 'ccomp')
      .find((child) => child < head && verb > head && ['PROPN', 'NOUN', 'PRON'].includes(tree.at(child).upos));
    if (cutOff !== undefined) return cutOff;
    if (governor.upos === 'NOUN') return ownerOfNoun(tree, head, depth + 1);
    return isPassive(tree, head) ? undergoerOf(tree, head) : subjectOfVerb(tree, head, depth + 1);
  }
  if (
    tree.is(verb, 'advcl') &&
    ['call', 'appeal', 'plead', 'lean'].includes(governor.lemma) &&
    hasMark(tree, verb, 'to')
  ) {
    const called = tree.all(head, 'obl').find((child) => ['on', 'upon', 'to', 'with'].includes(tree.caseOf(child)));
    if (called !== undefined) return called;
  }
  if (tree.is(verb, 'advcl')) {
    const mark = tree.first(verb, 'mark');
    const preposition = mark < 0 ? '' : tree.at(mark).text.toLowerCase();
    const gerund = tree.at(verb).xpos === 'VBG';
    if ((preposition === 'of' || preposition === 'for' || preposition === 'from') && gerund) {
      // "accused Russia of breaking", "lashed into Sheinbaum for dismissing": the one it is done to did it
      const undergoer = undergoerOf(tree, head);
      if (undergoer >= 0) return undergoer;
      const reached = tree
        .all(head, 'obl')
        .find((child) => ['at', 'into', 'on', 'with', 'against'].includes(tree.caseOf(child)));
      if (reached !== undefined) return reached;
    }
    if (governor.upos === 'VERB' || governor.upos === 'AUX')
      return isPassive(tree, head) ? undergoerOf(tree, head) : subjectOfVerb(tree, head, depth + 1);
    const subject = tree.first(head, 'nsubj');
    return subject >= 0 ? subject : -1;
  }
  if (tree.is(verb, 'acl')) {
    const infinitive = tree
      .children(verb)
      .some((child) => tree.is(child, 'mark') && tree.at(child).text.toLowerCase() === 'to');
    const ofGerund = tree.first(verb, 'mark') >= 0;
    if (infinitive || ofGerund) return ownerOfNoun(tree, head, depth + 1);
    return head;
  }
  if (tree.is(verb, 'obj', 'obl', 'nmod', 'nsubj', 'csubj'))
    return governor.upos === 'VERB' ? subjectOfVerb(tree, head, depth + 1) : ownerOfNoun(tree, head, depth + 1);
  return -1;
}

/** What undergoes a verb: its object, the subject of its passive, the noun that its participle or relative clause modifies. */
export function undergoerOf(tree: Tree, verb: number): number {
  if (isPassive(tree, verb)) {
    const subject = tree.first(verb, 'nsubj:pass');
    if (subject >= 0) return relativeAntecedent(tree, subject, verb);
    if (tree.is(verb, 'acl', 'amod')) return tree.at(verb).head;
    const { head } = tree.at(verb);
    if (tree.is(verb, 'conj') && head >= 0)
      return isPassive(tree, head) ? undergoerOf(tree, head) : tree.first(head, 'nsubj');
    if (tree.is(verb, 'advcl', 'xcomp') && head >= 0) return subjectOfVerb(tree, head);
    return -1;
  }
  const object = tree.first(verb, 'obj');
  if (object >= 0) {
    const word = tree.at(object).text.toLowerCase();
    if (['which', 'that', 'whom', 'who', 'what'].includes(word)) {
      const clause = relativeClauseOver(tree, verb);
      if (clause >= 0) return tree.at(clause).head;
    }
    return object;
  }
  const [, second] = tree.all(verb, 'nsubj');
  if (second !== undefined && second > verb) return second;
  // "an offer Sheinbaum rejected": the gap is the noun that the clause modifies.
  const clause = relativeClauseOver(tree, verb);
  if (
    clause >= 0 &&
    (!hasRelativeSubject(tree, clause) || tree.all(clause, 'nsubj').length > 1) &&
    tree.first(verb, 'xcomp', 'ccomp') < 0
  ) {
    const subject = tree.first(clause, 'nsubj');
    if (subject >= 0) return tree.at(clause).head;
  }
  // "rejected and condemned the plan": the object stands with the other verb.
  const shared = [...(tree.is(verb, 'conj') ? [tree.at(verb).head] : []), ...tree.all(verb, 'conj')];
  for (const other of shared) {
    const theirs = tree.first(other, 'obj');
    if (
      theirs > verb &&
      theirs > other &&
      tree.at(other).upos === 'VERB' &&
      tree.first(verb, 'xcomp', 'ccomp', 'obl') < 0
    )
      return theirs;
  }
  return -1;
}

function relativeClauseOver(tree: Tree, verb: number): number {
  let word = verb;
  while (tree.is(word, 'xcomp', 'ccomp') && tree.first(word, 'obj') < 0) word = tree.at(word).head;
  return tree.is(word, 'acl:relcl') ? word : -1;
}

function hasRelativeSubject(tree: Tree, verb: number): boolean {
  const subject = tree.first(verb, 'nsubj');
  return subject >= 0 && ['who', 'which', 'that'].includes(tree.at(subject).text.toLowerCase());
}

/** Whose plan, order or attack it is: possessor, "by …", or the subject of the verb that only carries the noun. */
export function ownerOfNoun(tree: Tree, noun: number, depth = 0): number {
  const possessor = tree.first(noun, 'nmod:poss');
  if (possessor >= 0) return possessor;
  const by = tree.all(noun, 'nmod').find((child) => tree.caseOf(child) === 'by');
  if (by !== undefined) return by;
  const { head } = tree.at(noun);
  if (head < 0 || depth > 6) return -1;
  if (tree.is(noun, 'obj', 'obl', 'nsubj:pass') && tree.at(head).upos === 'VERB') {
    return subjectOfVerb(tree, head, depth + 1);
  }
  return -1;
}

function hasMark(tree: Tree, verb: number, mark: string): boolean {
  return tree.all(verb, 'mark').some((child) => tree.at(child).text.toLowerCase() === mark);
}
