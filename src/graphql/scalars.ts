import { GraphQLScalarType, Kind } from 'graphql';
import { checkDate } from './dates.js';

/** Dates travel as texts, exactly as precise as the article is; its description is the schema's. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => checkDate(value),
  parseValue: checkDate,
  parseLiteral: (node) => checkDate(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});
