import { existsSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { bundledModelDirectory } from '../../src/language/model-files.js';
import { tokenize } from '../../src/language/tokenize.js';
import type { AnalyzedSentence, Analyzer } from '../../src/language/types.js';

const model = process.env.DATELINE_MODEL ?? bundledModelDirectory();
const hasModel = existsSync(join(model, 'model.onnx'));
const withModel = hasModel ? describe : describe.skip;
if (!hasModel) console.warn(`No model in ${model}: the tests that need one are skipped.`);

const NEWS =
  'WASHINGTON — Mexican President Claudia Sheinbaum said Saturday that she rejected an offer by Donald Trump to send ' +
  'U.S. troops into Mexico. “We will never accept this,” she told reporters in Puebla. Trump had proposed it last month.';

withModel('createAnalyzer', () => {
  let analyzer: Analyzer;
  beforeAll(async () => {
    analyzer = await createAnalyzer({ modelDir: model });
  });
  afterAll(() => analyzer.close());

  const analyze = (text: string) => analyzer.analyze(tokenize(text, { start: 0, end: text.length }));
  const named = (sentences: readonly AnalyzedSentence[]) =>
    sentences.flatMap(({ tokens, names }) =>
      names.map(
        ({ kind, from, to }) =>
          `${kind} ${tokens
            .slice(from, to)
            .map(({ text }) => text)
            .join(' ')}`,
      ),
    );

  it('gives the words of the text with tags, lemmas, a tree and names', async () => {
    const sentences = await analyze(NEWS);
    expect(sentences).toHaveLength(3);
    const [first] = sentences;
    const rejected = first?.tokens.find(({ text }) => text === 'rejected');
    expect(rejected).toMatchObject({ upos: 'VERB', xpos: 'VBD', lemma: 'reject', start: NEWS.indexOf('rejected') });
    const offer = first?.tokens.find(({ text }) => text === 'offer');
    expect(offer).toMatchObject({ head: rejected?.index, deprel: 'obj' });
    expect(named(sentences)).toEqual(
      expect.arrayContaining(['PER Claudia Sheinbaum', 'PER Donald Trump', 'LOC Mexico']),
    );
    for (const { tokens } of sentences) {
      expect(tokens.filter(({ head, deprel }) => head === -1 && deprel === 'root')).toHaveLength(1);
      for (const { start, end, text } of tokens) expect(NEWS.slice(start, end)).toBe(text);
    }
  });

  it('gives scores from 0 to 1, the best type of an event first', async () => {
    const events = (await analyze(NEWS)).flatMap((sentence) => sentence.events);
    expect(events.length).toBeGreaterThan(0);
    for (const { types, roles, polarityScore, modalityScore } of events) {
      const scores = types.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of [...scores, ...roles.map((role) => role.score), polarityScore, modalityScore]) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(scores.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.0001);
    }
  });

  it('gives the same for the same sentences every time', async () => {
    const told = async () =>
      (await analyze(NEWS)).map(({ pairClasses, ...sentence }) => ({ ...sentence, ofPair: pairClasses(0, 4) }));
    expect(await told()).toEqual(await told());
  });

  it('takes sentences that are too long for the encoder, and none', async () => {
    const long = `${'The ministers of many countries met in Oslo, '.repeat(60)}and left.`;
    const [sentence] = await analyze(long);
    expect(sentence?.tokens).toHaveLength(60 * 9 + 3);
    expect(sentence?.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    expect(sentence?.tokens.map(({ index }) => index)).toEqual(sentence?.tokens.map((_, i) => i));
    expect(named(sentence ? [sentence] : [])).toContain('LOC Oslo');
    expect((await analyze('.'.repeat(3000)))[0]?.tokens).toHaveLength(1);
    expect(await analyze('')).toEqual([]);
  });

  it('reads the same off WebAssembly', async () => {
    const wasm = await createAnalyzer({ modelDir: model, runtime: 'wasm' });
    const sentences = tokenize(NEWS, { start: 0, end: NEWS.length });
    const trees = (analyzed: readonly AnalyzedSentence[]) =>
      analyzed.map(({ tokens, names }) => ({
        names,
        tokens: tokens.map(({ head, deprel, xpos }) => [head, deprel, xpos]),
      }));
    expect(trees(await wasm.analyze(sentences))).toEqual(trees(await analyzer.analyze(sentences)));
    await wasm.close();
  });
});

describe('createAnalyzer without a whole model', () => {
  it('says which file is missing or wrong and what to do', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'dateline-model-'));
    await expect(createAnalyzer({ modelDir: directory })).rejects.toThrow(/model\.onnx is missing.*DATELINE_MODEL/);
    for (const name of ['model.onnx', 'vocab.txt', 'labels.json']) writeFileSync(join(directory, name), '{}');
    await expect(createAnalyzer({ modelDir: directory })).rejects.toThrow(/labels\.json does not describe a model/);
    rmSync(directory, { recursive: true });
  });
});
