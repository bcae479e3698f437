import { Kind, parse } from 'graphql';
import { createDocumentStore } from '../../src/graphql/document-store.js';
import { selectedBelow } from '../../src/graphql/look-ahead.js';

const KIBIBYTE = 1024;
const small = (name: string) => parse(`query ${name} { __typename }`);

describe('The document store', () => {
  it('forgets what was not used for longest when it is full', async () => {
    const store = createDocumentStore(400 * KIBIBYTE); // room for three small ones
    for (const key of ['a', 'b', 'c']) await store.set(key, small(key));
    await store.get('a');
    await store.set('d', small('d'));

    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((key) => store.get(key)));
    expect(kept.map((document) => document !== undefined)).toEqual([true, false, true, true]);
  });

  it('counts a long document for what it takes', async () => {
    const store = createDocumentStore(400 * KIBIBYTE);
    await store.set('small', small('a'));
    await store.set('long', parse(`{ ${'name '.repeat(500)}}`));
    expect(await store.get('small')).toBeUndefined();
    expect(await store.get('long')).toBeDefined();
  });

  it('counts a document once that is stored again, and not at all when it is deleted', async () => {
    const store = createDocumentStore(400 * KIBIBYTE);
    await store.set('a', small('a'));
    for (let i = 0; i < 5; i++) await store.set('b', small('b'));
    await store.delete('b');
    await store.set('c', small('c'));
    await store.set('d', small('d'));
    expect(await store.get('a')).toBeDefined();
    expect(await store.get('b')).toBeUndefined();
  });
});

describe('What is remembered of what a document selects', () => {
  /** Each fragment leads twice to the next: the last field is reached in 2^10 ways. */
  const doubling = (twice: (next: string) => string) =>
    parse(
      `{ top { ...F0 } } ${Array.from({ length: 10 }, (_, i) => `fragment F${i} on T { ${twice(`...F${i + 1}`)} }`).join(' ')} fragment F10 on T { id }`,
    );
  const below = (text: string | ReturnType<typeof parse>) => {
    const document = typeof text === 'string' ? parse(text) : text;
    const fragments = Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const fieldNodes = operation?.selectionSet.selections.filter((one) => one.kind === Kind.FIELD) ?? [];
    return selectedBelow({ fieldNodes, fragments });
  };

  it('is the same object each time for a usual document', () => {
    const usual = parse('{ top { claims { nodes { subject { name } } } } }');
    expect(below(usual)).toBe(below(usual));
  });

  it('is little for fragments that double, whose answer stays the same', () => {
    const document = doubling((next) => `one { ${next} } other { ${next} }`);
    const first = below(document);
    expect(first.size).toBeGreaterThan(2000);
    expect(below(document)).not.toBe(first); // else a short text would hold all of it
    expect(below(document)).toEqual(first);
  });
});
