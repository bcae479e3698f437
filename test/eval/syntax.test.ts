import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article.js';
import { readUner, readWikigoldHeldOut } from '../../src/eval/name-corpora.js';
import { scoreReaderNames, setAgain } from '../../src/eval/reader-names.js';
import type { NamedDocument } from '../../src/eval/reader-names.js';
import { scoreSegmentation } from '../../src/eval/segmentation.js';
import { scoreNames, scoreSyntax } from '../../src/eval/syntax.js';
import { parseConllu } from '../../src/eval/treebank.js';
import { tokenize } from '../../src/language/tokenize.js';
import type { Analyzer, NameSpan, Token, TokenizedSentence } from '../../src/language/types.js';
import { aPerson, aReading } from '../support/builders.js';

const row = (...columns: string[]) => columns.join('\t');
const CONLLU = [
  '# newdoc id = one',
  '# sent_id = one-1',
  '# newpar',
  row('1', 'They', 'they', 'PRON', 'PRP', '_', '4', 'nsubj', '_', '_'),
  row('2-3', "don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('2', 'do', 'do', 'AUX', 'VBP', '_', '4', 'aux', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  row('4', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
  '# sent_id = one-2',
  row('1', 'Why', 'why', 'ADV', 'WRB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('2', '?', '?', 'PUNCT', '.', '_', '1', 'punct', '_', '_'),
  '',
  '# sent_id = one-3',
  '# newpar',
  row('1', 'Home', 'home', 'NOUN', 'NN', '_', '0', 'root', '_', '_'),
  '',
].join('\n');

/** An analyzer that gives back what it is told: heads and labels by word, else a chain of `dep` from the first word. */
function anAnalyzer(heads: Record<string, [string | null, string]>, names: readonly NameSpan[] = []): Analyzer {
  const token = ({ words }: TokenizedSentence, index: number): Token => {
    const word = words[index];
    if (word === undefined) throw new Error('no such word');
    const [head, deprel] = heads[word.text] ?? [words[0]?.text ?? '', 'dep'];
    return {
      ...word,
      index,
      lemma: '',
      upos: 'X',
      xpos: 'FW',
      head: words.findIndex(({ text }) => text === head),
      deprel,
    };
  };
  return {
    analyze: (sentences) =>
      Promise.resolve(
        sentences.map((sentence) => ({
          ...sentence,
          tokens: sentence.words.map((_, i) => token(sentence, i)),
          names,
          events: [],
          pairClasses: () => [],
        })),
      ),
    close: () => Promise.resolve(),
  };
}

describe('parseConllu', () => {
  it('rebuilds the raw text with the place of each word in it', () => {
    const [document] = parseConllu(CONLLU);
    expect(document?.text).toBe("They don't go. Why?\n\nHome");
    const places = document?.sentences.map(({ words }) =>
      words.map(({ start, end }) => document.text.slice(start, end)),
    );
    expect(places).toEqual([['They', 'do', "n't", 'go', '.'], ['Why', '?'], ['Home']]);
    expect(document?.sentences[0]?.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
  });
});

describe('scoreSegmentation', () => {
  it('counts words and sentences whose spans are equal', () => {
    const documents = parseConllu(CONLLU);
    const perfect = scoreSegmentation(documents, tokenize);
    expect(perfect.words).toMatchObject({ right: 8, found: 8, wanted: 8 });
    expect(perfect.sentences).toMatchObject({ right: 3, found: 3, wanted: 3 });
    const blunt = scoreSegmentation(documents, (text, span) => [
      {
        ...span,
        words: [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
          start: index,
          end: index + word.length,
          text: word,
        })),
      },
    ]);
    expect(blunt.words).toMatchObject({ right: 2, found: 5, wanted: 8 });
    expect(blunt.sentences).toMatchObject({ right: 0, found: 1, wanted: 3 });
  });
});

describe('scoreSyntax', () => {
  const right: Record<string, [string | null, string]> = {
    They: ['go', 'nsubj:outer'],
    do: ['go', 'aux'],
    "n't": ['go', 'advmod'],
    go: [null, 'root'],
    '.': ['go', 'punct'],
    Why: [null, 'root'],
    '?': ['Why', 'punct'],
    Home: [null, 'root'],
  };

  it('takes heads and labels without subtypes, from gold words and from raw text', async () => {
    for (const tokenizer of [undefined, tokenize]) {
      const { uas, las, upos } = await scoreSyntax(parseConllu(CONLLU), anAnalyzer(right), tokenizer);
      expect([uas.right, las.right, las.found, las.wanted, upos.right]).toEqual([8, 8, 8, 8, 0]);
    }
  });

  it('knows wrong labels from wrong heads', async () => {
    const analyzer = anAnalyzer({ ...right, They: ['go', 'obj'], do: ['They', 'aux'] });
    const { uas, las } = await scoreSyntax(parseConllu(CONLLU), analyzer);
    expect([uas.right, las.right]).toEqual([7, 6]);
  });

  it('counts a word that is cut otherwise as wrong on both sides', async () => {
    const glued = (text: string) =>
      tokenize(text, { start: 0, end: 14 }).map((s) => ({ ...s, words: s.words.filter((_, i) => i !== 1) }));
    const { las } = await scoreSyntax(parseConllu(CONLLU), anAnalyzer(right), glued);
    expect(las).toMatchObject({ right: 4, found: 4, wanted: 8 });
  });
});

describe('names', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'dateline-names-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
  const write = (text: string) => {
    const path = join(directory, 'corpus');
    writeFileSync(path, text);
    return path;
  };

  it('are read from UNER without those of other kinds', () => {
    const lines = [
      '# sent_id = a-1',
      '# text = …',
      '1\tBo\tB-PER',
      '2\tLinden\tI-PER',
      '3\tmet\tO',
      '4\tSyrian\tB-OTH',
      '5\tOslo\tB-LOC',
      '6\tBonn\tB-LOC',
      '',
    ];
    expect(readUner(write(lines.join('\n'))).flat()).toEqual([
      {
        id: 'a-1',
        words: ['Bo', 'Linden', 'met', 'Syrian', 'Oslo', 'Bonn'],
        names: [
          { kind: 'PER', from: 0, to: 2 },
          { kind: 'LOC', from: 4, to: 5 },
          { kind: 'LOC', from: 5, to: 6 },
        ],
      },
    ]);
  });

  it('are read from the documents of Wikigold that training leaves out', () => {
    const document = (word: string) => `${word} I-ORG\nBank I-ORG\nBo I-PER\n. O\n\n`;
    const text = ['A', 'B', 'C', 'D', 'E', 'F'].map(document).join('-DOCSTART- O\n\n');
    expect(readWikigoldHeldOut(write(text)).flat()).toEqual([
      {
        words: ['E', 'Bank', 'Bo', '.'],
        names: [
          { kind: 'ORG', from: 0, to: 2 },
          { kind: 'PER', from: 2, to: 3 },
        ],
      },
    ]);
  });

  it('are right when span and kind are', async () => {
    const gold: NameSpan[] = [
      { kind: 'PER', from: 0, to: 2 },
      { kind: 'LOC', from: 4, to: 5 },
    ];
    const found: NameSpan[] = [
      { kind: 'PER', from: 0, to: 2 },
      { kind: 'ORG', from: 4, to: 5 },
      { kind: 'LOC', from: 3, to: 5 },
    ];
    const scores = await scoreNames(
      [{ words: ['Bo', 'Linden', 'of', 'New', 'Oslo'], names: gold }],
      anAnalyzer({}, found),
    );
    expect(scores.get('all')).toMatchObject({ right: 1, found: 3, wanted: 2 });
    expect(scores.get('PER')).toMatchObject({ right: 1, found: 1, wanted: 1 });
    expect(scores.get('LOC')).toMatchObject({ right: 0, found: 1, wanted: 1 });
  });
});

