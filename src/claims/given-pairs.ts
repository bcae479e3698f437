import { isStructural, type Claim } from '../domain/claim.js';
import { idOf, type LinkedMention } from '../entities/registry.js';
import { PLOVER_OF } from '../lexicon/predicates.js';
import type { Tree } from '../language/tree.js';
import { buildClaim } from './build-claim.js';
import type { ClaimContext } from './context.js';
import type { TimeExpression } from './dates.js';
import { findSides } from './sides.js';
import type { Trigger } from './triggers.js';

/** How sure the model must be of a deed when two given mentions wait for one. */
const FAINT = 0.15;

/**
 * Mentions given from outside come with the question what links them. Where no claim links two of a sentence, the deed
 * of its uppermost clause does: its subject to whatever else is told with it.
 * @param triggers the deeds believed in anyway, by sentence
 */
export function linkGivenPairs(
  context: ClaimContext,
  triggers: ReadonlyMap<Tree, readonly Trigger[]>,
  claims: readonly Claim[],
  times: ReadonlyMap<Tree, readonly TimeExpression[]>,
): Claim[] {
  const added: Claim[] = [];
  for (const tree of context.document.trees) {
    const mentions = mentionsIn(context, tree);
    if (mentions.length < 2) continue;
    const own = claims.filter((claim) => claim.sentence.start === tree.start);
    const deeds = ranked(tree, triggers.get(tree) ?? []);
    for (let first = 0; first < mentions.length; first++) {
      for (let second = first + 1; second < mentions.length; second++) {
        const a = mentions[first];
        const b = mentions[second];
        if (a === undefined || b === undefined || a.entity === b.entity || areLinked(own, a, b)) continue;
        const claim = between(context, tree, deeds, a, b, times);
        if (claim !== null) added.push(claim);
      }
    }
  }
  return added;
}

function mentionsIn(context: ClaimContext, tree: Tree): LinkedMention[] {
  return context.linked.registry
    .all()
    .filter((mention) => mention.candidate.tree === tree)
    .sort((x, y) => x.candidate.start - y.candidate.start);
}

function areLinked(claims: readonly Claim[], a: LinkedMention, b: LinkedMention): boolean {
  const ids = [idOf(a.entity), idOf(b.entity)];
  return claims.some((claim) => {
    const others = [claim.object?.entityId, claim.target?.entityId];
    if (claim.plover === null) return false;
    return (
      ids.includes(claim.subject.entityId) &&
      others.some((id) => id !== undefined && id !== claim.subject.entityId && ids.includes(id))
    );
  });
}

/** Deeds from the uppermost clause down; faint ones of the model only where nothing else is told. */
function ranked(tree: Tree, believed: readonly Trigger[]): Trigger[] {
  const deeds = believed.filter(({ type }) => !isStructural(type) && (PLOVER_OF[type] !== null || type === 'ORDERED'));
  const depth = (word: number): number => {
    let steps = 0;
    for (let at = tree.at(word).head; at >= 0 && steps < 50; at = tree.at(at).head) steps++;
    return steps;
  };
  if (deeds.length > 0) return [...deeds].sort((x, y) => depth(x.word) - depth(y.word) || y.confidence - x.confidence);
  return tree.events
    .flatMap((event) => {
      const best = event.types.find(({ type }) => !isStructural(type));
      if (best === undefined || best.score < FAINT) return [];
      const { type, score } = best;
      return [{ tree, word: event.trigger, type, frame: null, event, rule: 'model', confidence: score }];
    })
    .sort((x, y) => y.confidence - x.confidence);
}

function between(
  context: ClaimContext,
  tree: Tree,
  deeds: readonly Trigger[],
  a: LinkedMention,
  b: LinkedMention,
  times: ReadonlyMap<Tree, readonly TimeExpression[]>,
): Claim | null {
  let fallback: Trigger | null = null;
  for (const deed of deeds) {
    const subjects = (findSides(context, deed)?.subjects ?? []).map((subject) => subject.entity);
    if (subjects.includes(a.entity)) return buildClaim(context, deed, a, b, null, times);
    if (subjects.includes(b.entity)) return buildClaim(context, deed, b, a, null, times);
    if (subjects.length === 0) fallback ??= deed;
  }
  const deed = fallback ?? deeds[0];
  return deed === undefined
    ? null
    : {
        ...buildClaim(context, deed, a, b, null, times),
        confidence: Math.min(deed.confidence, 0.3),
        rule: `pair:${deed.rule}`,
      };
}
