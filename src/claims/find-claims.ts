import { isStructural, type Claim, type ClaimType } from '../domain/claim.js';
import type { LinkedMention } from '../entities/registry.js';
import type { Tree } from '../language/tree.js';
import { officeAt } from '../mentions/offices/office-at.js';
import { isDefinite } from '../mentions/noun-phrase.js';
import { buildClaim } from './build-claim.js';
import type { ClaimContext } from './context.js';
import { findTimes, type TimeExpression } from './dates/find-times.js';
import { linkGivenPairs } from './pairs/link-given-pairs.js';
import { findSides, structuralSides } from './sides.js';
import { findStructuralFacts } from './structural/find-structural-facts.js';
import { findTriggers, type Trigger } from './triggers.js';

/** All claims of an article, in the order of the text. */
export function findClaims(context: ClaimContext): Claim[] {
  const claims = new Map<string, Claim>();
  const add = (claim: Claim): void => {
    const known = claims.get(claim.id);
    if (known === undefined || known.confidence < claim.confidence) claims.set(claim.id, claim);
  };
  const times = new Map<Tree, TimeExpression[]>();
  const { article, trees } = context.document;
  const structuralByWord: Trigger[] = [];
  const told: Told = { policy: null };
  const triggers = new Map<Tree, readonly Trigger[]>();
  for (const tree of trees) times.set(tree, findTimes(article.text, tree, article.publishedAt));
  for (const tree of trees) {
    const found = oneForEachDeed(tree, findTriggers(context, tree));
    triggers.set(tree, found);
    for (const trigger of found) {
      if (isStructural(trigger.type)) structuralByWord.push(trigger);
      else for (const claim of claimsOf(context, trigger, times, told)) add(claim);
    }
  }
  const facts = findStructuralFacts(context);
  for (const trigger of structuralByWord) {
    if (context.linked.offices.some((holding) => holding.person.tree === trigger.tree && holding.word === trigger.word))
      continue;
    const sides = structuralSides(context, trigger);
    if (sides === null) continue;
    const known = facts.some((fact) => fact.tree === trigger.tree && fact.subject.entity === sides.subject.entity);
    const role = officeAt(trigger.tree, trigger.word)?.office ?? null;
    if (!known) add({ ...buildClaim(context, trigger, sides.subject, sides.object, null, times), role });
  }
  for (const fact of facts) {
    const trigger: Trigger = {
      tree: fact.tree,
      word: fact.word,
      type: fact.type,
      frame: null,
      event: null,
      rule: fact.rule,
      confidence: 0.9,
    };
    add({ ...buildClaim(context, trigger, fact.subject, fact.object, null, times), role: fact.role });
  }
  const read = [...claims.values()];
  const all = context.given ? linkGivenPairs(context, triggers, read, times) : read;
  return all.sort(
    (a, b) => a.sentence.start - b.sentence.start || a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1),
  );
}

function claimsOf(
  context: ClaimContext,
  trigger: Trigger,
  times: ReadonlyMap<Tree, readonly TimeExpression[]>,
  told: Told,
): Claim[] {
  const sides = findSides(context, trigger);
  if (sides === null) return [];
  const { subjects, targets } = sides;
  const { policy } = told;
  const objects =
    sides.objects.length === 0 && policy !== null && answersWhatWasTold(trigger) ? [policy] : sides.objects;
  const decided = objects.find((object) => object.entity.kind === 'POLICY');
  if (decided !== undefined && ANSWERABLE.has(trigger.type)) told.policy = decided;
  const claims: Claim[] = [];
  for (const subject of subjects) {
    const others = objects.filter((object) => object.entity !== subject.entity);
    if (objects.length > 0 && others.length === 0) continue;
    for (const object of others.length > 0 ? others : [null]) {
      for (const target of targets.length > 0 ? targets : [null]) {
        const aim =
          target !== null && target.entity !== subject.entity && target.entity !== object?.entity ? target : null;
        claims.push(buildClaim(context, trigger, subject, object, aim, times));
      }
    }
  }
  return claims;
}

/** Verbs that only tell that a deed is meant; the deed is its own claim then, INTENDED. */
const MEANING_TO = new Set(['plan', 'want', 'intend', 'seek', 'vow', 'pledge', 'promise']);

/**
 * One trigger for one deed. "plans to ban X" is a ban that is meant and no proposal beside it; "threatened to attack X" is a threat and no attack.
 * One of the two triggers goes.
 */
function oneForEachDeed(tree: Tree, triggers: readonly Trigger[]): Trigger[] {
  const words = new Set(triggers.map((trigger) => trigger.word));
  const clauseOf = (word: number): number => tree.all(word, 'xcomp').find((child) => words.has(child)) ?? -1;
  const gone = new Set<number>();
  for (const { word, type } of triggers) {
    const clause = clauseOf(word);
    if (clause < 0) continue;
    if (tree.at(word).lemma === 'threaten' && type === 'THREATENED') gone.add(clause);
    else if (MEANING_TO.has(tree.at(word).lemma)) gone.add(word);
  }
  // "a U.S. strike hit the compound": noun and verb tell one deed
  for (const { word, type } of triggers) {
    const told = tree.all(word, 'nsubj').filter((child) => !tree.is(child, 'nsubj:pass'));
    if (triggers.some((other) => told.includes(other.word) && other.type === type))
      for (const child of told) gone.add(child);
  }
  return triggers.filter((trigger) => !gone.has(trigger.word));
}

/** What the article has put forward or turned down last: what "the refusal" is a refusal of. */
interface Told {
  policy: LinkedMention | null;
}

const ANSWERABLE: ReadonlySet<ClaimType> = new Set<ClaimType>(['PROPOSED', 'REJECTED', 'REQUESTED']);

/** "Sheinbaum's refusal", "despite the rejection": the noun alone, of something told before. */
function answersWhatWasTold(trigger: Trigger): boolean {
  const { tree, word, type } = trigger;
  if (type !== 'REJECTED' || tree.at(word).upos !== 'NOUN') return false;
  return (
    isDefinite(tree, word) &&
    tree.first(word, 'acl', 'nmod:of') < 0 &&
    !tree.all(word, 'nmod').some((child) => child > word)
  );
}
