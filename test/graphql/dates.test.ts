import { boundsOf, checkDay, checkMoment, checkPartialDate } from '../../src/graphql/dates.js';

describe('A partial date', () => {
  it.each(['2025', '2025-02', '2025-02-28', '2024-02-29', '0001-01-01'])('may be written as %s', (date) => {
    expect(checkPartialDate(date)).toBe(date);
  });

  it.each(['', '25', '2025-13', '2025-02-29', '2025-2-1', '2025-02-01T00:00', 'May 4', 2025, null])(
    'may not be written as %p',
    (value) => {
      expect(() => checkPartialDate(value)).toThrow(/is not a date. Write a day as "2025-05-04"/);
    },
  );
});

describe('A day', () => {
  it('may be written as 2024-02-29', () => {
    expect(checkDay('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2025', '2025-02', '2025-02-30', '2025-02-01T00:00:00Z', 2025, null])('may not be %p', (value) => {
    expect(() => checkDay(value)).toThrow(/is not a day. Write it as "2025-05-04"/);
  });
});

describe('A moment', () => {
  it.each(['2025-05-04T08:30:00Z', '2025-05-04T08:30:00.123Z', '2025-05-04T08:30:00+02:00'])('may be %s', (value) => {
    expect(checkMoment(value)).toBe(value);
  });

  it.each(['2025-05-04', '2025-05-04T08:30:00', '2025-13-04T08:30:00Z', 0])('may not be %p', (value) => {
    expect(() => checkMoment(value)).toThrow(/is not a moment/);
  });
});

describe('A range of dates', () => {
  const within = (date: string, range: { from?: string; to?: string }) => {
    const { from, before } = boundsOf(range);
    return date >= from && date < before;
  };

  it.each([
    ['2025-02-01', { from: '2025-02' }, true],
    ['2025-01-31', { from: '2025-02' }, false],
    ['2025', { from: '2025-02' }, false],
    ['2025-02', { from: '2025-02' }, true],
    ['2025-02-28', { to: '2025-02' }, true],
    ['2025-12-31', { to: '2025' }, true],
    ['2025-03-01', { to: '2025-02' }, false],
    ['2025-05-04|claim:1', { from: '2025-05-04', to: '2025-05-04' }, true],
    ['0000-00-00|claim:1', { to: '2025' }, false],
    ['0000-00-00|claim:1', {}, true],
  ])('with %s in %j: %p', (date, range, expected) => {
    expect(within(date, range)).toBe(expected);
  });
});