describe('names as the whole reader gives them', () => {
  const bo = aPerson({ name: 'Bo Linden' });
  const read = (names: NamedDocument['names'], rule = 'model-name') => {
    const text = 'Bo Linden (of Oslo) left.';
    const document = { id: 'd', text, names };
    const mention = { start: 0, end: 9, text: 'Bo Linden', kind: bo.kind, entityId: bo.id, demonym: false, rule };
    const reader = {
      read: (article: Article) =>
        Promise.resolve({ ...aReading({ article, entities: [bo], mentions: [mention] }), article }),
      close: () => Promise.resolve(),
    };
    return scoreReaderNames([document], reader);
  };

  it('are right when the offsets and the kind are', async () => {
    const scores = await read([
      { kind: 'PER', start: 0, end: 9 },
      { kind: 'LOC', start: 14, end: 18 },
    ]);
    expect(scores.get('all')).toMatchObject({ right: 1, found: 1, wanted: 2 });
    expect(scores.get('PER')).toMatchObject({ right: 1, found: 1, wanted: 1 });
    expect((await read([{ kind: 'ORG', start: 0, end: 9 }])).get('all')).toMatchObject({ right: 0, found: 1 });
  });

  it('are no pronouns and descriptions', async () => {
    expect((await read([], 'description')).get('all')).toMatchObject({ found: 0 });
  });

  it('stand at the same words in a text that was set again', () => {
    const words = ['Bo', 'Linden', '(', 'of', 'Oslo', ')', 'left', '.'];
    const sentence = { words, names: [{ kind: 'LOC' as const, from: 4, to: 5 }] };
    const { text, names } = setAgain('d', [sentence, sentence]);
    expect(text).toBe('Bo Linden (of Oslo) left.\n\nBo Linden (of Oslo) left.');
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Oslo', 'Oslo']);
  });
});
