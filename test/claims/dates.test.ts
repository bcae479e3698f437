import { findTimes } from '../../src/claims/dates/find-times.js';

/** The values told in one sentence of an article of Monday, 5 May 2025, unless another day is given. */
function times(text: string, publishedAt: string | null = '2025-05-05'): string[] {
  return findTimes(text, { start: 0, end: text.length }, publishedAt).map((time) => time.value);
}

describe('findTimes', () => {
  it.each([
    ['on Tuesday', '2025-04-29', '2025-05-06'],
    ['in September', '2024-09', '2025-09'],
    ['in March 2021', '2021-03', undefined],
  ])('knows the next one beside the last one: %s', (text, value, ahead) => {
    expect(findTimes(text, { start: 0, end: text.length }, '2025-05-05')).toEqual([
      expect.objectContaining(ahead === undefined ? { value } : { value, ahead }),
    ]);
  });

  describe('reads whole dates as they are told', () => {
    it.each([
      ['It was signed on 2021-03-04.', ['2021-03-04']],
      ['It was signed on March 4, 2021.', ['2021-03-04']],
      ['It was signed on 4 March 2021.', ['2021-03-04']],
      ['It was signed on the 4th of March, 2021.', ['2021-03-04']],
      ['It was signed on Dec. 31, 1999.', ['1999-12-31']],
      ['It was signed in March 2021.', ['2021-03']],
      ['It was signed in 2021.', ['2021']],
    ])('%s', (text, expected) => {
      expect(times(text)).toEqual(expected);
      expect(times(text, null)).toEqual(expected);
    });
  });

  describe('finds the year of a day from the day of the article', () => {
    it.each([
      ['He resigned on May 2.', ['2025-05-02']],
      ['He resigned on 28 April.', ['2025-04-28']],
      ['He resigned on December 20.', ['2024-12-20']],
      ['He will resign on June 1.', ['2025-06-01']],
    ])('%s', (text, expected) => {
      expect(times(text)).toEqual(expected);
    });

    it('in an article of January, December is that of the year before', () => {
      expect(times('He resigned on December 28.', '2025-01-03')).toEqual(['2024-12-28']);
    });
  });

  describe('works out days, weeks, months and years told from the day of the article', () => {
    it.each([
      ['She resigned today.', ['2025-05-05']],
      ['She resigned this morning.', ['2025-05-05']],
      ['She resigned yesterday.', ['2025-05-04']],
      ['She will resign tomorrow.', ['2025-05-06']],
      ['She resigned three days ago.', ['2025-05-02']],
      ['She resigned two months ago.', ['2025-03']],
      ['She resigned 10 years ago.', ['2015']],
      ['She resigned a year ago.', ['2024']],
      ['She resigned last month.', ['2025-04']],
      ['She resigned last year.', ['2024']],
      ['She resigned earlier this year.', ['2025']],
      ['She will resign next year.', ['2026']],
      ['She resigned last February.', ['2025-02']],
      ['She resigned in February.', ['2025-02']],
      ['She resigned in December.', ['2024-12']],
      ['She resigned in late March.', ['2025-03']],
    ])('%s', (text, expected) => {
      expect(times(text)).toEqual(expected);
    });
  });

  describe('takes a weekday for the last one up to the day of the article', () => {
    it.each([
      ['The ministers met on Monday.', ['2025-05-05']],
      ['The ministers met on Sunday.', ['2025-05-04']],
      ['The ministers met on Tuesday.', ['2025-04-29']],
      ['The ministers met last Friday.', ['2025-05-02']],
      ['The ministers will meet next Friday.', ['2025-05-09']],
    ])('%s', (text, expected) => {
      expect(times(text)).toEqual(expected);
    });
  });

  it('works nothing out without the day of the article', () => {
    for (const text of [
      'It was signed yesterday.',
      'It was signed on Monday.',
      'It was signed on May 2.',
      'It was signed last month.',
    ])
      expect(times(text, null)).toEqual([]);
  });

  it('takes numbers, names and other words for no times', () => {
    for (const text of [
      'The army lost 2021 tanks.',
      'Theresa May resigned.',
      'Troops may march on the capital.',
      'The fall of the city was near.',
      'Resolution 2254 was adopted.',
    ])
      expect(times(text)).toEqual([]);
  });

  it('tells several times in the order of the text, each with its span in the article', () => {
    const text = 'Not this. Signed in 2015, the deal was scrapped on May 8, 2018, and revived last month.';
    const found = findTimes(text, { start: 10, end: text.length }, '2025-05-05');
    expect(found.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['in 2015', '2015'],
      ['May 8, 2018', '2018-05-08'],
      ['last month', '2025-04'],
    ]);
  });
});
