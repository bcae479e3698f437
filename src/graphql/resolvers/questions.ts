import type {
  Agreement as AgreementValue,
  ComparisonResolvers,
  ContradictionResolvers,
  ContradictionsResolvers,
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
  PathHopResolvers,
  PathResolvers,
  PathsResolvers,
  PolicyStancesResolvers,
  SharedObjectResolvers,
  Side as SideValue,
  StanceResolvers,
} from '../generated/schema-types.js';

export const Paths: PathsResolvers = {
  from: ({ from }, _, { loaders }, info) => loaders.knownEntity(from, info),
  to: ({ to }, _, { loaders }, info) => loaders.knownEntity(to, info),
};

/** A path is its hops. */
export const Path: PathResolvers = {
  length: (hops) => hops.length,
  hops: (hops) => hops,
};

export const PathHop: PathHopResolvers = {
  from: ({ from }, _, { loaders }, info) => loaders.knownEntity(from, info),
  to: ({ to }, _, { loaders }, info) => loaders.knownEntity(to, info),
  relationships: ({ links }, _, { loaders }) => loaders.relationshipsOfPair(links),
};

export const Neighbourhood: NeighbourhoodResolvers = {
  relationships: ({ links }, _, { loaders }) => loaders.relationshipsFor(links),
};

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  entity: ({ id }, _, { loaders }, info) => loaders.knownEntity(id, info),
};

const on = (shared: readonly { readonly agreement: AgreementValue }[], agreement: AgreementValue) =>
  shared.filter((each) => each.agreement === agreement).length;

export const Comparison: ComparisonResolvers = {
  a: ({ a }, _, { loaders }, info) => loaders.knownEntity(a, info),
  b: ({ b }, _, { loaders }, info) => loaders.knownEntity(b, info),
  shared: ({ shown }) => shown,
  sharedCount: ({ shared }) => shared.length,
  agreeCount: ({ shared }) => on(shared, 'AGREE'),
  differCount: ({ shared }) => on(shared, 'DIFFER'),
  between: ({ between }, _, { loaders }) => loaders.relationshipsOfPair(between),
};

export const SharedObject: SharedObjectResolvers = {
  object: ({ id }, _, { loaders }, info) => loaders.knownEntity(id, info),
  a: ({ a }, _, { loaders }) => loaders.relationshipsOfPair(a),
  b: ({ b }, _, { loaders }) => loaders.relationshipsOfPair(b),
};

export const Contradictions: ContradictionsResolvers = { contradictions: ({ found }) => found };

export const Contradiction: ContradictionResolvers = {
  subject: ({ subjectId }, _, { loaders }, info) => loaders.knownEntity(subjectId, info),
  object: ({ objectId }, _, { loaders }, info) => loaders.knownEntity(objectId, info),
  claim: (found, _, { loaders }) => loaders.contradictingClaim(found),
  counterclaim: (found, _, { loaders }) => loaders.counterclaim(found),
  relationships: ({ links }, _, { loaders }) => loaders.relationshipsOfPair(links),
  disputed: (found, _, { loaders }) => loaders.isDisputed(found),
};

const countOn = (stances: readonly { readonly side: SideValue }[], side: SideValue) =>
  stances.filter((each) => each.side === side).length;

export const PolicyStances: PolicyStancesResolvers = {
  stances: ({ shown }) => shown,
  forCount: ({ stances }) => countOn(stances, 'FOR'),
  againstCount: ({ stances }) => countOn(stances, 'AGAINST'),
  neitherCount: ({ stances }) => countOn(stances, 'NEITHER'),
};

const OTHER_CLAIMS_SHOWN = 5;

export const Stance: StanceResolvers = {
  actor: ({ actorId }, _, { loaders }, info) => loaders.knownEntity(actorId, info),
  otherClaims: ({ otherClaims }) => otherClaims.slice(0, OTHER_CLAIMS_SHOWN),
};
