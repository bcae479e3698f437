import { wireCopies } from '../../bench/wire-copies/set.mjs';
import { makeArticle } from '../../src/articles/make-article.js';
import { areCopies, fingerprintOf } from '../../src/duplicates/fingerprint.js';
import { Groups, joinCopies } from '../../src/duplicates/groups.js';
import { anArticle } from '../support/builders.js';

describe('the stories of the set of wire copies', () => {
  const set = wireCopies(makeArticle).map((item) => ({ ...item, fingerprint: fingerprintOf(item.article) }));
  const groups = new Groups();
  joinCopies(
    set.map(({ fingerprint }) => fingerprint),
    groups,
  );

  it.each([
    ['whole', set],
    ['part that no threshold was chosen on', set.filter(({ unseen }) => unseen)],
  ])('are told apart with precision 0.98 and recall 0.9: the %s', (_part, items) => {
    let [right, wrong, missed] = [0, 0, 0];
    for (const [at, a] of items.entries()) {
      for (const b of items.slice(at + 1)) {
        const areTogether = groups.areTogether(a.article.id, b.article.id);
        if (areTogether && a.story === b.story) right += 1;
        else if (areTogether) wrong += 1;
        else if (a.story === b.story) missed += 1;
      }
    }
    expect(right + missed).toBeGreaterThan(300);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9);
  });

  it('are the same in whatever order the articles come', () => {
    const backwards = new Groups();
    joinCopies(set.map(({ fingerprint }) => fingerprint).reverse(), backwards);
    const sorted = (all: string[][]) => all.map((group) => group.toSorted().join()).sort();
    expect(sorted(backwards.all())).toEqual(sorted(groups.all()));
  });
});

describe('areCopies', () => {
  const body =
    'Councillors in Eelbridge voted on Monday to drain the harbour, dredge 40 barges of silt and sell it to brickmakers. ' +
    'Fishermen blocked the lock with nets; the lockkeeper, Ida Moss, rang the bell until midnight. ' +
    'A laboratory in Saltmarsh had found arsenic, lead and copper below the old tannery.';
  const print = (text: string, publishedAt: string | null = '2025-05-05', title = 'a') =>
    fingerprintOf(anArticle({ title, text, publishedAt }));

  it.each([
    ['the same words in another setting', body.toUpperCase().replaceAll(',', ' –'), '2025-05-05', true],
    ['the same words a year later', body, '2026-05-05', true],
    ['a sentence more', `${body} It rained.`, '2025-05-09', true],
    ['a sentence more, two weeks later', `${body} It rained.`, '2025-05-19', false],
    ['a sentence more, on a day nobody knows', `${body} It rained.`, null, true],
    ['other numbers and little else', body.replace('40', '75').replace(/A lab.*/, ''), '2025-05-05', false],
    ['too few words to tell', 'Councillors in Eelbridge voted on Monday.', '2025-05-05', false],
  ])('compares with %s', (_what, text, day, expected) => {
    const [a, b] = [print(body), print(text, day, 'b')];
    expect(areCopies(a, b)).toBe(expected);
    expect(areCopies(b, a)).toBe(expected);
  });

  it('takes only the very same words of a short text for a copy', () => {
    expect(areCopies(print('Marsh met Ben.'), print('marsh met Ben', null, 'b'))).toBe(true);
    expect(areCopies(print('Marsh met Ben.'), print('Marsh met Bea.', null, 'b'))).toBe(false);
  });
});
