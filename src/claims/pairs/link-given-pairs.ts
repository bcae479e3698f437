import type { Claim, PloverClass } from '../../domain/claim.js';
import { idOf, type LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import type { ClaimContext } from '../context.js';
import type { TimesOfSentences } from '../time-of-deed.js';
import type { Trigger } from '../triggers.js';
import { deedsOf, optionsFor, weigh, type WeighedOption } from './weigh-deeds.js';

/** A second direction needs a deed at least this likely (0–1), and so does a mention that stands alone. */
const LIKELY = 0.5;

/** The deed held for what links two mentions in one direction, and how sure it is that any does. */
interface Link {
  readonly claim: Claim;
  readonly plover: PloverClass;
  /** 0–1: that a deed of this class links them. */
  readonly confidence: number;
  /** 0–1: that any deed does. */
  readonly linked: number;
}

/**
 * Mentions given from outside come with the question what links them: each directed pair of a sentence gets one claim, of
 * the class that its deeds and the encoder make likeliest. What the rules have read of the pair stays where it is of that
 * class. The second direction is told only where a deed more likely than not goes that way too.
 * @param triggers the deeds believed in anyway, by sentence
 * @param claims what the rules have read
 * @returns all claims that stand: those of the pairs, and those that link no pair
 */
export function linkGivenPairs(
  context: ClaimContext,
  triggers: ReadonlyMap<Tree, readonly Trigger[]>,
  claims: readonly Claim[],
  times: TimesOfSentences,
): Claim[] {
  const linked: Claim[] = [];
  const told = new Set<Claim>();
  for (const tree of context.document.trees) {
    const mentions = oneForEachEntity(context, tree);
    const own = claims.filter((claim) => claim.sentence.start === tree.start && claim.plover !== null);
    const deeds = deedsOf(context, tree, triggers.get(tree) ?? []);
    const [alone] = mentions;
    if (alone !== undefined && mentions.length === 1) {
      const link = linkOf(weigh(optionsFor(context, tree, deeds, alone, null, times)));
      if (link !== null && link.linked >= LIKELY && own.length === 0) linked.push(pairClaim(link));
    }
    for (const [place, first] of mentions.entries()) {
      for (const second of mentions.slice(place + 1)) {
        const ways = [
          [first, second],
          [second, first],
        ] as const;
        const links = ways.flatMap(([actor, other]) => {
          for (const claim of own) if (isOf(claim, actor, other)) told.add(claim);
          const link = linkOf(weigh(optionsFor(context, tree, deeds, actor, other, times)));
          return link === null ? [] : [{ ...link, actor, other }];
        });
        links.sort((a, b) => b.linked - a.linked);
        for (const [rank, { actor, other, ...link }] of links.entries()) {
          if (rank > 0 && link.linked < LIKELY) continue;
          const read = own.find((one) => one.plover === link.plover && isOf(one, actor, other));
          linked.push(pairClaim(link, read));
        }
      }
    }
  }
  const others = claims.filter((claim) => !told.has(claim));
  return [...new Map([...others, ...linked].map((claim) => [claim.id, claim])).values()];
}

/** The claim as the rules have read it, or as the deed would make it. */
function pairClaim({ claim, confidence }: Link, read?: Claim): Claim {
  return { ...(read ?? { ...claim, rule: `pair:${claim.rule}` }), confidence: Math.round(confidence * 100) / 100 };
}

/** The first mention of each entity: two mentions of one entity have the same deeds. */
function oneForEachEntity(context: ClaimContext, tree: Tree): LinkedMention[] {
  const first = new Map<string, LinkedMention>();
  const here = context.linked.registry.all().filter((mention) => mention.candidate.tree === tree);
  for (const mention of here.sort((x, y) => x.candidate.start - y.candidate.start)) {
    const id = idOf(mention.entity);
    if (!first.has(id)) first.set(id, mention);
  }
  return [...first.values()];
}

function isOf(claim: Claim, actor: LinkedMention, other: LinkedMention): boolean {
  const id = idOf(other.entity);
  return (
    claim.subject.entityId === idOf(actor.entity) && (claim.object?.entityId === id || claim.target?.entityId === id)
  );
}

/** The likeliest class, all deeds of it together, told by the likeliest of them. */
function linkOf(options: readonly WeighedOption[]): Link | null {
  const ofClass = new Map<PloverClass, number>();
  for (const { plover, probability } of options)
    if (plover !== null) ofClass.set(plover, (ofClass.get(plover) ?? 0) + probability);
  const [best] = [...ofClass].sort((a, b) => b[1] - a[1]);
  const option = options.find(({ plover }) => plover === best?.[0]);
  if (best === undefined || option === undefined || option.claim === null) return null;
  const linked = [...ofClass.values()].reduce((sum, one) => sum + one, 0);
  return { claim: option.claim, plover: best[0], confidence: best[1], linked };
}
