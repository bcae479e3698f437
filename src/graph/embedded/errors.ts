import { resolve } from 'node:path';
import { GraphError, messageOf } from '../errors.js';

/** Grafeo's error in our words, when the data of `folder` cannot be opened. */
export function openingError(folder: string, cause: unknown): GraphError {
  const said = messageOf(cause);
  const place = resolve(folder);
  if (/cannot be locked|lock/i.test(said) && !/damaged|WAL/.test(said)) {
    return new GraphError(
      'GRAPH_LOCKED',
      `The data folder ${place} is in use by another process (a server or a load that is still running), and the ` +
        'embedded graph belongs to one at a time. Wait for the load, or stop "dateline serve" (Ctrl-C), run this again ' +
        'and start it anew; "dateline serve --load PATH" does both. To load while it is served, use a Neo4j server ' +
        '(NEO4J_URI). To work on another graph, name its folder with DATELINE_DATA.',
      { cause },
    );
  }
  if (/damaged|not a Grafeo database|Serialization error|corrupt|checksum/i.test(said)) {
    return new GraphError(
      'GRAPH_DAMAGED',
      `The data folder ${place} holds no graph that can be read: ${withoutPrefix(said)}. ` +
        'Move the folder away and load the articles again, or put a copy of it back.',
      { cause },
    );
  }
  return new GraphError(
    'GRAPH_FOLDER',
    `The data folder ${place} cannot be opened: ${withoutPrefix(said)}. ` +
      'Name a folder that this user may write to with DATELINE_DATA.',
    { cause },
  );
}

/** Grafeo's error in our words, when a statement fails. */
export function statementError(name: string, cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const told = messageOf(cause);
  const said = withoutPrefix(told);
  if (told.includes('UNIQUE constraint violation')) {
    return new GraphError('ALREADY_THERE', `${name}: a node with this id is there already: ${said}`, { cause });
  }
  const code = told.includes('GRAFEO-Q') ? 'STATEMENT_INVALID' : 'GRAPH_FAILED'; // Q: of the query, not of the database
  return new GraphError(code, `${name}: ${said}`, { cause });
}

/** "Database error: GRAFEO-X002: Serialization error: cannot open …" says less at its beginning than at its end. */
function withoutPrefix(said: string): string {
  return said.replace(/^(?:Database|Query) error: /, '').replace(/^GRAFEO-\w+: /, '');
}
