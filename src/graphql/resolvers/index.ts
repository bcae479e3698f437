import { CountryCodeScalar, DateScalar, DateTimeScalar, PartialDateScalar } from '../scalars.js';
import type { Resolvers } from '../generated/schema-types.js';
import { Article, Mention, Story } from './article.js';
import { changeQueries, ClaimChangeConnection } from './changes.js';
import { Claim, Evidence, Relationship } from './claim.js';
import * as connections from './connections.js';
import { countQueries, Statistics, Trend } from './counts.js';
import { Decision, DecisionResult, Mutation } from './decision.js';
import { Country, Entity, Organization, Person, Place, Policy } from './entity.js';
import { ArticleIngested, IngestResult, RemovalResult } from './ingestion.js';
import { Node } from './node.js';
import { Query } from './query.js';
import { SearchConnection } from './search.js';
import * as answers from './questions.js';
import { Subscription } from './subscription.js';

export const resolvers: Resolvers = {
  Date: DateScalar,
  PartialDate: PartialDateScalar,
  DateTime: DateTimeScalar,
  CountryCode: CountryCodeScalar,
  Query: { ...Query, ...changeQueries, ...countQueries },
  Mutation,
  Node,
  Entity,
  Person,
  Country,
  Organization,
  Policy,
  Place,
  Relationship,
  Claim,
  Evidence,
  Article,
  Story,
  Mention,
  Decision,
  DecisionResult,
  SearchConnection,
  ClaimChangeConnection,
  Subscription,
  IngestResult,
  ArticleIngested,
  RemovalResult,
  Statistics,
  Trend,
  ...answers,
  ...connections,
};
