import type { ClaimResolvers, EvidenceResolvers, RelationshipResolvers } from '../generated/schema-types.js';

export const Relationship: RelationshipResolvers = {
  subject: ({ subject, subjectId }, _, { loaders }, info) => subject ?? loaders.knownEntity(subjectId, info),
  object: ({ object, objectId }, _, { loaders }, info) => object ?? loaders.knownEntity(objectId, info),
  claims: (relationship, page, { loaders }, info) => loaders.claimsOfRelationship(relationship.id, page, info),
};

export const Claim: ClaimResolvers = {
  subject: ({ subject, subjectId }, _, { loaders }, info) => subject ?? loaders.knownEntity(subjectId, info),
  object: ({ object, objectId }, _, { loaders }, info) => object ?? loaders.entityIfAny(objectId, info),
  target: ({ target, targetId }, _, { loaders }, info) => target ?? loaders.entityIfAny(targetId, info),
  attributedTo: ({ attributedTo, attributedToId }, _, { loaders }, info) =>
    attributedTo ?? loaders.entityIfAny(attributedToId, info),
  judgement: ({ judgedBy }, _, { loaders }) => loaders.decisionIfAny(judgedBy),
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
  article: ({ article, articleId }, _, { loaders }, info) => article ?? loaders.knownArticle(articleId, info),
};
