import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { checkCountryCode } from './country-codes.js';
import { checkDay, checkMoment, checkPartialDate } from './dates.js';

/** A scalar that travels as a text; its description is the schema's. */
function textScalar(name: string, check: (value: unknown) => string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(textIn(node)),
  });
}

function textIn(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined; // 2025 is a year without quotes too
}

export const DateScalar = textScalar('Date', checkDay);
export const PartialDateScalar = textScalar('PartialDate', checkPartialDate);
export const DateTimeScalar = textScalar('DateTime', checkMoment);
export const CountryCodeScalar = textScalar('CountryCode', checkCountryCode);
