import { parseParameters } from '../../src/cli/commands/query.js';
import { lazyReader, whileReadable } from '../../src/load/lazy-reader.js';
import { formatSummary } from '../../src/cli/load-summary.js';
import { formatTable } from '../../src/cli/table.js';
import { mapInOrder } from '../../src/load/map-in-order.js';

async function* stream<T>(...items: T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('mapInOrder', () => {
  it('keeps the order and never has more under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const waits = [30, 1, 20, 1, 1, 15, 1];
    const results = mapInOrder(stream(...waits), 3, async (wait) => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, wait));
      underWay -= 1;
      return wait;
    });
    expect(await all(results)).toEqual(waits);
    expect(most).toBe(3);
  });

  it('passes on a failure in its turn', async () => {
    const results = mapInOrder(stream(1, 2, 3), 3, (item) =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item),
    );
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });
});

describe('lazyReader', () => {
  it('is not opened when nothing is read', async () => {
    const reader = lazyReader(() => Promise.reject(new Error('opened')));
    await reader.close();
    expect(await all(whileReadable(stream(1, 2), reader))).toEqual([1, 2]);
  });
});

describe('formatTable', () => {
  it('aligns columns, shows other values than text as JSON and cuts what is long', () => {
    expect(
      formatTable(
        ['name', 'n'],
        [
          ['Ñandú 😀', 1],
          [null, { a: [true] }],
          ['x'.repeat(80), undefined],
        ],
      ).split('\n'),
    ).toEqual([
      `name${' '.repeat(56)}  n`,
      `${'─'.repeat(60)}  ${'─'.repeat(12)}`,
      `Ñandú 😀${' '.repeat(53)}  1`,
      `null${' '.repeat(56)}  {"a":[true]}`,
      `${'x'.repeat(59)}…  null`,
    ]);
  });

  it('shows the columns of no rows', () => {
    expect(formatTable(['a', 'bc'], [])).toBe('a  bc\n─  ──');
  });
});

describe('parseParameters', () => {
  it('takes JSON as such and other words as text', () => {
    expect(parseParameters(['a=1', 'b=x=y', 'c=["p"]', 'd=', 'e="7"', 'f=null'])).toEqual({
      a: 1,
      b: 'x=y',
      c: ['p'],
      d: '',
      e: '7',
      f: null,
    });
  });
});

describe('formatSummary', () => {
  const nothing = {
    loaded: 0,
    replaced: 0,
    unchanged: 0,
    failed: [],
    passedOver: [],
    entities: 0,
    mentions: 0,
    claims: 0,
    stopped: false,
  };

  it('lists twenty failures and counts the others', () => {
    const failed = Array.from({ length: 23 }, (_, index) => ({
      origin: `${index}.txt`,
      code: 'EMPTY',
      message: 'holds no words',
    }));
    const told = formatSummary({ ...nothing, failed }, 1).split('\n');
    expect(told).toHaveLength(23);
    expect(told.at(-1)).toBe('  … and 3 more (--verbose lists all)');
    expect(formatSummary({ ...nothing, failed }, 1, true).split('\n')).toHaveLength(25);
  });
});
