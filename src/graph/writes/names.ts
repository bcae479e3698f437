import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { fold } from '../search/fold.js';
import { initialsOf, lastWordOf } from '../search/name-keys.js';
import { namesOf } from './about.js';
import { bind, bindRows } from './write-statement.js';

interface NameRow extends CypherParameters {
  readonly entityId: string;
  readonly text: string;
  readonly folded: string;
  readonly lastWord: string;
  readonly initials: string | null;
  /** How many articles use the form, and how many of them as the name in full. */
  readonly articleCount: number;
  readonly nameCount: number;
}

/** Counts the articles that use each form of a name. */
export const addNames: WriteStatement<{ rows: readonly NameRow[] }> = {
  name: 'addNames',
  text: `UNWIND $rows AS row
    MATCH (entity:Entity {id: row.entityId})
    MERGE (name:Name {text: row.text})
    ON CREATE SET name.folded = row.folded, name.lastWord = row.lastWord, name.initials = row.initials
    MERGE (entity)-[known:KNOWN_AS]->(name)
    ON CREATE SET known.nameCount = 0, known.articleCount = 0
    SET known.articleCount = known.articleCount + row.articleCount, known.nameCount = known.nameCount + row.nameCount`,
};

/**
 * An entity's name is the form that most articles use in full, a person's bare surname only when there is nothing else;
 * its aliases are all other forms, the more used first. It follows from the counts alone, whatever the order of loading.
 * Mostly nothing changes, and then nothing is written.
 */
export const restateNames: WriteStatement<{ ids: readonly string[] }> = {
  name: 'restateNames',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})-[known:KNOWN_AS]->(name:Name)
    WITH entity, name, known,
      CASE WHEN entity.kind = 'PERSON' AND NOT name.text CONTAINS ' ' THEN 1 ELSE 0 END AS bare,
      CASE WHEN known.nameCount > 0 THEN 0 ELSE 1 END AS neverInFull
    ORDER BY entity.id, neverInFull, bare, known.nameCount DESC, known.articleCount DESC, size(name.text) DESC, name.text
    WITH entity, collect(name.text) AS texts, collect(name.folded) AS folded
    WITH entity, texts[0] AS name, texts[1..] AS aliases, reduce(all = '', words IN folded | all + ' ' + words) AS searchText
    WHERE entity.searchText IS NULL OR entity.searchText <> searchText OR entity.name <> name OR entity.aliases <> aliases
    SET entity.name = name, entity.aliases = aliases, entity.searchText = searchText`,
};

/** A name that no entity goes by any more. */
export const dropNames: WriteStatement<{ texts: readonly string[] }> = {
  name: 'dropNames',
  text: `UNWIND $texts AS text
    MATCH (name:Name {text: text})
    WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-(:Entity) }
    DELETE name`,
};

/** Each form of each entity's name once, in the order of the forms: see `entityWrites`. */
export function nameWrites(readings: readonly Reading[]): BoundWrite[] {
  const rows = new Map<string, NameRow>();
  for (const entity of readings.flatMap(({ entities }) => entities)) {
    namesOf(entity).forEach((text, at) => {
      const key = `${text}|${entity.id}`;
      const { articleCount = 0, nameCount = 0 } = rows.get(key) ?? {};
      const counts = { articleCount: articleCount + 1, nameCount: nameCount + (at === 0 ? 1 : 0) };
      const keys = { folded: fold(text), lastWord: lastWordOf(text), initials: initialsOf(text) };
      rows.set(key, { entityId: entity.id, text, ...keys, ...counts });
    });
  }
  return bindRows(
    addNames,
    [...rows.values()].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)),
  );
}

/** Each of the entities once, in the order of their ids: see `entityWrites`. */
export function restateNamesOf(entityIds: readonly string[]): BoundWrite[] {
  const ids = [...new Set(entityIds)].sort();
  return ids.length === 0 ? [] : [bind(restateNames, { ids })];
}
