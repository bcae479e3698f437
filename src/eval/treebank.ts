import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isTar, readTar } from './tar.js';

/** A word of a treebank with its gold annotation and its place in the rebuilt raw text. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly words: readonly GoldWord[];
}

/** A document whose raw text is rebuilt from the words: paragraphs stand an empty line apart. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Reads `*.conllu` or `*.conllu.gz`; from a tar archive (GUM) the documents that `wanted` lets through. */
export function readTreebank(path: string, wanted: (name: string) => boolean = () => true): readonly GoldDocument[] {
  const raw = readFileSync(path);
  const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
  if (!isTar(bytes)) return parseConllu(bytes.toString('utf8'));
  return readTar(bytes)
    .filter(({ name }) => name.endsWith('.conllu') && wanted(name.replace(/^.*\/|\.conllu$/g, '')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ text }) => parseConllu(text));
}

/** The documents of GUM's `dev`, `test` or `train` split, by the list inside the archive. */
export function readGum(path: string, split: 'dev' | 'test'): readonly GoldDocument[] {
  const list = readTar(gunzipSync(readFileSync(path))).find(({ name }) => name.endsWith('splits.md'))?.text ?? '';
  const section = new RegExp(`## ${split}\\n([^]*?)(?=\\n## |$)`).exec(list)?.[1] ?? '';
  const names = new Set(section.match(/GUM_\w+/g) ?? []);
  if (names.size === 0) throw new Error(`${path}: splits.md in the archive names no documents of the split "${split}"`);
  return readTreebank(path, (name) => names.has(name));
}

export function parseConllu(text: string): readonly GoldDocument[] {
  const documents: GoldDocument[] = [];
  let sentences: GoldSentence[] = [];
  let raw = '';
  let id = '';
  let sentenceId = '';
  let gap = '';
  const close = (): void => {
    if (sentences.length > 0) documents.push({ id, text: raw, sentences });
    sentences = [];
    raw = '';
    gap = '';
  };
  let rows: string[][] = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.startsWith('# newdoc')) {
      close();
      id = line.replace(/^# newdoc( id =)?\s*/, '');
    } else if (line.startsWith('# newpar') && raw !== '') {
      gap = '\n\n';
    } else if (line.startsWith('# sent_id')) {
      sentenceId = line.replace(/^# sent_id =\s*/, '');
    } else if (line !== '' && !line.startsWith('#')) {
      rows.push(line.split('\t'));
    } else if (line === '' && rows.length > 0) {
      raw += gap;
      const built = buildSentence(rows, raw.length);
      raw += built.text;
      sentences.push({ id: sentenceId, words: built.words });
      gap = built.spaceAfter ? ' ' : '';
      rows = [];
    }
  }
  close();
  return documents;
}

interface BuiltSentence {
  readonly text: string;
  readonly words: GoldWord[];
  readonly spaceAfter: boolean;
}

function buildSentence(rows: readonly string[][], offset: number): BuiltSentence {
  const words: GoldWord[] = [];
  let text = '';
  let spaceAfter = true;
  let rangeEnd = 0;
  let rangeText = '';
  let rangeFrom = 0;
  for (const row of rows) {
    const [number = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = '', , misc = ''] = row;
    const range = /^(\d+)-(\d+)$/.exec(number);
    if (range === null && !/^\d+$/.test(number)) continue;
    const inRange = range === null && Number(number) <= rangeEnd;
    if (!inRange) {
      if (text !== '' && spaceAfter) text += ' ';
      spaceAfter = !/(?:^|\|)SpaceAfter=No/.test(misc);
    }
    if (range !== null) {
      rangeEnd = Number(range[2]);
      rangeText = form;
      rangeFrom = text.length;
      text += form;
      continue;
    }
    let start = text.length;
    if (inRange) {
      // Words of one written token follow each other in it, though their forms may differ from what is written.
      start = rangeFrom;
      const last = Number(number) === rangeEnd;
      const length = last ? rangeText.length : Math.min(form.length, rangeText.length);
      rangeFrom += length;
      rangeText = rangeText.slice(length);
      words.push({
        ...gold(form, lemma, upos, xpos, head, deprel),
        start: offset + start,
        end: offset + start + length,
      });
      continue;
    }
    text += form;
    words.push({ ...gold(form, lemma, upos, xpos, head, deprel), start: offset + start, end: offset + text.length });
  }
  return { text, words, spaceAfter };
}

function gold(
  text: string,
  lemma: string,
  upos: string,
  xpos: string,
  head: string,
  deprel: string,
): Omit<GoldWord, 'start' | 'end'> {
  return { text, lemma, upos, xpos, head: Number(head) - 1, deprel };
}
