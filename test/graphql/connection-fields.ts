import { getNamedType, type GraphQLField, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { duties, sheinbaum, troops, usa, mexico, refused, border } from './world.js';

/** One field that gives a connection, and how to ask for it in the small world. */
export interface ConnectionField {
  readonly name: string;
  /** A query that gives the page as `list`, with the page's arguments and what to select of it. */
  readonly query: (page: string, selection: string) => string;
  /** The orders that the list has, as arguments; one empty text where it has but one. */
  readonly orders: readonly string[];
  /** Whether it takes `last` and `before`: a feed goes on only. */
  readonly goesBack: boolean;
}

/** One of each type, with long lists where there are any. */
const EXAMPLES: Readonly<Record<string, string>> = {
  Person: sheinbaum.id,
  Country: usa.id,
  Organization: 'organization:mexican-officials',
  Policy: troops.id,
  Place: border.id,
  Article: duties.article.id,
  Story: refused.article.id.replace('article:', 'story:'),
  Relationship: `${sheinbaum.id}|REJECTED|${troops.id}`,
  Claim: duties.claims[0]?.id ?? '',
  Decision: 'decision:none',
};

/** How to reach objects that no id leads to. */
const REACHED: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => `{ ${field} }`,
  SearchConnection: (field) => `{ search(query: "mex") { ${field} } }`,
};

/** Values for arguments that have to be given. A new field whose list needs others has to be told here. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  query: '"mex"',
  id: JSON.stringify(usa.id),
  other: JSON.stringify(mexico.id),
};

/** Every field of the schema whose type is a connection. */
export function connectionFields(schema: GraphQLSchema): ConnectionField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => connectionField(schema, type.name, field)),
    );
}

function connectionField(
  schema: GraphQLSchema,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
): ConnectionField {
  const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const given = required.map(({ name }) => {
    const value = ARGUMENTS[name];
    if (value === undefined) throw new Error(`${typeName}.${field.name} needs "${name}": tell a value for the tests.`);
    return `${name}: ${value}`;
  });
  const example = EXAMPLES[typeName];
  const reached =
    REACHED[typeName] ??
    (example === undefined
      ? undefined
      : (list: string) => `{ node(id: ${JSON.stringify(example)}) { ... on ${typeName} { ${list} } } }`);
  if (reached === undefined) throw new Error(`How is ${typeName}.${field.name} reached? Tell it for the tests.`);
  return {
    name: `${typeName}.${field.name}`,
    query: (page, selection) => reached(`list: ${field.name}(${[...given, page].join(', ')}) { ${selection} }`),
    orders: ordersOf(schema, field),
    goesBack: field.args.some(({ name }) => name === 'last'),
  };
}

function ordersOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string[] {
  const order = field.args.find(({ name }) => name === 'orderBy');
  if (order === undefined) return [''];
  const fields = schema.getType(`${getNamedType(order.type).name}Field`);
  if (fields === undefined || !('getValues' in fields)) throw new Error(`${field.name} has an order without fields.`);
  return fields
    .getValues()
    .flatMap(({ name }) => ['ASC', 'DESC'].map((way) => `orderBy: { field: ${name}, direction: ${way} }`));
}
