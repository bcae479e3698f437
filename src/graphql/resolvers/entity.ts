import { alpha2Of, codeOf } from '../country-codes.js';
import { TYPENAMES } from '../ids.js';
import type {
  ClaimType,
  CountryResolvers,
  EntityResolvers,
  OrganizationResolvers,
  PersonResolvers,
  PlaceResolvers,
  PolicyResolvers,
} from '../generated/schema-types.js';

export const Entity: EntityResolvers = { __resolveType: (entity) => TYPENAMES[entity.kind] };

/** The fields that every kind of entity has besides its properties. */
const common = {
  relationships: (entity, page, { loaders }, info) => loaders.relationshipsOf(entity.id, page, info),
  claims: (entity, page, { loaders }, info) => loaders.claimsOfEntity(entity.id, page, info),
  mentions: (entity, page, { loaders }, info) => loaders.mentionsOfEntity(entity.id, page, info),
  articles: (entity, page, { loaders }, info) => loaders.articles({ ...page, mentioning: entity.id }, info),
  mergedFrom: (entity, _, { loaders }) => loaders.mergedFrom(entity.id),
  decisions: (entity, page, { loaders }) => loaders.decisionsOf(entity.id, page),
} satisfies PlaceResolvers;

export const Person: PersonResolvers = {
  ...common,
  country: (person, _, { loaders }) => loaders.country(person.countryCode),
};

export const Country: CountryResolvers = {
  ...common,
  code: codeOf,
  alpha2: (country) => alpha2Of(codeOf(country)),
};

export const Organization: OrganizationResolvers = {
  ...common,
  country: (organization, _, { loaders }) => loaders.country(organization.countryCode),
};

export const Place: PlaceResolvers = common;

const MOST_CLAIMS_FIRST = { field: 'CLAIM_COUNT', direction: 'DESC' } as const;

/** Who did this to the policy. */
const doneBy =
  (type: ClaimType): NonNullable<PolicyResolvers['proposedBy']> =>
  (policy, page, { loaders }, info) =>
    loaders.relationshipsOf(
      policy.id,
      { ...page, types: [type], direction: 'INCOMING', orderBy: MOST_CLAIMS_FIRST },
      info,
    );

export const Policy: PolicyResolvers = {
  ...common,
  stances: (policy, asked, { loaders }) => loaders.stancesOn(policy.id, asked),
  issuer: (policy, _, { loaders }) => loaders.entityIfAny(policy.issuerId),
  target: (policy, _, { loaders }) => loaders.entityIfAny(policy.targetId),
  proposedBy: doneBy('PROPOSED'),
  supportedBy: doneBy('SUPPORTED'),
  rejectedBy: doneBy('REJECTED'),
  agreedBy: doneBy('AGREED'),
  orderedBy: doneBy('ORDERED'),
  imposedBy: doneBy('IMPOSED'),
  enactedBy: doneBy('ENACTED'),
  endedBy: doneBy('ENDED'),
};
