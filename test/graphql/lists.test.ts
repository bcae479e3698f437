import {
  ArticlesDocument,
  type ClaimFilter,
  ClaimsDocument,
  type ClaimsQuery,
  EntityClaimsDocument,
  type EntityClaimsQueryVariables,
  EntityRelationshipsDocument,
  type EntityRelationshipsQueryVariables,
  RelationshipsDocument,
  type RelationshipsQueryVariables,
  SearchArticlesDocument,
  SearchDocument,
} from '../generated/operations.js';
import { anApi } from '../support/ask.js';
import { duties, mexico, sheinbaum, troops, trump, usa, WORLD } from './world.js';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi({ readings: WORLD });
});
afterAll(() => api.close());

/** `Donald Trump PROPOSED sending U.S. troops to Mexico`, and so on. */
const told = (claims: readonly { type: string; subject: { name: string }; object: { name: string } | null }[]) =>
  claims.map(({ subject, type, object }) => [subject.name, type, object?.name].filter(Boolean).join(' '));

const OFFER = 'Donald Trump PROPOSED sending U.S. troops to Mexico';
const REFUSAL = 'Claudia Sheinbaum REJECTED sending U.S. troops to Mexico';
const TARIFFS = 'United States IMPOSED steel tariffs';
const NOT_REFUSED = 'Claudia Sheinbaum REJECTED steel tariffs';
const CRITICISM = 'Mexican officials CRITICIZED United States';
const MEETING = 'Mexico MET United States';
const DEPLOYMENT = 'U.S. Northern Command DEPLOYED';
const PART = 'U.S. Northern Command PART_OF United States';

