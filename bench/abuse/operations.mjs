import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const IDS = [
  'country:MEX',
  'country:USA',
  'person:claudia-sheinbaum',
  'person:donald-trump',
  'article:none',
  'claim:1',
  'x',
  '',
];
const WORDS = ['sheinbaum', 'a', '"', '\\', '*', '~', 'über', '🗞️', 'OR 1=1', '   ', 'x'.repeat(300)];
const DATES = ['2025', '2025-05', '2025-05-04', '2025-13-45', 'May'];

/** An operation that the schema allows, as far as values go at random: some of them are of no use. */
export function validOperation(schema, random, { type = schema.getQueryType(), depth = 6, fields = 4 } = {}) {
  return `{ ${selection(schema, type, random, depth, fields)} }`;
}

export function selection(schema, type, random, depth, most) {
  const all = Object.values(type.getFields?.() ?? {});
  const leaves = all.filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequired));
  const chosen =
    depth <= 0 ? leaves.slice(0, 3) : Array.from({ length: 1 + random.below(most) }, () => random.pick(all));
  const told = chosen.map((field, index) => fieldText(schema, field, random, depth, most, index)).filter(Boolean);
  return told.length > 0 ? told.join(' ') : '__typename';
}

function fieldText(schema, field, random, depth, most, index) {
  const type = getNamedType(field.type);
  const leaf = isLeafType(type);
  if (!leaf && depth <= 0) return '';
  const given = field.args.filter((arg) => isRequired(arg) || random.chance(0.4));
  const values = given.map((arg) => `${arg.name}: ${valueText(arg.type, random, arg.name, 3)}`);
  const list = values.length > 0 ? `(${values.join(', ')})` : '';
  const name = `a${index}_${random.below(1000)}: ${field.name}${list}`;
  return leaf ? name : `${name} { ${compositeText(schema, type, random, depth - 1, most)} }`;
}

function compositeText(schema, type, random, depth, most) {
  if (isObjectType(type)) return selection(schema, type, random, depth, most);
  const concrete = random.pick(schema.getPossibleTypes(type));
  const inner = `... on ${concrete.name} { ${selection(schema, concrete, random, depth, most)} }`;
  return isInterfaceType(type) && random.chance(0.5)
    ? `${selection(schema, type, random, depth, most)} ${inner}`
    : inner;
}

function isRequired(arg) {
  return isNonNullType(arg.type) && arg.defaultValue === undefined;
}

export function valueText(type, random, name, depth) {
  const nullable = getNullableType(type);
  if (!isNonNullType(type) && random.chance(0.1)) return 'null';
  if (isListType(nullable)) {
    return `[${Array.from({ length: random.below(4) }, () => valueText(nullable.ofType, random, name, depth)).join(', ')}]`;
  }
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(
      (field) => isRequired(field) || (depth > 0 && random.chance(0.4)),
    );
    return `{${fields.map((field) => `${field.name}: ${valueText(field.type, random, field.name, depth - 1)}`).join(', ')}}`;
  }
  switch (nullable.name) {
    case 'Int':
      return String(random.pick([0, 1, 2, 5, 20, 100, 101, -1, 2147483647]));
    case 'Float':
      return String(random.pick([0, 0.5, -1.5, 1e308]));
    case 'Boolean':
      return String(random.chance(0.5));
    case 'ID':
      return JSON.stringify(random.pick(IDS));
    case 'String':
      return JSON.stringify(random.pick(WORDS));
    default:
      return JSON.stringify(random.pick(DATES));
  }
}
