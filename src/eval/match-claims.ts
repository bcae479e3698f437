import type { Claim, Participant } from '../domain/claim.js';
import type { Reading } from '../domain/reading.js';
import { overlaps } from '../domain/span.js';
import { locate } from './evidence.js';
import { ANYTHING } from './gold.js';
import type { Gold, GoldClaim } from './gold.js';
import type { EntityMatch } from './match-entities.js';

/** Deeds that hold both ways: either side may be the subject. */
const SYMMETRIC: ReadonlySet<string> = new Set(['MET', 'COOPERATED', 'AGREED']);
/** What is asked for and whom it is asked of may change places. */
const EXCHANGEABLE: ReadonlySet<string> = new Set(['REQUESTED', 'PROPOSED']);

/** What of a claim beyond type, subject and object was right; null where the gold does not judge it. */
export interface ClaimDetails {
  readonly target: boolean | null;
  readonly polarity: boolean | null;
  readonly modality: boolean | null;
  readonly attribution: boolean | null;
  readonly date: boolean | null;
}

export interface MatchedClaim {
  readonly claim: Claim;
  readonly gold: GoldClaim;
  readonly details: ClaimDetails;
}

export interface ClaimMatch {
  readonly found: readonly MatchedClaim[];
  /** Right, but not wanted: neither counted as found nor as wrong. */
  readonly optional: readonly Claim[];
  readonly missed: readonly GoldClaim[];
  readonly wrong: readonly Claim[];
}

/**
 * Pairs read claims with gold ones that tell the same (type, subject, object) in the same sentence, one to one and as
 * many as possible; of several ways, pairs that agree in more details are tried first. A claim told twice is right once.
 */
export function matchClaims(gold: Gold, reading: Reading, entities: EntityMatch): ClaimMatch {
  const text = reading.article.text;
  const fits = (claim: Claim, wanted: GoldClaim): boolean =>
    agrees(claim, wanted, entities) && isFrom(text, claim, wanted);
  const pairs = pairUp(reading.claims, gold.claims, entities, fits);
  const rest = reading.claims.filter((claim) => !pairs.has(claim));
  const optional = rest.filter((claim) => gold.optionalClaims.some((wanted) => fits(claim, wanted)));
  const taken = new Set(pairs.values());
  return {
    found: reading.claims.flatMap((claim) => {
      const wanted = pairs.get(claim);
      return wanted === undefined ? [] : [{ claim, gold: wanted, details: compare(claim, wanted, entities) }];
    }),
    optional,
    missed: gold.claims.filter((wanted) => !taken.has(wanted)),
    wrong: rest.filter((claim) => !optional.includes(claim)),
  };
}

/** A largest one-to-one pairing, by augmenting paths. */
function pairUp(
  claims: readonly Claim[],
  gold: readonly GoldClaim[],
  entities: EntityMatch,
  fits: (claim: Claim, wanted: GoldClaim) => boolean,
): ReadonlyMap<Claim, GoldClaim> {
  const edges = claims
    .flatMap((claim) => gold.filter((wanted) => fits(claim, wanted)).map((wanted) => ({ claim, wanted })))
    .map((edge) => ({ ...edge, agreement: agreement(compare(edge.claim, edge.wanted, entities)) }))
    .sort((a, b) => b.agreement - a.agreement);
  const owner = new Map<GoldClaim, Claim>();
  const place = (claim: Claim, tried: Set<GoldClaim>): boolean => {
    for (const { claim: of, wanted } of edges) {
      if (of !== claim || tried.has(wanted)) continue;
      tried.add(wanted);
      const before = owner.get(wanted);
      if (before === undefined || place(before, tried)) {
        owner.set(wanted, claim);
        return true;
      }
    }
    return false;
  };
  for (const claim of new Set(edges.map((edge) => edge.claim))) place(claim, new Set());
  return new Map([...owner].map(([wanted, claim]) => [claim, wanted]));
}

function agreement(details: ClaimDetails): number {
  return Object.values(details).filter((right) => right === true).length;
}

function isFrom(text: string, claim: Claim, wanted: GoldClaim): boolean {
  return locate(text, wanted.evidence).some((evidence) => overlaps(claim.sentence, evidence));
}

/** Same type, same subject, same object – with the exchanges that CLAIMS.md allows. Nobody does a deed to himself. */
function agrees(claim: Claim, wanted: GoldClaim, { standsFor }: EntityMatch): boolean {
  if (!wanted.type.includes(claim.type) && !wanted.type.includes(ANYTHING)) return false;
  if (claim.object?.entityId === claim.subject.entityId) return false;
  const is = (participant: Participant | null, names: GoldClaim['object']): boolean =>
    accepts(participant, names, standsFor);
  if (is(claim.subject, wanted.subject)) {
    if (is(claim.object, wanted.object)) return true;
    if (EXCHANGEABLE.has(claim.type) && isExchanged(claim, wanted, is)) return true;
  }
  const isMutual = SYMMETRIC.has(claim.type) && claim.object !== null && wanted.object !== undefined;
  return isMutual && is(claim.subject, wanted.object) && is(claim.object, wanted.subject);
}

/** The one participant that was read beside the subject may be either of the two; of two that were read, each must be one. */
function isExchanged(
  { object, target }: Claim,
  wanted: GoldClaim,
  is: (participant: Participant | null, names: GoldClaim['object']) => boolean,
): boolean {
  const told = (names: GoldClaim['object']): GoldClaim['object'] => names?.filter((name) => name !== null) ?? [];
  const [only] = [object, target].filter((participant) => participant !== null);
  if (object === null || target === null) {
    return only !== undefined && (is(only, told(wanted.object)) || is(only, told(wanted.target)));
  }
  return is(target, told(wanted.object)) && is(object, told(wanted.target));
}

function accepts(
  participant: Participant | null,
  names: GoldClaim['object'],
  standsFor: EntityMatch['standsFor'],
): boolean {
  if (names === undefined || names.includes(ANYTHING)) return true;
  if (participant === null) return names.includes(null);
  const own = standsFor.get(participant.entityId);
  return own !== undefined && names.some((name) => name !== null && own.has(name));
}

function compare(claim: Claim, wanted: GoldClaim, { standsFor }: EntityMatch): ClaimDetails {
  const among = (value: string | null, values: readonly (string | null)[] | undefined): boolean | null =>
    values === undefined ? null : values.includes(value) || values.includes(ANYTHING);
  return {
    target: wanted.target === undefined ? null : accepts(claim.target, wanted.target, standsFor),
    polarity: among(claim.polarity, wanted.polarity),
    modality: among(claim.modality, wanted.modality),
    attribution: wanted.attributedTo === undefined ? null : accepts(claim.attributedTo, wanted.attributedTo, standsFor),
    date: among(claim.occurredOn, wanted.occurredOn),
  };
}
