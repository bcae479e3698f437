import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import type { Gold, GoldEntity } from './gold.js';
import { normaliseName } from './names.js';

/** An entity that was read, with every form that stands for it in the text. */
interface ReadEntity {
  readonly entity: Entity;
  readonly forms: ReadonlySet<string>;
}

export interface EntityMatch {
  /** Each gold entity that was found, with the one entity that counts for it. */
  readonly found: ReadonlyMap<GoldEntity, Entity>;
  readonly optional: ReadonlyMap<GoldEntity, Entity>;
  readonly missed: readonly GoldEntity[];
  /** Neither gold nor optional, or one gold entity found a second time; `forbidden` is listed in `mustNot`. */
  readonly wrong: readonly {
    readonly entity: Entity;
    readonly forbidden: boolean;
    readonly splits: GoldEntity | null;
  }[];
  /** For claims: the names of the gold entity that a read entity stands for, by its id. */
  readonly standsFor: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Pair {
  readonly read: ReadEntity;
  readonly gold: GoldEntity;
  readonly required: boolean;
  readonly strength: number;
}

/**
 * Pairs read entities with gold ones: the kinds must be equal and one form shared. Each side is used once, the strongest
 * pairs first (equal names, then the number of shared forms, required before optional), so that one entity read as two
 * is right once and wrong once.
 */
export function matchEntities(gold: Gold, reading: Reading): EntityMatch {
  const read = readEntities(reading);
  const pairs = [...pairsWith(read, gold.entities, true), ...pairsWith(read, gold.optional, false)].sort(
    (a, b) => b.strength - a.strength || Number(b.required) - Number(a.required),
  );
  const takenRead = new Set<ReadEntity>();
  const taken = new Map<GoldEntity, Entity>();
  for (const { read: one, gold: other } of pairs) {
    if (takenRead.has(one) || taken.has(other)) continue;
    takenRead.add(one);
    taken.set(other, one.entity);
  }
  const forbidden = new Set(gold.mustNot.map(({ name }) => normaliseName(name)));
  return {
    found: new Map([...taken].filter(([entity]) => gold.entities.includes(entity))),
    optional: new Map([...taken].filter(([entity]) => gold.optional.includes(entity))),
    missed: gold.entities.filter((entity) => !taken.has(entity)),
    wrong: read
      .filter((one) => !takenRead.has(one))
      .map((one) => ({
        entity: one.entity,
        forbidden: [...one.forms].some((form) => forbidden.has(form)),
        splits: pairs.find((pair) => pair.read === one)?.gold ?? null,
      })),
    standsFor: new Map(read.map((one) => [one.entity.id, namesOf(one, pairs)])),
  };
}

function readEntities({ entities, mentions }: Reading): ReadEntity[] {
  const forms = new Map(
    entities.map((entity) => [entity.id, new Set([entity.name, ...entity.aliases].map(normaliseName))]),
  );
  for (const { entityId, text } of mentions) forms.get(entityId)?.add(normaliseName(text));
  return entities.map((entity) => ({ entity, forms: forms.get(entity.id) ?? new Set() }));
}

function pairsWith(read: readonly ReadEntity[], gold: readonly GoldEntity[], required: boolean): Pair[] {
  return gold.flatMap((entity) => {
    const forms = new Set([entity.name, ...entity.alsoMatches].map(normaliseName));
    return read.flatMap((one): Pair[] => {
      if (one.entity.kind !== entity.kind) return [];
      const shared = [...one.forms].filter((form) => forms.has(form)).length;
      if (shared === 0) return [];
      const sameName = normaliseName(one.entity.name) === normaliseName(entity.name);
      return [{ read: one, gold: entity, required, strength: shared + (sameName ? 1000 : 0) }];
    });
  });
}

/** The gold entity that fits best, so that an entity which swallowed two is taken for only one of them; ties count for all. */
function namesOf(one: ReadEntity, pairs: readonly Pair[]): ReadonlySet<string> {
  const own = pairs.filter(({ read }) => read === one);
  const best = own[0]?.strength;
  return new Set(own.filter(({ strength }) => strength === best).map(({ gold }) => gold.name));
}
