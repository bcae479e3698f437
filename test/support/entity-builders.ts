import type { Entity, PolicyDetails } from '../../src/domain/entity.js';
import { slug } from '../../src/domain/id.js';

function anEntity(parts: Partial<Entity> & Pick<Entity, 'id' | 'kind' | 'name'>): Entity {
  return { aliases: [], countryCode: null, collective: false, policy: null, ...parts };
}

export function aPerson(parts: Partial<Entity> = {}): Entity {
  const name = parts.name ?? 'Ada Marsh';
  return anEntity({ id: `person:${slug(name)}`, ...parts, kind: 'PERSON', name });
}

export function aCountry(parts: Partial<Entity> = {}): Entity {
  const name = parts.name ?? 'Mexico';
  const countryCode = parts.countryCode ?? 'MEX';
  return anEntity({ id: `country:${countryCode}`, ...parts, kind: 'COUNTRY', name, countryCode });
}

export function anOrganization(parts: Partial<Entity> = {}): Entity {
  const name = parts.name ?? 'Harbour Council';
  return anEntity({ id: `organization:${slug(name)}`, ...parts, kind: 'ORGANIZATION', name });
}

export function aPlace(parts: Partial<Entity> = {}): Entity {
  const name = parts.name ?? 'Port Ellery';
  return anEntity({ id: `place:${slug(name)}`, ...parts, kind: 'PLACE', name });
}

/** @param parts `policy` may name only some of its details. */
export function aPolicy(parts: Partial<Omit<Entity, 'policy'>> & { policy?: Partial<PolicyDetails> } = {}): Entity {
  const name = parts.name ?? 'Clean Rivers Act';
  const policy = { instrument: null, issuerId: null, targetId: null, content: slug(name).split('-').sort() };
  return anEntity({
    id: `policy:${slug(name)}`,
    ...parts,
    kind: 'POLICY',
    name,
    policy: { ...policy, ...parts.policy },
  });
}
