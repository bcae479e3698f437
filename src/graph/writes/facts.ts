import type { Entity } from '../../domain/entity.js';

/** What one article knows of an entity besides its names. */
export interface Facts {
  readonly countryCode: string | null;
  readonly collective: boolean;
  readonly instrument: string | null;
  readonly issuerId: string | null;
  readonly targetId: string | null;
  readonly content: readonly string[];
  /** Of several articles' facts, those with the smallest key are the entity's. */
  readonly factsKey: string;
}

/**
 * Articles may know different things of one entity. It gets the facts of the one that knows most, and among equals the
 * first by the alphabet: the same ones, in whatever order the articles are loaded.
 */
export function factsOf(entity: Entity): Facts {
  const { countryCode, collective, policy } = entity;
  const { instrument = null, issuerId = null, targetId = null, content = [] } = policy ?? {};
  const known = [countryCode, instrument, issuerId, targetId, ...content].filter((fact) => fact !== null);
  const unknown = String(999 - Math.min(known.length, 999)).padStart(3, '0');
  return {
    countryCode,
    collective,
    instrument,
    issuerId,
    targetId,
    content,
    factsKey: [unknown, String(collective), ...known].join('|'),
  };
}
