import { digest, slug } from '../../src/domain/id.js';
import { covers, overlaps } from '../../src/domain/span.js';

describe('slug', () => {
  it.each([
    ['Claudia Sheinbaum', 'claudia-sheinbaum'],
    ['Andrés Manuel López Obrador', 'andres-manuel-lopez-obrador'],
    ['U.S. Northern Command', 'us-northern-command'],
    ["People's Protection Units", 'peoples-protection-units'],
    ['  Xi   Jinping ', 'xi-jinping'],
    ['Жанна д’Арк', 'жанна-дарк'],
    ['習近平', '習近平'],
    ['Resolution 2254', 'resolution-2254'],
    ['…', ''],
  ])('%s becomes %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('is the same for composed and decomposed letters', () => {
    expect(slug('Muñoz'.normalize('NFD'))).toBe(slug('Muñoz'.normalize('NFC')));
  });
});

describe('digest', () => {
  it('is the same for the same parts and keeps parts apart', () => {
    expect(digest(['ab', 'c'])).toBe(digest(['ab', 'c']));
    expect(digest(['ab', 'c'])).not.toBe(digest(['a', 'bc']));
  });

  it('is as long as asked, in hexadecimal', () => {
    expect(digest(['x'], 20)).toMatch(/^[0-9a-f]{20}$/);
    expect(digest(['x'])).toHaveLength(64);
  });
});

describe('spans', () => {
  it('cover what lies wholly in them', () => {
    expect(covers({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
    expect(covers({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(false);
  });

  it('overlap where they share a character, not where they touch', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true);
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false);
  });
});
