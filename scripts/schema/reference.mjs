import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  print,
} from 'graphql';

const PAGING = ['first', 'after', 'last', 'before'];

/**
 * The whole schema as one page of Markdown: each type under a heading of its own, and what it names linked to theirs.
 * @param {string} text a schema
 * @returns {string}
 */
export function referenceOf(text) {
  const schema = buildASTSchema(parse(text));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.includes(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sections = [
    ['Operations', roots],
    ['Interfaces', types.filter(isInterfaceType)],
    ['Objects', types.filter(isObjectType)],
    ['Unions', types.filter(isUnionType)],
    ['Inputs', types.filter(isInputObjectType)],
    ['Enums', types.filter(isEnumType)],
    ['Scalars', types.filter(isScalarType)],
  ].filter(([, members]) => members.length > 0);
  const parts = [
    '# Schema reference',
    'Every type of `schema/*.graphql`, written by `npm run docs:schema`: not to be edited. [graphql.md](graphql.md) tells what a schema cannot.',
    schema.description,
    '**Paged** lists take `first` and `after`, or `last` and `before`, besides the arguments shown: see [Lists](graphql.md#lists).',
    sections
      .map(([title, members]) => `- [${title}](#${title.toLowerCase()}): ${members.map(linked).join(', ')}`)
      .join('\n'),
    ...sections.flatMap(([title, members]) => [`## ${title}`, ...members.flatMap((type) => typePart(type, schema))]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function typePart(type, schema) {
  return [`### ${type.name}`, type.description, relations(type, schema), members(type)];
}

/** What a type stands under, and what stands under it. */
function relations(type, schema) {
  const lines = [];
  if (isObjectType(type) || isInterfaceType(type)) lines.push(['Implements', type.getInterfaces()]);
  if (isInterfaceType(type)) lines.push(['Implemented by', schema.getPossibleTypes(type)]);
  if (isUnionType(type)) lines.push(['One of', type.getTypes()]);
  const told = lines
    .filter(([, others]) => others.length > 0)
    .map(([how, others]) => `${how} ${others.map(linked).join(', ')}.`);
  if (isScalarType(type) && type.specifiedByURL) told.push(`Written as [specified](${type.specifiedByURL}).`);
  return told.join(' ');
}

function members(type) {
  if (isEnumType(type)) return type.getValues().map(valueLine).join('\n');
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(inputLine).join('\n');
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).map(fieldLines).join('\n');
  return '';
}

function fieldLines(field) {
  const paged = PAGING.every((name) => field.args.some((arg) => arg.name === name));
  const shown = paged ? field.args.filter(({ name }) => !PAGING.includes(name)) : field.args;
  const line = `- **\`${field.name}\`** ${linkedRef(field.type)}${paged ? ', paged' : ''}. ${said(field)}`;
  return [line, ...shown.map((arg) => `  ${inputLine(arg)}`)].join('\n');
}

function inputLine(input) {
  const otherwise = input.astNode?.defaultValue ? ` = \`${print(input.astNode.defaultValue)}\`` : '';
  return `- \`${input.name}\` ${linkedRef(input.type)}${otherwise}. ${said(input)}`;
}

function valueLine(value) {
  return `- \`${value.name}\` ${said(value)}`;
}

/** On one line, for it stands in a list. */
function said({ description, deprecationReason }) {
  const words = [deprecationReason && `**Deprecated**: ${deprecationReason}`, description].filter(Boolean).join(' ');
  return words.replace(/\s+/g, ' ').trim();
}

function linked(type) {
  return isSpecifiedScalarType(type) ? type.name : `[${type.name}](#${type.name.toLowerCase()})`;
}

/** `[Claim!]!` with the name in it linked; its brackets do not count as Markdown's. */
function linkedRef(type) {
  const named = getNamedType(type);
  const [before, after] = String(type).split(named.name);
  return `${before.replaceAll('[', '\\[')}${linked(named)}${after.replaceAll(']', '\\]')}`;
}
