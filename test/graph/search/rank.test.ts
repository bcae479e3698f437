import { rankArticles, rankEntities } from '../../../src/graph/search/rank.js';

const exactly = (word: string) => ({ word, tolerated: 0 });
const misspelt = (word: string) => ({ word, tolerated: 2 });

const entity = (id: string, name: string, aliases: string[] = [], articleCount = 1) => ({
  id,
  name,
  aliases,
  articleCount,
});
const order = (words: string[], ...candidates: ReturnType<typeof entity>[]) =>
  rankEntities(words.map(exactly), candidates, 'all').map((hit) => hit.id);

describe('rankEntities', () => {
  it('puts a name that the words cover more before one that they cover less', () => {
    expect(
      order(['mexico'], entity('city', 'Mexico City'), entity('gulf', 'Gulf of Mexico'), entity('state', 'Mexico')),
    ).toEqual(['state', 'city', 'gulf']);
  });

  it('takes an alias for nearly as good as the name', () => {
    const person = entity('person', 'Claudia Sheinbaum', ['Sheinbaum']);
    expect(order(['sheinbaum'], entity('plan', 'Sheinbaum energy plan'), person)).toEqual(['person', 'plan']);
    expect(
      order(['nato'], entity('alias', 'North Atlantic Treaty Organization', ['NATO']), entity('name', 'NATO')),
    ).toEqual(['name', 'alias']);
  });

  it('puts the one in more articles first where the names answer alike', () => {
    expect(order(['ann'], entity('a', 'Ann Lee', [], 1), entity('b', 'Ann Roe', [], 50))).toEqual(['b', 'a']);
  });

  it('counts a word of the name once', () => {
    const [once, twice] = rankEntities(
      ['new', 'ne'].map(exactly),
      [entity('a', 'New'), entity('b', 'New Neworld')],
      'all',
    );
    expect(once?.id).toBe('a');
    expect(twice?.score).toBeLessThan(once?.score ?? 0);
  });

  it('puts what is spelt otherwise last, however well known, and tells so', () => {
    const hits = rankEntities(
      [misspelt('marsh')],
      [entity('famous', 'Ada March', [], 90_000), entity('plan', 'Plan of the many for the Marsh')],
      'all',
    );
    expect(hits.map(({ id, matched, match }) => [id, matched, match])).toEqual([
      ['plan', 'Plan of the many for the Marsh', 'WHOLE'],
      ['famous', 'Ada March', 'SIMILAR'],
    ]);
  });

  it('leaves out what an engine found too much', () => {
    const candidates = [entity('a', 'Ada Marsh'), entity('b', 'Ada Reed'), entity('c', 'Cy Pole')];
    const ids = (match: 'all' | 'any') =>
      rankEntities([exactly('ada'), misspelt('marhs')], candidates, match).map(({ id }) => id);
    expect(ids('all')).toEqual(['a']);
    expect(ids('any')).toEqual(['b', 'a']);
  });

  it('breaks ties by id', () => {
    expect(order(['ann'], entity('b', 'Ann'), entity('a', 'Ann'), entity('c', 'Ann'))).toEqual(['a', 'b', 'c']);
  });
});

describe('rankArticles', () => {
  const article = (id: string, title: string | null, publishedAt: string | null) => ({ id, title, publishedAt });

  it('puts titles with the words first, then the newer, those without a date last', () => {
    const candidates = [
      article('undated', null, null),
      article('old', 'Floods in the north', '2019-12-31'),
      article('new', 'Floods in the north', '2020-01-01'),
      article('text', 'A quiet week', '2025-01-01'),
    ];
    expect(rankArticles([exactly('floods')], candidates).map((hit) => hit.id)).toEqual([
      'new',
      'old',
      'text',
      'undated',
    ]);
  });
});
