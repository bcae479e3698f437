import type { Reading } from '../domain/reading.js';
import type { Reader } from '../extract.js';
import type { Graph } from '../graph/port.js';
import { inferDate } from './infer-date.js';
import { findKnownGroups, findNamesakes, renameEntities } from './namesakes.js';

/**
 * Fits a reading to what the graph knows: people told of by surname and groups told of without
 * their country become the ones they are, and an article that
 * tells no date of its own is read again with that of an article that tells the same story. The article itself stays
 * undated; only the times that its text tells ("in February this year") are worked out.
 */
export async function resolveReading(reading: Reading, graph: Graph, reader: Pick<Reader, 'read'>): Promise<Reading> {
  const dated = await inferDate(reading, graph);
  const { article } = reading;
  const again =
    dated === null ? reading : { ...(await reader.read({ ...article, publishedAt: dated.publishedAt })), article };
  const known = [...(await findNamesakes(again, graph)), ...(await findKnownGroups(again, graph))];
  return renameEntities(again, new Map(known));
}
