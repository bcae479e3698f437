import type { QueryResolvers, StatisticsResolvers, TrendResolvers } from '../generated/schema-types.js';

export const countQueries: QueryResolvers = {
  statistics: (_, __, { loaders }) => loaders.statistics(),
  timeline: (_, asked, { loaders }) => loaders.timeline(asked),
  trending: (_, asked, { loaders }) => loaders.trending(asked),
};

export const Statistics: StatisticsResolvers = {
  topPublishers: (_, { first }, { loaders }) => loaders.topPublishers(first),
};

export const Trend: TrendResolvers = {
  entity: (trend, _, { loaders }, info) => loaders.knownEntity(trend.entityId, info),
};
