import { CLAIM_TYPES } from '../domain/claim.js';
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.js';
import { ERROR_CODES, inputError } from './errors.js';

export const TYPENAMES = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  POLICY: 'Policy',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** What an id says about the thing it stands for. */
export type ParsedId =
  | { readonly of: 'Entity'; readonly kind: EntityKind }
  | { readonly of: 'Claim' | 'Article' | 'Story' | 'Decision' }
  | { readonly of: 'Relationship'; readonly subjectId: string; readonly objectId: string };

const LONGEST = 1000;
const EXAMPLES = {
  Entity: 'person:claudia-sheinbaum or country:MEX',
  Claim: 'claim:4f1d0c6be2a97d53',
  Article: 'article:clean-rivers-act-tabled',
  Story: 'story:clean-rivers-act-tabled',
  Decision: 'decision:4f1d0c6be2a97d53',
  Relationship: 'person:ada-marsh|PROPOSED|policy:clean-rivers-act',
};
const NOUNS = {
  Entity: 'an entity',
  Claim: 'a claim',
  Article: 'an article',
  Story: 'a story',
  Decision: 'a decision',
  Relationship: 'a relationship',
};

/** Null for what cannot be an id of ours. An id that is well-formed may still stand for nothing. */
export function parseId(id: string): ParsedId | null {
  if (id.length > LONGEST) return null;
  const edge = /^(.+?)\|([A-Z_]+)\|(.+)$/s.exec(id);
  if (edge) return parseEdgeId(edge);
  const [, prefix] = /^([a-z]+):./s.exec(id) ?? [];
  if (prefix === 'claim') return { of: 'Claim' };
  if (prefix === 'article') return { of: 'Article' };
  if (prefix === 'story') return { of: 'Story' };
  if (prefix === 'decision') return { of: 'Decision' };
  const kind = ENTITY_KINDS.find((known) => known.toLowerCase() === prefix);
  return kind ? { of: 'Entity', kind } : null;
}

function parseEdgeId([, subjectId = '', type, objectId = '']: RegExpExecArray): ParsedId | null {
  const known = CLAIM_TYPES.some((claimType) => claimType === type);
  if (!known || parseId(subjectId)?.of !== 'Entity' || parseId(objectId)?.of !== 'Entity') return null;
  return { of: 'Relationship', subjectId, objectId };
}

/** The schema type of what an id stands for. @throws BAD_ID */
export function typenameOf(id: string) {
  const parsed = checkId(id);
  return parsed.of === 'Entity' ? TYPENAMES[parsed.kind] : parsed.of;
}

/** The id parsed. @throws BAD_ID with what an id looks like. */
export function checkId(id: string): ParsedId {
  const parsed = parseId(id);
  if (parsed) return parsed;
  throw badId(id, `Ids look like ${EXAMPLES.Entity}, ${EXAMPLES.Claim} or ${EXAMPLES.Article}`);
}

/** The id itself, when it is one of this type. @throws BAD_ID with what such an id looks like. */
export function checkIdOf(type: ParsedId['of'], id: string): string {
  if (parseId(id)?.of === type) return id;
  throw badId(id, `The id of ${NOUNS[type]} looks like ${EXAMPLES[type]}`);
}

/** Likewise for an argument that may be left out. */
export function checkEntityId(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : checkIdOf('Entity', id);
}

function badId(id: string, form: string) {
  const shown = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
  return inputError(ERROR_CODES.BAD_ID, `${shown} is not such an id. ${form}: use those that the API gives in "id".`);
}

export const MOST_IDS = 100;

/** @throws BAD_PAGE_SIZE for more ids than may be asked for at once */
export function checkIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_IDS) return ids;
  throw inputError(
    ERROR_CODES.BAD_PAGE_SIZE,
    `"ids" holds ${ids.length} ids, but may hold ${MOST_IDS} at most. Ask for them in several queries.`,
  );
}