describe('Query.claims', () => {
  const filters: [string, ClaimFilter, string[]][] = [
    ['with a subject', { subject: sheinbaum.id }, [NOT_REFUSED, REFUSAL, REFUSAL]],
    ['with an object', { object: usa.id }, [CRITICISM, PART, MEETING]],
    ['with a target', { target: mexico.id }, [TARIFFS]],
    ['of a subject about an object', { subject: trump.id, object: troops.id }, [OFFER, OFFER]],
    ['for which someone is cited', { attributed: true }, [CRITICISM, REFUSAL, REFUSAL]],
    ['for which one person is cited', { attributedTo: sheinbaum.id }, [CRITICISM]],
    ['that deny', { polarity: 'NEGATED' }, [NOT_REFUSED]],
    ['that are plans', { modalities: ['INTENDED', 'POSSIBLE'] }, [DEPLOYMENT]],
    ['of an event class', { plover: ['AGREE'] }, [OFFER, OFFER]],
    ['that the reader is not sure of', { minConfidence: 0.8, attributedTo: trump.id }, []],
    [
      'stated in a month',
      { statedOn: { from: '2025-05', to: '2025-05' }, polarity: 'AFFIRMED', object: troops.id },
      [REFUSAL, OFFER, REFUSAL, OFFER],
    ],
    ['stated on a day', { statedOn: { from: '2025-05-04', to: '2025-05-04' } }, [REFUSAL, OFFER]],
    ['stated up to a year, which leaves out what has no date', { statedOn: { to: '2024' } }, []],
    ['that happened in a month', { occurredOn: { from: '2025-04', to: '2025-04' } }, [REFUSAL, OFFER, REFUSAL, OFFER]],
    ['that happened by the end of a year', { occurredOn: { to: '2025' }, subject: usa.id }, [TARIFFS]],
    [
      'that happened from a month on, of which a whole year is not sure',
      { occurredOn: { from: '2025-02' }, subject: usa.id },
      [],
    ],
  ];

  it.each(filters)('gives those %s', async (_what, filter, expected) => {
    const { data, errors } = await api.ask(ClaimsDocument, { filter });
    expect(errors).toBeUndefined();
    expect(told(data?.claims.nodes ?? []).toSorted()).toEqual(expected.toSorted());
    expect(data?.claims.totalCount).toBe(expected.length);
  });

  it('gives the newest first and what has no date last', async () => {
    const { data } = await api.ask(ClaimsDocument, {});
    const dates = data?.claims.nodes.map((claim) => claim.statedOn);
    expect(dates).toEqual([
      ...Array<string>(5).fill('2025-06-01'),
      ...Array<string>(4).fill('2025-05-05'),
      ...Array<string>(2).fill('2025-05-04'),
      null,
    ]);
  });

  it('gives them by when it happened, last first or first first, without those that do not tell', async () => {
    const told = async (direction: 'ASC' | 'DESC') => {
      const { data } = await api.ask(ClaimsDocument, { orderBy: { field: 'OCCURRED_ON', direction } });
      expect(data?.claims.totalCount).toBe(5);
      return data?.claims.edges.map(({ node }) => node.id) ?? [];
    };
    const last = await told('DESC');
    expect(last).toHaveLength(5);
    expect(await told('ASC')).toEqual(last.toReversed());
  });

  it('gives the oldest first when the order is turned round', async () => {
    const orderBy = { field: 'STATED_ON', direction: 'ASC' } as const;
    const { data } = await api.ask(ClaimsDocument, { orderBy, filter: { statedOn: { from: '2025' } }, first: 2 });
    expect(data?.claims.nodes.map((claim) => claim.statedOn)).toEqual(['2025-05-04', '2025-05-04']);
    expect(data?.claims.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('gives those of a publisher', async () => {
    const { data } = await api.ask(ClaimsDocument, { filter: { publisher: 'The Dispatch', subject: usa.id } });
    expect(told(data?.claims.nodes ?? []).toSorted()).toEqual([TARIFFS, 'United States MET Mexico'].toSorted());
  });

  it('gives all of them once, a page at a time', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { data }: { data?: ClaimsQuery | null } = await api.ask(ClaimsDocument, { first: 5, after });
      const page: ClaimsQuery['claims'] | undefined = data?.claims;
      expect(page?.pageInfo.hasPreviousPage).toBe(pages > 0);
      expect(page?.pageInfo.startCursor).toBe(page?.edges[0]?.cursor);
      ids.push(...(page?.edges ?? []).map((edge) => edge.node.id));
      after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
      pages++;
    } while (after !== null);
    expect(pages).toBe(3);
    expect(new Set(ids).size).toBe(12);
    expect(ids).toHaveLength(12);
  });

  it('gives none for an empty list of types', async () => {
    const { data } = await api.ask(ClaimsDocument, { types: [] });
    expect(data?.claims).toMatchObject({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

describe('Entity.claims', () => {
  it.each<[string, Partial<EntityClaimsQueryVariables>, string[]]>([
    ['as subject, object or target', {}, [NOT_REFUSED, OFFER, OFFER, REFUSAL, REFUSAL]],
    ['as subject alone', { roles: ['SUBJECT'] }, [NOT_REFUSED, REFUSAL, REFUSAL]],
    ['as the one who is cited', { roles: ['ATTRIBUTED_TO'] }, [CRITICISM]],
    ['of a type', { types: ['PROPOSED'] }, [OFFER, OFFER]],
    ['in which another takes part', { other: trump.id }, [OFFER, OFFER, REFUSAL, REFUSAL]],
    ['that fit a filter', { filter: { polarity: 'NEGATED' } }, [NOT_REFUSED]],
  ])('gives those in which it takes part %s', async (_what, variables, expected) => {
    const { data, errors } = await api.ask(EntityClaimsDocument, { id: sheinbaum.id, ...variables });
    expect(errors).toBeUndefined();
    expect(told(data?.entity?.claims.nodes ?? []).toSorted()).toEqual(expected.toSorted());
    expect(data?.entity?.claims.totalCount).toBe(expected.length);
  });
});

describe('Relationships', () => {
  it.each<[string, Partial<EntityRelationshipsQueryVariables>, string[]]>([
    ['what it did', {}, [`${usa.id}|IMPOSED|policy:steel-tariffs`, `${usa.id}|MET|${mexico.id}`]],
    [
      'what was done to it',
      { direction: 'INCOMING', types: ['CRITICIZED'] },
      [`organization:mexican-officials|CRITICIZED|${usa.id}`],
    ],
    [
      'what lies between two, in both directions',
      { direction: 'BOTH', other: mexico.id },
      [`${mexico.id}|MET|${usa.id}`, `${usa.id}|MET|${mexico.id}`],
    ],
  ])('of an entity tell %s', async (_what, variables, expected) => {
    const { data, errors } = await api.ask(EntityRelationshipsDocument, { id: usa.id, ...variables });
    expect(errors).toBeUndefined();
    expect(data?.entity?.relationships.nodes.map((edge) => edge.id)).toEqual(expected);
    expect(data?.entity?.relationships.totalCount).toBe(expected.length);
  });

  it('leave out what is negated or only planned', async () => {
    const { data } = await api.ask(RelationshipsDocument, { types: ['REJECTED', 'DEPLOYED'] });
    expect(data?.relationships.nodes.map((edge) => edge.id)).toEqual([
      `${sheinbaum.id}|REJECTED|${troops.id}`,
      `${mexico.id}|REJECTED|policy:steel-tariffs`,
    ]);
  });

  it.each<[string, RelationshipsQueryVariables]>([
    ['from one side', { subject: sheinbaum.id }],
    ['to the other', { object: troops.id, types: ['REJECTED'] }],
    ['from one to the other', { subject: sheinbaum.id, object: troops.id }],
  ])('can be asked for %s', async (_what, variables) => {
    const { data } = await api.ask(RelationshipsDocument, variables);
    expect(data?.relationships).toEqual({
      totalCount: 1,
      nodes: [{ id: `${sheinbaum.id}|REJECTED|${troops.id}`, claimCount: 2 }],
    });
  });
});

describe('Query.articles', () => {
  it.each([
    [
      'all, the newest first',
      {},
      ['Steel tariffs in force', 'Offer of troops refused again', 'Mexico refuses troops', 'Talks, day unknown'],
    ],
    [
      'those of a publisher',
      { publisher: 'The Dispatch' },
      ['Steel tariffs in force', 'Offer of troops refused again'],
    ],
    [
      'those of a month',
      { publishedAt: { from: '2025-05', to: '2025-05' } },
      ['Offer of troops refused again', 'Mexico refuses troops'],
    ],
    [
      'those that mention someone',
      { mentioning: sheinbaum.id, publishedAt: { to: '2025-05-04' } },
      ['Mexico refuses troops'],
    ],
  ])('gives %s', async (_what, variables, titles) => {
    const { data, errors } = await api.ask(ArticlesDocument, variables);
    expect(errors).toBeUndefined();
    expect(data?.articles.nodes.map((article) => article.title)).toEqual(titles);
    expect(data?.articles.totalCount).toBe(titles.length);
  });
});

describe('Search', () => {
  it('finds entities of all kinds by the beginning of a word, best first', async () => {
    const { data } = await api.ask(SearchDocument, { query: 'mex' });
    expect(data?.search.nodes).toEqual([
      { __typename: 'Country', name: 'Mexico' },
      { __typename: 'Organization', name: 'Mexican officials' },
      { __typename: 'Policy', name: 'sending U.S. troops to Mexico' },
    ]);
    expect(data?.search.totalCount).toBe(3);
  });

  it('finds only the kinds asked for, a page at a time', async () => {
    const first = await api.ask(SearchDocument, { query: 'mex', kinds: ['POLICY', 'COUNTRY'], first: 1 });
    expect(first.data?.search).toMatchObject({
      totalCount: 2,
      nodes: [{ name: 'Mexico' }],
      pageInfo: { hasNextPage: true },
    });
    const after = first.data?.search.pageInfo.endCursor;
    const second = await api.ask(SearchDocument, { query: 'mex', kinds: ['POLICY', 'COUNTRY'], first: 1, after });
    expect(second.data?.search).toMatchObject({
      nodes: [{ name: 'sending U.S. troops to Mexico' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it.each(['', '  ', '"', '(((', 'nobody*'])('finds nothing for %p', async (query) => {
    const { data, errors } = await api.ask(SearchDocument, { query });
    expect(errors).toBeUndefined();
    expect(data?.search.nodes).toEqual([]);
  });

  it('finds articles by their words', async () => {
    const { data } = await api.ask(SearchArticlesDocument, { query: 'steel' });
    expect(data?.searchArticles.nodes).toEqual([{ title: duties.article.title }]);
  });
});
