import { fold, searchTextOf } from '../../../src/graph/search/fold.js';

describe('fold', () => {
  it.each([
    ['Claudia Sheinbaum', 'claudia sheinbaum'],
    ['José Muñoz-Ledo', 'jose munoz ledo'],
    ['Ødegård, Łukasz & Straße', 'odegard lukasz strasse'],
    ['the U.S. Department of War', 'the us department of war'],
    ['J. D. Vance', 'j d vance'],
    ['O’Brien’s', 'obriens'],
    ['New START (2010)', 'new start 2010'],
    ['習近平 met Владимир', '習近平 met владимир'],
    ['end.Next', 'end next'],
    ['*?"\\~[]{}&&', ''],
  ])('%p gives %p', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives the same for a letter and its mark in one character or in two', () => {
    expect(fold('Mu\u00f1oz')).toBe(fold('Mun\u0303oz'));
  });
});

describe('searchTextOf', () => {
  it('holds each word once, a blank before each', () => {
    expect(searchTextOf(['Rivers Act', 'The rivers’ act'])).toBe(' rivers act the');
    expect(searchTextOf(['', '…'])).toBe('');
  });
});
