import { removeArticles, storeReadings } from '../../src/graph/writes/index.js';
import { ContradictionsDocument, type ContradictionsQueryVariables } from '../generated/operations.js';
import { apiOn } from '../support/ask.js';
import { aClaim, aPerson, aPolicy, aReading, type ToldClaim } from '../support/builders.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const [ada, ben, cleo] = [
  aPerson({ name: 'Ada Marsh' }),
  aPerson({ name: 'Ben Okoro' }),
  aPerson({ name: 'Cleo Vance' }),
];
const deal = aPolicy({ name: 'Harbour Deal' });
const bill = aPolicy({ name: 'Clean Rivers Bill' });
const denied = { polarity: 'NEGATED' } as const;

const told = (day: string, ...claims: ToldClaim[]) =>
  aReading({ article: { id: `article:${day}`, title: `News of ${day}`, publishedAt: day }, claims });

const READINGS = [
  told(
    '2025-01-01',
    aClaim({ subject: ada, type: 'AGREED', object: deal, attributedTo: cleo, quote: 'Marsh signed, Vance said.' }),
  ),
  told(
    '2025-02-01',
    aClaim({
      ...denied,
      subject: ada,
      type: 'AGREED',
      object: deal,
      attributedTo: ada,
      quote: 'I did not, Marsh said.',
    }),
  ),
  told('2025-03-01', aClaim({ subject: ben, type: 'REJECTED', object: bill, quote: 'Okoro rejected the bill.' })),
  told('2025-04-01', aClaim({ subject: ben, type: 'SUPPORTED', object: bill, quote: 'Okoro backed the bill.' })),
  told('2025-05-01', aClaim({ subject: ben, type: 'REJECTED', object: bill, quote: 'Okoro will have none of it.' })),
  told('2025-05-02', aClaim({ subject: ben, type: 'MET', object: ada, quote: 'Okoro met Marsh.' })),
  told('2025-05-03', aClaim({ ...denied, subject: ada, type: 'MET', object: ben, quote: 'Marsh met nobody.' })),
  // None of these contradicts anything: one sentence, a plan, and what nobody says otherwise.
  told(
    '2025-06-01',
    aClaim({ subject: cleo, type: 'AGREED', object: deal, quote: 'Vance signed but did not ratify.' }),
    aClaim({ ...denied, subject: cleo, type: 'AGREED', object: deal, quote: 'Vance signed but did not ratify.' }),
    aClaim({ ...denied, subject: ben, type: 'SUPPORTED', modality: 'INTENDED', object: bill, quote: 'He will not.' }),
    aClaim({ ...denied, subject: cleo, type: 'ATTACKED', object: ben, quote: 'Vance did not attack him.' }),
    aClaim({ subject: cleo, type: 'REJECTED', object: bill, quote: 'Vance rejected the bill.' }),
    aClaim({ subject: cleo, type: 'REQUESTED', object: bill, quote: 'Vance asked for something in the bill.' }),
  ),
];

const MEETING = {
  kind: 'DENIAL',
  disputed: false,
  subject: { name: 'Ada Marsh' },
  object: { name: 'Ben Okoro' },
  claim: { polarity: 'NEGATED', evidence: { sentence: 'Marsh met nobody.' } },
  counterclaim: { evidence: { sentence: 'Okoro met Marsh.' } },
  relationships: [{ type: 'MET', claimCount: 1 }],
};
const BILL = {
  kind: 'OPPOSITE_STANCE',
  disputed: false,
  subject: { name: 'Ben Okoro' },
  object: { name: 'Clean Rivers Bill' },
  claim: { polarity: 'AFFIRMED', evidence: { sentence: 'Okoro will have none of it.' } },
  counterclaim: { evidence: { sentence: 'Okoro backed the bill.' } },
  relationships: [{ type: 'SUPPORTED', claimCount: 1 }],
};
const DEAL = {
  kind: 'DENIAL',
  disputed: true,
  subject: { name: 'Ada Marsh' },
  object: { name: 'Harbour Deal' },
  claim: { polarity: 'NEGATED', evidence: { sentence: 'I did not, Marsh said.' } },
  counterclaim: { evidence: { sentence: 'Marsh signed, Vance said.' } },
  relationships: [{ type: 'AGREED', claimCount: 1 }],
};

describe.each(ENGINES)('Query.contradictions on %s', (engine) => {
  let opened: TestGraph;

  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await storeReadings(opened.graph, READINGS);
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function ask(variables: ContradictionsQueryVariables = {}) {
    const { data, errors } = await apiOn(opened.graph).ask(ContradictionsDocument, variables);
    expect(errors).toBeUndefined();
    return data?.contradictions;
  }

  it('gives one for each thing that is said, the newest first, each with both sentences', async () => {
    expect(await ask()).toEqual({ next: null, contradictions: [MEETING, BILL, DEAL] });
  });

  it.each<[string, ContradictionsQueryVariables, object[]]>([
    ['what someone did or did not', { entity: ada.id }, [MEETING, DEAL]],
    ['a policy', { entity: bill.id }, [BILL]],
    ['one kind', { kinds: ['OPPOSITE_STANCE'] }, [BILL]],
    ['somebody who is not there', { entity: 'person:nobody' }, []],
  ])('gives those about %s', async (_what, variables, contradictions) => {
    expect(await ask(variables)).toEqual({ next: null, contradictions });
  });

  it('gives each once, an answer at a time', async () => {
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof ask>> = await ask({ first: 1, after });
      found.push(...(answer?.contradictions ?? []));
      after = answer?.next ?? null;
    } while (after !== null && found.length < 9);
    expect(found).toEqual([MEETING, BILL, DEAL]);
  });

  it('refuses places of other lists', async () => {
    const { errors } = await apiOn(opened.graph).ask(ContradictionsDocument, { after: 'x' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
  });

  it('finds none any more where one side is gone', async () => {
    await removeArticles(opened.graph, ['article:2025-04-01', 'article:2025-02-01']);
    expect((await ask())?.contradictions).toEqual([MEETING]);
  });
});
