import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { fold } from '../search/fold.js';
import { namesOf } from './about.js';
import { bind, bindRows } from './write-statement.js';

interface NameRow extends CypherParameters {
  readonly entityId: string;
  readonly text: string;
  readonly folded: string;
  /** 1 when it is the article's name in full for the entity, else 0. */
  readonly inFull: number;
}

/** Counts one more article for each form of a name. */
export const addNames: WriteStatement<{ rows: readonly NameRow[] }> = {
  name: 'addNames',
  text: `UNWIND $rows AS row
    MATCH (entity:Entity {id: row.entityId})
    MERGE (name:Name {text: row.text})
    ON CREATE SET name.folded = row.folded
    MERGE (entity)-[known:KNOWN_AS]->(name)
    ON CREATE SET known.nameCount = 0, known.articleCount = 0
    SET known.articleCount = known.articleCount + 1, known.nameCount = known.nameCount + row.inFull`,
};

/**
 * An entity's name is the form that most articles use in full, a person's bare surname only when there is nothing else;
 * its aliases are all other forms, the more used first. It follows from the counts alone, whatever the order of loading.
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
    SET entity.name = texts[0], entity.aliases = texts[1..],
      entity.searchText = reduce(all = '', words IN folded | all + ' ' + words)`,
};

/** A name that no entity goes by any more. */
export const dropNames: WriteStatement<{ texts: readonly string[] }> = {
  name: 'dropNames',
  text: `UNWIND $texts AS text
    MATCH (name:Name {text: text})
    WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-(:Entity) }
    DELETE name`,
};

export function nameWrites({ entities }: Reading): BoundWrite[] {
  const rows = entities.flatMap((entity) =>
    namesOf(entity).map((text, at) => ({ entityId: entity.id, text, folded: fold(text), inFull: at === 0 ? 1 : 0 })),
  );
  return bindRows(
    addNames,
    rows.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)),
  );
}

export function restateNamesOf(ids: readonly string[]): BoundWrite[] {
  return ids.length === 0 ? [] : [bind(restateNames, { ids })];
}
