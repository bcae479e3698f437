import { CLAIM_TYPES, type ClaimType } from '../domain/claim.js';
import { edgeId } from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import { linksById, type Link } from '../graph/reads/index.js';

/** All links of two entities, in both directions: looked up by their ids, so it costs the same however busy both are. */
export async function linksBetween(
  graph: Graph,
  a: string,
  b: string,
  types: readonly ClaimType[] | null,
): Promise<Link[]> {
  const wanted = types ?? CLAIM_TYPES;
  return graph.read(linksById, { ids: wanted.flatMap((type) => [edgeId(a, type, b), edgeId(b, type, a)]) });
}
