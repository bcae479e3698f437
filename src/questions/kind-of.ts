import { ENTITY_KINDS, type EntityKind } from '../domain/entity.js';

/** An entity's id begins with its kind. */
export function kindOf(id: string): EntityKind {
  const prefix = id.slice(0, id.indexOf(':')).toUpperCase();
  const kind = ENTITY_KINDS.find((known) => known === prefix);
  if (kind === undefined) throw new Error(`${id} is not the id of an entity.`);
  return kind;
}
