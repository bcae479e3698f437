import { getArgumentValues, GraphQLError, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js'; // what the executor itself groups fields by
import type { EntityRow } from '../graph/reads/entity-row.js';
import type { Context } from './context.js';
import { TYPENAMES } from './ids.js';
import { asksOnlyFor, selectedBelow } from './look-ahead.js';
import type { Page } from './page.js';
import { ENTITY_ID, ENTITY_LISTS } from './rows-wanted.js';

/** What an id tells of an entity. */
type Known = Pick<EntityRow, 'id' | 'kind'>;

export interface ListsAhead {
  /** Starts to read the lists that the field asks for of the entity, of which no more has to be known for that. */
  readonly start: (entity: Known) => Promise<Page<unknown>>[];
  /** Whether nothing else is asked for. */
  readonly areAll: boolean;
}

const LISTS_ALONE = new Set([...ENTITY_ID, ...ENTITY_LISTS]);

/**
 * Calls the resolvers of the lists before it is their turn. When it is, the loaders have what they ask for, or wait for it:
 * nothing is read twice. What goes wrong is told then too, by the field that it went wrong for.
 */
export function listsAhead(context: Context, info: GraphQLResolveInfo): ListsAhead {
  return {
    areAll: asksOnlyFor(LISTS_ALONE, selectedBelow(info)),
    start: (entity) => {
      const type = info.schema.getType(TYPENAMES[entity.kind]);
      if (!isObjectType(type)) return [];
      const asked = collectSubfields(info.schema, info.fragments, info.variableValues, type, info.fieldNodes);
      return [...asked.values()].flatMap((fieldNodes) => {
        const [node] = fieldNodes;
        const field = type.getFields()[node?.name.value ?? ''];
        if (!node || !field?.resolve || !ENTITY_LISTS.has(field.name)) return [];
        const { name: fieldName, type: returnType } = field;
        try {
          const values = getArgumentValues(field, node, info.variableValues);
          const page = field.resolve(entity, values, context, {
            ...info,
            fieldName,
            fieldNodes,
            returnType,
            parentType: type,
          });
          return [page as Promise<Page<unknown>>]; // as: these fields are connections
        } catch (error) {
          if (error instanceof GraphQLError) return []; // a bad argument
          throw error;
        }
      });
    },
  };
}
