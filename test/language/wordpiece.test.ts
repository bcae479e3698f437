import { shapeOf } from '../../src/language/shape.js';
import { WordPiece } from '../../src/language/wordpiece.js';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'sheik',
  '##s',
  'she',
  '##in',
  '##baum',
  'u',
  '.',
  's',
  'munoz',
  '…',
];
const wordPiece = new WordPiece(VOCABULARY.join('\n') + '\n');
const pieces = (word: string) => wordPiece.pieces(word).map((id) => VOCABULARY[id]);

describe('WordPiece', () => {
  it.each([
    ['Sheinbaum', ['she', '##in', '##baum']],
    ['sheiks', ['sheik', '##s']],
    ['U.S.', ['u', '.', 's', '.']],
    ['Muñoz', ['munoz']],
    ['Mu\u200dn\u0303oz', ['munoz']],
    ['shex', ['[UNK]']],
    ['', ['[UNK]']],
    ['she'.repeat(40), ['[UNK]']],
    ['…', ['…']],
  ])('cuts %s', (word, expected) => {
    expect(pieces(word)).toEqual(expected);
  });

  it('says what is wrong with a file that is no vocabulary', () => {
    expect(() => new WordPiece('a\nb')).toThrow(/vocab\.txt has no \[UNK\]/);
  });
});

describe('shapeOf', () => {
  it.each([
    ['troops', 1],
    ['Mexico', 2],
    ['NATO', 3],
    ['U.S.', 3],
    ['I', 4],
    ['W.', 4],
    ['McCain', 5],
    ['iPhone', 5],
    ['G7', 6],
    ['١٢', 6],
    ['…', 7],
    ['', 7],
    ['中国', 1],
  ])('%s is of class %i', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});
