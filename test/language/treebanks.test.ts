import { existsSync } from 'node:fs';
import { scoreSegmentation } from '../../src/eval/segmentation.js';
import { readGum, readTreebank } from '../../src/eval/treebank.js';
import type { GoldDocument } from '../../src/eval/treebank.js';
import { lemmaOf } from '../../src/language/lemma.js';
import { tokenize } from '../../src/language/tokenize.js';

const TREEBANKS = '../shared/treebanks';
const hasTreebanks = existsSync(TREEBANKS);
const withTreebanks = hasTreebanks ? describe : describe.skip;
if (!hasTreebanks) console.warn(`No ${TREEBANKS}: what is measured on treebanks is skipped.`);

withTreebanks('on treebanks', () => {
  const ewt = () => readTreebank(`${TREEBANKS}/ewt/dev.conllu.gz`);
  const gum = () => readGum(`${TREEBANKS}/gum.tar.gz`, 'dev');
  const news = (documents: readonly GoldDocument[]) => documents.filter(({ id }) => id.includes('_news_'));

  it.each([
    ['mail, blogs and reviews (EWT)', ewt, 0.99, 0.86],
    ['nine genres (GUM)', gum, 0.995, 0.94],
    ['news (GUM)', () => news(gum()), 0.995, 0.95],
  ])('words and sentences of %s are found', (_, read, words, sentences) => {
    const documents = read();
    expect(documents.length).toBeGreaterThan(1);
    const score = scoreSegmentation(documents, tokenize);
    expect(score.words.f1).toBeGreaterThan(words);
    expect(score.sentences.f1).toBeGreaterThan(sentences);
  });

  it.each([
    ['VERB', 0.985],
    ['NOUN', 0.98],
    ['ADJ', 0.97],
    ['AUX', 0.98],
  ])('lemmas of %s are right', (upos, least) => {
    const words = [...ewt(), ...gum()].flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
    const own = words.filter((word) => word.upos === upos);
    const right = own.filter(
      ({ text, lemma, xpos }) => lemmaOf(text, upos, xpos).toLowerCase() === lemma.toLowerCase(),
    );
    expect(own.length).toBeGreaterThan(1000);
    expect(right.length / own.length).toBeGreaterThan(least);
  });
});
