import type { ClaimResolvers, EvidenceResolvers, RelationshipResolvers } from '../generated/schema-types.js';

export const Relationship: RelationshipResolvers = {
  subject: (relationship, _, { loaders }) => loaders.knownEntity(relationship.subjectId),
  object: (relationship, _, { loaders }) => loaders.knownEntity(relationship.objectId),
  claims: (relationship, page, { loaders }) => loaders.claimsOfRelationship(relationship.id, page),
};

export const Claim: ClaimResolvers = {
  subject: (claim, _, { loaders }) => loaders.knownEntity(claim.subjectId),
  object: (claim, _, { loaders }) => loaders.entityIfAny(claim.objectId),
  target: (claim, _, { loaders }) => loaders.entityIfAny(claim.targetId),
  attributedTo: (claim, _, { loaders }) => loaders.entityIfAny(claim.attributedToId),
  evidence: (claim) => claim,
};

/** Evidence stands behind a claim, so its backing value is the claim. */
export const Evidence: EvidenceResolvers = {
  start: (claim) => claim.sentenceStart,
  end: (claim) => claim.sentenceEnd,
  trigger: (claim, _, { loaders }) => loaders.spanOf(claim, claim.triggerStart, claim.triggerEnd),
  subject: (claim, _, { loaders }) => loaders.spanOf(claim, claim.subjectStart, claim.subjectEnd),
  object: (claim, _, { loaders }) => loaders.spanIfAny(claim, claim.objectStart, claim.objectEnd),
  target: (claim, _, { loaders }) => loaders.spanIfAny(claim, claim.targetStart, claim.targetEnd),
  attributedTo: (claim, _, { loaders }) => loaders.spanIfAny(claim, claim.attributedToStart, claim.attributedToEnd),
  article: (claim, _, { loaders }) => loaders.knownArticle(claim.articleId),
};
