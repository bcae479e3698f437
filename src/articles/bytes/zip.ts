import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { idFromPath } from '../article-id.js';
import type { ByteSource } from '../byte-source.js';
import { fileIds } from '../file-ids.js';
import { fileProblem } from '../find-files.js';
import { isReadable, READABLE } from '../format.js';
import { ArticleProblem, type InputProblem } from '../problem.js';
import { collect } from './bytes.js';
import { archiveProblem, bombGuard } from './decompress.js';

/** An archive that is no file on disk has to be in memory: its list of members stands at its end. */
const MOST_IN_MEMORY = 256 * 1024 * 1024;

/**
 * The members of a zip archive in the order of their names, each to be read before the next is asked for. What holds no
 * articles is passed over and told.
 * @throws ArticleProblem BAD_ARCHIVE when its list of members cannot be read
 */
export async function* zipMembers(archive: ByteSource): AsyncGenerator<ByteSource | InputProblem> {
  const zip = await openZip(archive);
  try {
    const entries = await entriesOf(zip);
    if (entries.length === 0) throw new ArticleProblem('EMPTY', 'is an archive without files; nothing to read');
    const folder = archive.path.replace(/\.zip$/i, '');
    const ids = fileIds(
      entries.filter(({ fileName }) => isReadable(fileName, true)).map((entry) => `${folder}/${entry.fileName}`),
    );
    for (const entry of entries) {
      yield isReadable(entry.fileName, true) ? member(zip, entry, archive, folder, ids) : passedOver(archive, entry);
      archive.file?.onBytes(entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

async function openZip(archive: ByteSource): Promise<ZipFile> {
  const options = { autoClose: false };
  try {
    if (archive.file) return await openPromise(archive.file.path, options);
    return await fromBufferPromise(await collect(archive.open(), MOST_IN_MEMORY), options);
  } catch (cause) {
    throw cause instanceof Error && 'code' in cause ? fileProblem(cause) : archiveProblem(cause, '.zip');
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const isAside = /(?:^|\/)(?:\.|__MACOSX\/)/.test(entry.fileName); // what file managers leave behind
      if (!entry.fileName.endsWith('/') && !isAside) entries.push(entry);
    }
  } catch (cause) {
    throw archiveProblem(cause, '.zip');
  }
  return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function member(
  zip: ZipFile,
  entry: Entry,
  archive: ByteSource,
  folder: string,
  ids: ReadonlyMap<string, string>,
): ByteSource {
  const path = `${folder}/${entry.fileName}`;
  return {
    origin: `${archive.origin}:${entry.fileName}`,
    name: entry.fileName,
    path,
    fileId: ids.get(path) ?? idFromPath(path),
    isNamed: false,
    web: null,
    file: null,
    open: () => openMember(zip, entry),
  };
}

async function* openMember(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new ArticleProblem('BAD_ARCHIVE', 'is locked with a password; unpack it first');
  }
  try {
    const stream = await zip.openReadStreamPromise(entry);
    yield* bombGuard(entry.compressedSize).output(stream as AsyncIterable<Uint8Array>); // as: no encoding is set
  } catch (cause) {
    throw archiveProblem(cause, 'a member of .zip');
  }
}

function passedOver(archive: ByteSource, entry: Entry): InputProblem {
  const origin = `${archive.origin}:${entry.fileName}`;
  return { ok: false, origin, code: 'PASSED_OVER', message: `not one of ${READABLE}` };
}
