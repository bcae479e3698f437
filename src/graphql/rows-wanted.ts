import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleRow } from '../graph/reads/article-row.js';
import type { ClaimRow } from '../graph/reads/claim-row.js';
import { claimShape, type Participant } from '../graph/reads/claim-shape.js';
import type { EntityRow } from '../graph/reads/entity-row.js';
import { ARTICLE_NAME, ENTITY_NAME, type Extent } from '../graph/reads/referred.js';
import type { RelationshipRow } from '../graph/reads/relationship-row.js';
import { relationshipShape } from '../graph/reads/relationship-shape.js';
import type { RowShape } from '../graph/reads/row-shape.js';
import { parseId } from './ids.js';
import { asksOnlyFor, type Selected, selectedBelow, selectedOfItems } from './look-ahead.js';

/** How the items of a list are wanted: not at all where only their number is asked for, or in some shape. */
export type RowsWanted<Row> = RowShape<Row> | 'none';

/** A function of what is selected, worked out once for each selection in a document. */
function remembered<Result>(work: (selected: Selected) => Result): (selected: Selected) => Result {
  const known = new WeakMap<Selected, { result: Result }>();
  return (selected) => {
    const found = known.get(selected) ?? { result: work(selected) };
    known.set(selected, found);
    return found.result;
  };
}

/** What an entity's id tells. */
export const ENTITY_ID: ReadonlySet<string> = new Set(['__typename', 'id', 'kind']);
const DEEDS = ['proposed', 'supported', 'rejected', 'agreed', 'ordered', 'imposed', 'enacted', 'ended'];
/** The connections of an entity that are found by its id. */
export const ENTITY_LISTS: ReadonlySet<string> = new Set([
  ...['relationships', 'claims', 'mentions', 'articles', 'decisions'],
  ...DEEDS.map((deed) => `${deed}By`),
]);
const ENTITY_NAMED = new Set(['__typename', ...ENTITY_NAME, 'mergedFrom', ...ENTITY_LISTS]);
const ARTICLE_ID = new Set(['__typename', 'id']);
const ARTICLE_NAMED = new Set(['__typename', ...ARTICLE_NAME]);

const PARTICIPANTS = ['subject', 'object', 'target', 'attributedTo'] as const satisfies readonly Participant[];
const FEW_OF_CLAIM = new Set([
  ...['__typename', 'id', 'type', 'polarity', 'modality', 'occurredOn', 'statedOn', 'evidence', ...PARTICIPANTS],
]);
const FEW_OF_EVIDENCE = new Set(['__typename', 'sentence', 'start', 'end', 'article']);

/** How much has to be read of what is referred to; null for nothing, since the id is known. */
function extent(selected: Selected | undefined, id: ReadonlySet<string>, name: ReadonlySet<string>): Extent | null {
  if (selected === undefined || asksOnlyFor(id, selected)) return null;
  return asksOnlyFor(name, selected) ? 'name' : 'all';
}

function extents<End extends string>(ends: readonly End[], { fields }: Selected) {
  const found = ends.map((end) => ({ end, extent: extent(fields.get(end), ENTITY_ID, ENTITY_NAMED) }));
  return {
    read: found.filter((one) => one.extent !== null).map(({ end }) => end),
    entities: found.some((one) => one.extent === 'all') ? ('all' as const) : ('name' as const),
  };
}

const ofClaims = remembered<RowsWanted<ClaimRow>>((connection) => {
  const claim = selectedOfItems(connection);
  if (claim === null) return 'none';
  const evidence = claim.fields.get('evidence');
  const { read, entities } = extents(PARTICIPANTS, claim);
  return claimShape({
    few: asksOnlyFor(FEW_OF_CLAIM, claim) && (evidence === undefined || asksOnlyFor(FEW_OF_EVIDENCE, evidence)),
    participants: read,
    entities,
    article: extent(evidence?.fields.get('article'), ARTICLE_ID, ARTICLE_NAMED),
  });
});

const ofRelationships = remembered<RowsWanted<RelationshipRow>>((connection) => {
  const relationship = selectedOfItems(connection);
  if (relationship === null) return 'none';
  const { read, entities } = extents(['subject', 'object'], relationship);
  return relationshipShape({ ends: read, entities });
});

const ofAnything = remembered((connection) => (selectedOfItems(connection) === null ? ('none' as const) : undefined));

/** How a connection's items are wanted by the field that is being resolved; in full where that is not told. */
const byField =
  <Wanted>(wanted: (selected: Selected) => Wanted) =>
  (info: GraphQLResolveInfo | undefined) =>
    info === undefined ? undefined : wanted(selectedBelow(info));

export const claimsWanted = byField(ofClaims);
export const relationshipsWanted = byField(ofRelationships);
/** Of a list whose items are always read in full: whether they are read at all. */
export const itemsWanted = byField(ofAnything);

/** The entity where nothing is asked for but what its id tells; else null. */
export function entityById(id: string, info: GraphQLResolveInfo | undefined): EntityRow | null {
  if (info === undefined || !asksOnlyFor(ENTITY_ID, selectedBelow(info))) return null;
  const parsed = parseId(id);
  return parsed?.of === 'Entity' ? ({ id, kind: parsed.kind } as EntityRow) : null; // as: what is left out was not asked for
}

/** Likewise an article. */
export function articleById(id: string, info: GraphQLResolveInfo | undefined): ArticleRow | null {
  if (info === undefined || !asksOnlyFor(ARTICLE_ID, selectedBelow(info))) return null;
  return { id } as ArticleRow; // as: what is left out was not asked for
}

const ENTITY_FOUND = new Set([...ENTITY_NAMED, 'aliases', 'articleCount']);

/** Whether the hits of a search tell all that is asked for of their entities. */
export function hitsTellAll(info: GraphQLResolveInfo): boolean {
  const entity = selectedOfItems(selectedBelow(info));
  return entity === null || asksOnlyFor(ENTITY_FOUND, entity);
}
