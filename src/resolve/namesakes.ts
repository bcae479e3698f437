import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import type { Graph } from '../graph/port.js';
import { entitiesInCompany } from '../graph/reads/resolution.js';

/** How many hits of a surname are looked at: a commoner one is not resolved by name alone anyway. */
const HITS = 25;

/**
 * People told of by one name only ("Trump"), where the graph has exactly one person of that surname who has stood in
 * an article with others of this reading. Two such people, or none in the same company, leave the name to itself.
 * @returns old id -> the known person's id and name
 */
export async function findNamesakes(
  reading: Reading,
  graph: Graph,
): Promise<Map<string, { id: string; name: string }>> {
  const found = new Map<string, { id: string; name: string }>();
  for (const person of reading.entities) {
    if (person.kind !== 'PERSON' || /\s/.test(person.name)) continue;
    const hits = await graph.search('entities', person.name, HITS);
    const ids = hits.map((hit) => hit.id).filter((id) => id.startsWith('person:') && id !== person.id);
    if (ids.length === 0) continue;
    const company = reading.entities.filter((other) => other.id !== person.id).map((other) => other.id);
    const people = await graph.read(entitiesInCompany, { ids, company, articleId: reading.article.id });
    const fitting = people.filter((known) => isSurnameOf(person.name, known.name) && known.company > 0);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) found.set(person.id, { id: only.id, name: only.name });
  }
  return found;
}

/** How many others of a reading a group must have stood in an article with before it is held to be the known one. */
const GROUP_COMPANY = 2;

/**
 * Groups told of without their country ("the cartels") that the graph knows with one: the only group of that noun that
 * has stood in the same company.
 */
export async function findKnownGroups(
  reading: Reading,
  graph: Graph,
): Promise<Map<string, { id: string; name: string }>> {
  const found = new Map<string, { id: string; name: string }>();
  for (const group of reading.entities) {
    if (!group.collective || group.countryCode !== null) continue;
    const noun = group.id.split(/[:-]/).at(-1) ?? '';
    const hits = await graph.search('entities', noun, HITS);
    const ofNoun = new RegExp(`^organization:[a-z]{3}-${noun}$`);
    const ids = hits.map((hit) => hit.id).filter((id) => ofNoun.test(id));
    if (ids.length === 0) continue;
    const company = reading.entities.filter((other) => other.id !== group.id).map((other) => other.id);
    const known = await graph.read(entitiesInCompany, { ids, company, articleId: reading.article.id });
    const fitting = known.filter((one) => one.company >= GROUP_COMPANY);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) found.set(group.id, { id: only.id, name: only.name });
  }
  return found;
}

function isSurnameOf(surname: string, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && words.at(-1) === surname.toLowerCase();
}

/** The reading with entities renamed: ids change everywhere, names become aliases of the known person. */
export function renameEntities(reading: Reading, renamed: ReadonlyMap<string, { id: string; name: string }>): Reading {
  if (renamed.size === 0) return reading;
  const idOf = (id: string): string => renamed.get(id)?.id ?? id;
  const part = <P extends { entityId: string } | null>(participant: P): P =>
    participant === null ? participant : { ...participant, entityId: idOf(participant.entityId) };
  const policyOf = ({ policy }: Entity): Entity['policy'] =>
    policy === null
      ? null
      : {
          ...policy,
          issuerId: policy.issuerId === null ? null : idOf(policy.issuerId),
          targetId: policy.targetId === null ? null : idOf(policy.targetId),
        };
  const rename = (entity: Entity): Entity => {
    const known = renamed.get(entity.id);
    if (known === undefined) return { ...entity, policy: policyOf(entity) };
    return {
      ...entity,
      id: known.id,
      name: known.name,
      aliases: [...new Set([...entity.aliases, entity.name])].sort(),
    };
  };
  return {
    ...reading,
    entities: mergeById(reading.entities.map(rename)),
    mentions: reading.mentions.map((mention) => part(mention)),
    claims: reading.claims.map((claim) => ({
      ...claim,
      subject: part(claim.subject),
      object: part(claim.object),
      target: part(claim.target),
      attributedTo: part(claim.attributedTo),
    })),
  };
}

/** Where a reading told of the known one too, both forms are one entity: the first keeps its name, the aliases join. */
function mergeById(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const first = byId.get(entity.id);
    const forms = first === undefined ? [] : [...first.aliases, entity.name, ...entity.aliases];
    const merged =
      first === undefined
        ? entity
        : { ...first, aliases: [...new Set(forms)].filter((form) => form !== first.name).sort() };
    byId.set(entity.id, merged);
  }
  return [...byId.values()];
}
