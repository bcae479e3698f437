import { idFromPath } from './article-id.js';

/**
 * The id for each file's path, from its name. Files that would share one name more of their folders, until they differ
 * ("east/news/001" and "west/news/001"), and at last their extension.
 */
export function fileIds(paths: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  let open = [...paths];
  const deepest = open.reduce((most, path) => Math.max(most, path.split('/').length), 0);
  for (let folders = 1; folders <= deepest && open.length > 0; folders += 1) {
    const wanted = new Map<string, number>();
    for (const id of [...ids.values(), ...open.map((path) => idFromPath(path, folders))]) {
      wanted.set(id, (wanted.get(id) ?? 0) + 1);
    }
    const isFree = (path: string) => wanted.get(idFromPath(path, folders)) === 1;
    for (const path of open.filter(isFree)) ids.set(path, idFromPath(path, folders));
    open = open.filter((path) => !isFree(path));
  }
  for (const path of open) ids.set(path, `${idFromPath(path)}.${path.split('.').at(-1) ?? ''}`);
  return ids;
}
