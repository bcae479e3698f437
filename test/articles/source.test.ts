import { makeArticle } from '../../src/articles/make-article.js';
import { NO_FIELDS } from '../../src/articles/fields.js';

const BODY =
  'Foreign Minister Ada Marsh rejected the plan on Tuesday, saying that it came too late.\nA vote is expected next week.';

/** What is read of the source from a text alone, without what is not told. */
function source(text: string): Record<string, string> {
  const { title, publisher, author, publishedAt } = makeArticle({
    id: 'article:a',
    text,
    fields: NO_FIELDS,
    origin: '-',
  });
  const told = Object.entries({ title, publisher, author, publishedAt }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(told);
}

describe('the source that a text tells of itself', () => {
  it.each([
    ['WASHINGTON — (AP) — ', { publisher: 'Associated Press' }],
    ['date 2025-05-05 WASHINGTON — (AP) — ', { publisher: 'Associated Press', publishedAt: '2025-05-05' }],
    ['date 2025-05-05 ', { publishedAt: '2025-05-05' }],
    ['LONDON, Sept. 3, 2019 (Reuters) - ', { publisher: 'Reuters', publishedAt: '2019-09-03' }],
    ['BEIJING, May 5 (Xinhua) -- ', { publisher: 'Xinhua' }],
    ['NAIROBI, Kenya (Daily Nation) — ', { publisher: 'Daily Nation' }],
    ['PORTLAND (Ore.) — ', {}],
    ['Friday, August 21, 2015\n\n', { publishedAt: '2015-08-21' }],
    ['Published: 21 Aug 2015\n\n', { publishedAt: '2015-08-21' }],
    ['Friday, February 30, 2015\n\n', {}],
    ['On May 4th, ', {}],
    ['On May 4, 2025, ', {}],
    ['Marsh says no\nBy Jo Field and Sam Moor\n', { title: 'Marsh says no', author: 'Jo Field and Sam Moor' }],
    ['## **Marsh says no**\n', { title: 'Marsh says no' }],
    ['# Marsh says no\n', { title: 'Marsh says no' }],
    ['', {}],
  ])('%j before the text', (lead, told) => {
    expect(source(lead + BODY)).toEqual(told);
  });

  it.each([
    ['【This article referenced reports from the Associated Press】', {}],
    ['(Reporting by Jo Field in Reuters house)', {}],
    ['© 2025 The Harbour Post. All rights reserved.', { publisher: 'The Harbour Post' }],
    ['Copyright 2025 The Associated Press. All rights reserved.', { publisher: 'Associated Press' }],
  ])('%s below the text', (credit, told) => {
    expect(source(`${BODY}\n${credit}`)).toEqual(told);
  });

  it('gives way to what the file tells', () => {
    const fields = { ...NO_FIELDS, title: 'No', publisher: 'Post', author: 'Moor', publishedAt: '2025-05-06' };
    const text = `Marsh says no\nBy Jo Field\nHULL, May 5, 2025 (AP) — ${BODY}`;
    expect(makeArticle({ id: 'article:a', text, fields, origin: '-' })).toMatchObject({
      title: 'No',
      publisher: 'Post',
      author: 'Moor',
      publishedAt: '2025-05-06',
    });
  });

  it('has a hash that changes with the text and with the date', () => {
    const hash = (text: string, publishedAt: string | null) =>
      makeArticle({ id: 'article:a', text, fields: { ...NO_FIELDS, publishedAt }, origin: '-' }).contentHash;
    const hashes = [hash('One.', null), hash('Two.', null), hash('One.', '2025-05-05'), hash('One.', '2025-05-06')];
    expect(new Set(hashes).size).toBe(4);
    expect(hash('One.', null)).toBe(hashes[0]);
  });
});
