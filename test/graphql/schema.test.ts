import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { CLAIM_TYPES, MODALITIES, PLOVER_CLASSES, POLARITIES } from '../../src/domain/claim.js';
import { ENTITY_KINDS, INSTRUMENTS } from '../../src/domain/entity.js';
import { SIDES } from '../../src/domain/side.js';
import { AGREEMENTS } from '../../src/questions/compare.js';
import { CONTRADICTION_KINDS } from '../../src/questions/find-contradictions.js';
import { articleRow } from '../../src/graph/reads/article-row.js';
import { claimRow } from '../../src/graph/reads/claim-row.js';
import { decisionRow } from '../../src/graph/reads/decision-row.js';
import { entityRow } from '../../src/graph/reads/entity-row.js';
import { mentionRow } from '../../src/graph/reads/mention-row.js';
import { relationshipRow } from '../../src/graph/reads/relationship-row.js';
import { resolvers } from '../../src/graphql/resolvers/index.js';
import { readSchema } from '../../src/graphql/schema.js';

const schema = buildSchema(readSchema());
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && type.astNode != null, // not those of the language itself
);
const objectTypes = ownTypes.filter(isObjectType);
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** The properties of what stands behind a type; a type that is not named here is resolved as plain properties. */
const backing: Readonly<Record<string, object>> = {
  Query: {},
  ...Object.fromEntries(
    ['Person', 'Country', 'Organization', 'Policy', 'Place'].map((type) => [type, entityRow.shape]),
  ),
  Claim: claimRow.shape,
  Evidence: claimRow.shape,
  Relationship: relationshipRow.shape,
  Article: articleRow.shape,
  Mention: mentionRow.shape,
  Decision: decisionRow.in.shape,
  SearchConnection: { edges: true },
};
const connection = { edges: true };

describe('The schema', () => {
  it('describes itself and every type', () => {
    expect(schema.description).toMatch(/Who did what to whom/);
    expect(ownTypes.filter((type) => !type.description).map((type) => type.name)).toEqual([]);
  });

  it('describes every field and argument', () => {
    const parts = ownTypes.flatMap((type) =>
      fieldsOf(type).flatMap((field) => [
        [`${type.name}.${field.name}`, field.description] as const,
        ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
      ]),
    );
    expect(parts.length).toBeGreaterThan(200);
    expect(parts.filter(([, description]) => !description)).toEqual([]);
  });

  it('describes every value that an argument may take', () => {
    const values = ownTypes.filter(isEnumType).flatMap((type) => type.getValues());
    const inputs = ownTypes.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
    expect([...values, ...inputs].filter((part) => !part.description).map((part) => part.name)).toEqual([]);
  });

  it.each([
    ['ClaimType', CLAIM_TYPES],
    ['EntityKind', ENTITY_KINDS],
    ['Instrument', INSTRUMENTS],
    ['Modality', MODALITIES],
    ['Polarity', POLARITIES],
    ['PloverClass', PLOVER_CLASSES],
    ['Side', SIDES],
    ['Agreement', AGREEMENTS],
    ['ContradictionKind', CONTRADICTION_KINDS],
  ])('knows each %s that the domain knows', (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual([...values].sort());
  });

  it('says the same of a field in an interface and in the types that have it', () => {
    const differing = objectTypes.flatMap((type) =>
      type
        .getInterfaces()
        .filter((parent) => parent.name === 'Entity')
        .flatMap((parent) =>
          fieldsOf(parent)
            .filter(({ name, description, args }) => {
              const own = type.getFields()[name];
              const told = (list: typeof args) => list.map((arg) => [arg.name, arg.description, arg.defaultValue]);
              return (
                own === undefined ||
                own.description !== description ||
                JSON.stringify(told(own.args)) !== JSON.stringify(told(args))
              );
            })
            .map((field) => `${type.name}.${field.name}`),
        ),
    );
    expect(differing).toEqual([]);
  });

  it('finds a resolver or a stored property for every field', () => {
    const missing = objectTypes.flatMap((type) => {
      const own: object = Object.entries(resolvers).find(([name]) => name === type.name)?.[1] ?? {};
      const behind = backing[type.name] ?? (type.name.endsWith('Connection') ? connection : null);
      if (behind === null) return []; // plain values: TypeScript has seen that they hold all fields
      return fieldsOf(type)
        .filter(({ name }) => !(name in own) && !(name in behind))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('offers every list in pages with nodes, edges, pageInfo and totalCount', () => {
    const connections = objectTypes.filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(8);
    for (const type of connections) {
      const counted = type.name === 'ClaimChangeConnection' ? [] : ['totalCount']; // a log has no end to count to
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', ...counted]) as unknown, // as: Jest types it as any
      );
    }
  });
});
