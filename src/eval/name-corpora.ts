import { readFileSync } from 'node:fs';
import type { NameKind, NameSpan } from '../language/types.js';

/** A sentence of a corpus that marks names. */
export interface NamedSentence {
  /** As the corpus calls it, where it does. */
  readonly id?: string;
  readonly words: readonly string[];
  readonly names: readonly NameSpan[];
}

const KINDS: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);

/**
 * Universal NER's `.iob2` files by document: columns number, word, tag, …; its other names (`OTH`, written `B-O`) are
 * none of ours.
 */
export function readUner(path: string): readonly (readonly NamedSentence[])[] {
  const documents = new Map<string, NamedSentence[]>();
  const all = sentences(readFileSync(path, 'utf8'), (line) => {
    const [, word = '', tag = 'O'] = line.split('\t');
    return { word, tag };
  });
  for (const sentence of all) {
    const document = sentence.id?.replace(/-\d+$/, '') ?? '';
    documents.set(document, [...(documents.get(document) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** The fifth of Wikigold's documents that training leaves out: those whose count, from 0, divided by 5 leaves 4. */
export function readWikigoldHeldOut(path: string): readonly (readonly NamedSentence[])[] {
  const documents = readFileSync(path, 'utf8').split(/^-DOCSTART-.*\n/m);
  return documents
    .filter((_, count) => count % 5 === 4)
    .map((document) =>
      sentences(document, (line) => {
        const space = line.lastIndexOf(' ');
        return { word: line.slice(0, space), tag: line.slice(space + 1) };
      }),
    );
}

function sentences(text: string, parse: (line: string) => { word: string; tag: string }): NamedSentence[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => ({
      id: /^# sent_id = (.*)$/m.exec(block)?.[1],
      lines: block.split('\n').filter((line) => line !== '' && !/^# \w/.test(line)),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, lines }) => {
      const rows = lines.map(parse);
      const named = { words: rows.map(({ word }) => word), names: spans(rows.map(({ tag }) => tag)) };
      return id === undefined ? named : { ...named, id };
    });
}

/** Spans from B-, I- and O tags, also where names begin with I- (the IO scheme). */
function spans(tags: readonly string[]): NameSpan[] {
  const out: NameSpan[] = [];
  let from = -1;
  let kind: NameKind | null = null;
  [...tags, 'O'].forEach((tag, i) => {
    const now = kindOf(tag);
    if (kind !== null && (now !== kind || tag.startsWith('B'))) {
      out.push({ kind, from, to: i });
      kind = null;
    }
    if (now !== null && kind === null) [kind, from] = [now, i];
  });
  return out;
}

function kindOf(tag: string): NameKind | null {
  const kind = tag.slice(2);
  return KINDS.has(kind) ? (kind as NameKind) : null; // a member of KINDS
}
