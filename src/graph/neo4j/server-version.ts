import { GraphError } from '../errors.js';

/** The first to know `CALL (x) { … }`. Versions are 5.26 up to there, then years and months: 2026.08. */
const OLDEST = { major: 5, minor: 23 };

/**
 * @param agent as the server names itself: `Neo4j/5.26.30`; what names itself otherwise is let pass
 * @throws GraphError GRAPH_TOO_OLD
 */
export function refuseOldServer(agent: string | undefined, uri: string): void {
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '');
  if (!version) return;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new GraphError(
    'GRAPH_TOO_OLD',
    `Neo4j at ${uri} is ${major}.${minor}, and ${OLDEST.major}.${OLDEST.minor} or newer is needed. ` +
      'Use a newer server, or leave NEO4J_URI out for the embedded graph.',
  );
}
