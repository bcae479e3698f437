import type { Reading } from '../domain/reading.js';
import { foldWords } from '../graph/search/fold.js';

/**
 * By what a reading can bear on the resolution of another: the last words of people's names, an organization's name and
 * initials, a group's noun, a place, and the deeds, which date an undated article. Whatever `resolveReading` asks the
 * graph about an entity has to be found by one of its keys here: a load writes readings that share a key before it
 * resolves the next one, and lets the others wait for a larger batch.
 */
export function resolutionKeys({ entities, claims }: Reading): string[] {
  const keys = new Set<string>();
  for (const { id, kind, name, aliases, collective } of entities) {
    if (kind === 'COUNTRY' || kind === 'POLICY') continue;
    if (kind === 'PLACE') keys.add(id);
    if (collective) keys.add(`group:${id.split(/[:-]/).at(-1) ?? ''}`);
    for (const words of [name, ...aliases].map(foldWords)) {
      if (kind === 'PERSON') keys.add(`person:${words.at(-1) ?? ''}`);
      if (kind !== 'ORGANIZATION') continue;
      keys.add(`organization:${words.join(' ')}`);
      if (words.length > 1) keys.add(`organization:${words.map((word) => word.slice(0, 1)).join('')}`);
    }
  }
  for (const { type, subject, object } of claims) {
    if (object !== null) keys.add(`deed:${type} ${subject.entityId} ${object.entityId}`);
  }
  return [...keys];
}
