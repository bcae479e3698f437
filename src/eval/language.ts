import { join } from 'node:path';
import { extract } from '../extract.js';
import type { Reader } from '../extract.js';
import { createAnalyzer } from '../language/analyzer.js';
import type { AnalyzerOptions } from '../language/analyzer.js';
import { tokenize } from '../language/tokenize.js';
import type { Analyzer } from '../language/types.js';
import { readUner, readWikigoldHeldOut } from './name-corpora.js';
import { scoreReaderNames, setAgain } from './reader-names.js';
import type { Score } from './score.js';
import { scoreSegmentation } from './segmentation.js';
import { scoreNames, scoreSyntax } from './syntax.js';
import { readGum, readTreebank } from './treebank.js';
import type { GoldDocument } from './treebank.js';

export interface LanguageEvaluationOptions extends AnalyzerOptions {
  /** Folder with `treebanks/` and `wikigold/`. */
  readonly data: string;
  readonly split: 'dev' | 'test';
}

/**
 * The evaluation of the model that is shipped, through the code that runs it: tags, trees and names on the treebanks,
 * words and sentences of raw text, speed and start-up time. Lines of a report, as they become known.
 */
export async function* evaluateLanguage(options: LanguageEvaluationOptions): AsyncGenerator<string> {
  const { data, split, ...analyzerOptions } = options;
  const began = performance.now();
  const analyzer = await createAnalyzer(analyzerOptions);
  yield `start-up           ${(performance.now() - began).toFixed(0)} ms`;
  const treebanks: [string, readonly GoldDocument[]][] = [
    ['EWT', readTreebank(join(data, 'treebanks', 'ewt', `${split}.conllu.gz`))],
    ['GUM', readGum(join(data, 'treebanks', 'gum.tar.gz'), split)],
  ];
  for (const [name, documents] of treebanks) yield* evaluateTreebank(`${name} ${split}`, documents, analyzer);
  yield* evaluateNames(data, split, analyzer);
  yield await measureSpeed(
    treebanks.flatMap(([, documents]) => documents),
    analyzer,
  );
  await analyzer.close();
}

async function* evaluateTreebank(
  name: string,
  documents: readonly GoldDocument[],
  analyzer: Analyzer,
): AsyncGenerator<string> {
  const { words, sentences } = scoreSegmentation(documents, tokenize);
  yield `${name.padEnd(18)} words ${percent(words)}  sentences ${percent(sentences)}`;
  for (const [from, tokenizer] of [
    ['gold words', undefined],
    ['raw text', tokenize],
  ] as const) {
    const { uas, las, upos, xpos } = await scoreSyntax(documents, analyzer, tokenizer);
    yield `  from ${from.padEnd(11)} LAS ${percent(las)}  UAS ${percent(uas)}  UPOS ${percent(upos)}  XPOS ${percent(xpos)}`;
  }
}

/** Names as the network alone gives them, and as the whole reader does. */
async function* evaluateNames(data: string, split: string, analyzer: Analyzer): AsyncGenerator<string> {
  const uner = readUner(join(data, 'treebanks', 'uner-ewt', `en_ewt-ud-${split}.iob2`));
  const wikigold = readWikigoldHeldOut(join(data, 'wikigold', 'wikigold.conll.txt'));
  const reader: Pick<Reader, 'read'> = { read: (article) => extract(analyzer, article) };
  const corpora = [
    [`names, UNER ${split}`, uner.flat(), uner],
    ['names, Wikigold 1/5', wikigold.flat(), wikigold],
  ] as const;
  for (const [name, sentences, documents] of corpora) {
    const whole = documents.map((document, i) => setAgain(`${name} ${i}`, document));
    yield `${name.padEnd(20)} network  ${namesLine(await scoreNames(sentences, analyzer))}`;
    yield `${''.padEnd(20)} reader   ${namesLine(await scoreReaderNames(whole, reader))}`;
  }
}

function namesLine(scores: ReadonlyMap<string, Score>): string {
  const f1 = [...scores].map(([kind, score]) => `${kind} ${percent(score)}`).join('  ');
  const all = scores.get('all');
  return `F1 ${f1}  (${all?.wanted ?? 0} names, P ${share(all?.precision)} R ${share(all?.recall)})`;
}

/** The words of the documents a second, from raw text to trees, names and events; a third of them first, to warm up. */
async function measureSpeed(documents: readonly GoldDocument[], analyzer: Analyzer): Promise<string> {
  const read = async (part: readonly GoldDocument[]): Promise<number> => {
    let words = 0;
    for (const { text } of part) {
      const sentences = await analyzer.analyze(tokenize(text, { start: 0, end: text.length }));
      words += sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    }
    return words;
  };
  await read(documents.filter((_, i) => i % 3 === 0));
  const began = performance.now();
  const processor = process.cpuUsage();
  const words = await read(documents);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
  const cpu = (words / ((user + system) / 1e6)).toFixed(0);
  return `speed              ${(words / seconds).toFixed(0)} words/s (${cpu} a second of processor time), ${memory} MiB`;
}

function percent(score: Score): string {
  return share(score.f1);
}

function share(value = 0): string {
  return (100 * value).toFixed(2);
}
