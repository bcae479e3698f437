import { z } from 'zod';
import type { EntityKind, Instrument } from '../../domain/entity.js';
import { KIND_LABELS } from '../model.js';
import type { CypherParameters, ReadStatement } from '../port.js';
import { ENTITY, entityRow, type EntityRow } from './entity-row.js';
import { pageStatement } from './page-statement.js';
import { between, inOrder, type Ordering, placeNames, placesOf, sortedBy, stretch } from './sorting.js';

export interface EntityConditions extends CypherParameters {
  readonly kind: EntityKind;
  readonly countryCode: string | null;
  readonly collective: boolean | null;
  readonly instruments: readonly Instrument[] | null;
}

export const entitiesById: ReadStatement<{ ids: readonly string[] }, EntityRow> = {
  name: 'entitiesById',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    RETURN ${ENTITY} AS entity`,
  row: ({ entity }) => entityRow.parse(entity),
};

const CONDITIONS = `($countryCode IS NULL OR entity.countryCode = $countryCode)
      AND ($collective IS NULL OR coalesce(entity.collective, false) = $collective)
      AND ($instruments IS NULL OR entity.instrument IN $instruments)`;

/** Orders of the entities of a kind, each served by an index of its own. */
const ENTITY_ORDERS = {
  NAME: {
    suffix: '',
    values: [
      { value: 'entity.name', sorted: 'rising text' },
      { value: 'entity.id', sorted: 'rising text' },
    ],
    placeOf: (entity: EntityRow) => [entity.name, entity.id],
  },
  /** Those that most articles mention first. */
  ARTICLE_COUNT: {
    suffix: 'ByProminence',
    values: [{ value: 'entity.fameKey', sorted: 'rising text' }],
    placeOf: (entity: EntityRow) => [`${999999999 - entity.articleCount}|${entity.id}`], // its fameKey
  },
} as const satisfies Record<string, Ordering<EntityRow>>;

const entitiesOfKindBy = (field: keyof typeof ENTITY_ORDERS) => {
  const order = ENTITY_ORDERS[field];
  return pageStatement<EntityConditions, EntityRow>({
    ...sortedBy(order),
    name: `entitiesOfKind${order.suffix}`,
    item: (value) => entityRow.parse(value),
    page: (way) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', order.values.length)}
    CALL (${placeNames(order.values.length)}) {
      MATCH (entity:Entity)
      WHERE entity.kind = $kind AND ${stretch(order)}
        AND ${CONDITIONS}
      RETURN entity ORDER BY ${inOrder(order, way, 'entity.kind')} LIMIT $limit
    }
    RETURN owner, ${ENTITY} AS item ORDER BY owner, ${inOrder(order, way)}`,
    count: `UNWIND $owners AS owner
    CALL () {
      MATCH (entity:Entity)
      WHERE entity.kind = $kind AND entity.name > '' AND ${CONDITIONS}
      WITH entity LIMIT $most
      RETURN count(entity) AS count
    }
    RETURN owner, count`,
    kept: {
      holdsFor: ({ countryCode, collective, instruments }) =>
        countryCode === null && collective === null && instruments === null,
      count: `UNWIND $owners AS owner
      CALL () {
        ${Object.entries(KIND_LABELS)
          .map(
            ([kind, label]) =>
              `MATCH (entity:${label})\n      WITH count(entity) AS count\n      RETURN '${kind}' AS kind, count`,
          )
          .join('\n      UNION ALL\n      ')}
      }
      WITH owner, kind, count
      WHERE kind = $kind
      RETURN owner, count`,
    },
  });
};

/** All entities of one kind; the whole graph is the one owner. */
export const entitiesOfKind = { NAME: entitiesOfKindBy('NAME'), ARTICLE_COUNT: entitiesOfKindBy('ARTICLE_COUNT') };

const OF_ARTICLE = `MATCH (:Article {id: owner})-[about:ABOUT]->(entity:Entity)
      WHERE about.mentionCount > 0 AND ($kinds IS NULL OR entity.kind IN $kinds)`;

const mentionedRow = entityRow.extend({ mentionsHere: z.number().int() });

/** An entity together with how often the article mentions it, which its place in the list depends on. */
export type MentionedEntityRow = z.infer<typeof mentionedRow>;

const BY_MENTIONS = between([
  { value: 'about.mentionCount', sorted: 'falling count' },
  { value: 'entity.id', sorted: 'rising text' },
]);

/** The entities that an article mentions, those it mentions most first. */
export const entitiesOfArticles = pageStatement<{ kinds: readonly EntityKind[] | null }, MentionedEntityRow>({
  name: 'entitiesOfArticles',
  sortedBy: ['falling count', 'rising text'],
  placeOf: (entity) => [entity.mentionsHere, entity.id],
  item: (value) => mentionedRow.parse(value),
  page: ({ falling, rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', 2)}
    CALL (owner, ${placeNames(2)}) {
      ${OF_ARTICLE}
      AND ${BY_MENTIONS}
      RETURN entity, about.mentionCount AS mentionsHere
      ORDER BY mentionsHere ${falling}, entity.id ${rising} LIMIT $limit
    }
    RETURN owner, ${ENTITY.replace('}', ', mentionsHere: mentionsHere}')} AS item
    ORDER BY owner, mentionsHere ${falling}, entity.id ${rising}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      ${OF_ARTICLE}
      WITH entity LIMIT $most
      RETURN count(entity) AS count
    }
    RETURN owner, count`,
});
