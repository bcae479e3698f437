import { Kind, parse, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { randomFrom } from '../../bench/synthetic/random.mjs';
import { type Api, apiOn } from '../support/ask.js';
import { aClaim, aCountry, anOrganization, aPerson, aPolicy, aReading } from '../support/builders.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { ENGINES, OPENING_MS, openTestGraph, type TestGraph } from '../support/graph.js';

const mexico = aCountry();
const ada = aPerson({ name: 'Ada Marsh', aliases: ['Marsh'] });
const bo = aPerson({ name: 'Bo Reed' });
const union = anOrganization({ name: 'Dock Union' });
const act = aPolicy({ name: 'Clean Rivers Act' });

/** Whatever can be read along with something else. */
const WHOLE = /* GraphQL */ `
  query Whole($id: ID!) {
    claims(first: 10) {
      totalCount
      edges {
        cursor
        node {
          ...ClaimFields
        }
      }
      nodes {
        id
        rule
        attributedTo {
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    entity(id: $id) {
      ...EntityFields
      claims(roles: [SUBJECT], first: 3) {
        nodes {
          ...ClaimFields
        }
      }
      relationships(direction: BOTH) {
        totalCount
        nodes {
          id
          type
          claimCount
          lastStatedOn
          subject {
            ...EntityFields
          }
          object {
            ...EntityFields
            ... on Policy {
              instrument
              rejectedBy {
                nodes {
                  sourceCount
                  subject {
                    name
                  }
                }
              }
            }
          }
          claims {
            nodes {
              ...ClaimFields
            }
          }
        }
      }
    }
    articles {
      totalCount
      nodes {
        title
        claims {
          nodes {
            ...ClaimFields
          }
        }
        mentions {
          nodes {
            text
            entity {
              ...EntityFields
            }
            article {
              id
              title
            }
          }
        }
      }
    }
  }

  fragment EntityFields on Entity {
    __typename
    id
    kind
    name
    aliases
    articleCount
    claimCount
    ... on Person {
      country {
        code
        name
      }
    }
  }

  fragment ClaimFields on Claim {
    id
    type
    polarity
    modality
    occurredOn
    statedOn
    confidence
    role
    subject {
      ...EntityFields
    }
    object {
      ...EntityFields
    }
    target {
      ...EntityFields
    }
    attributedTo {
      ...EntityFields
    }
    evidence {
      sentence
      start
      end
      trigger {
        text
      }
      object {
        text
        start
      }
      article {
        id
        title
        publisher
        author
        publishedAt
        claimCount
        text
      }
    }
  }
`;

describe.each(ENGINES)('Part of a question, on %s', (engine) => {
  let opened: TestGraph;
  let api: Api;
  let whole: unknown;

  beforeAll(async () => {
    opened = await openTestGraph(engine);
    api = apiOn(opened.graph, { ...DEFAULT_LIMITS, timeLimit: 120 }); // a busy machine plans each new statement slowly
    for (const day of [1, 2, 3]) {
      await storeReading(
        opened.graph,
        aReading({
          article: { title: `Day ${day}`, publisher: 'The Harbour Post', publishedAt: `2025-05-0${day}` },
          claims: [
            aClaim({ subject: ada, type: 'REJECTED', object: act, target: mexico, attributedTo: union }),
            aClaim({ subject: bo, type: 'MET' }),
            aClaim({ subject: bo, type: 'REJECTED', object: act, attributedTo: ada }),
          ],
        }),
      );
    }
    whole = await answer(WHOLE);
  }, OPENING_MS);
  afterAll(async () => {
    await opened.wipe();
    await opened.close();
  });

  async function answer(text: string): Promise<unknown> {
    const { data, errors } = await api.ask(text, { id: ada.id });
    expect([errors, api.logged]).toEqual([undefined, []]);
    return data;
  }

  // Neo4j plans each new statement, which takes its time.
  const seeds = Array.from({ length: engine === 'embedded' ? 20 : 3 }, (_, seed) => seed);
  it.each(seeds)('is answered as it is in the whole (%i)', async (seed) => {
    const part = pruned(WHOLE, seed);
    expect(await answer(part)).toEqual(only(part, whole));
  });
});

/** The document with about half of each selection, without what is then selected no more. */
function pruned(text: string, seed: number): string {
  const random = randomFrom(seed);
  const inlined = withoutSpreads(text);
  const document = visit(parse(inlined), {
    SelectionSet: {
      leave: (set) => {
        const kept = set.selections.filter(() => random.chance(0.5));
        return { ...set, selections: kept.length > 0 ? kept : set.selections.slice(0, 1) };
      },
    },
  });
  const printed = print(document);
  return printed.includes('$id', printed.indexOf('{')) ? printed : printed.replace('($id: ID!)', '');
}

/** Fragments as inline ones: each use of one then loses other fields. */
function withoutSpreads(text: string): string {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('There is no operation.');
  const inlined = visit(operation, {
    FragmentSpread: {
      enter: ({ name }) => {
        const fragment = fragments.get(name.value);
        return fragment && { ...fragment, kind: Kind.INLINE_FRAGMENT, name: undefined };
      },
    },
  });
  return print(inlined);
}

/** The part of an answer that a document asks for. */
function only(text: string, answer: unknown): unknown {
  const [operation] = parse(text).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? picked(operation.selectionSet, answer) : null;
}

function picked(set: SelectionSetNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => picked(set, item));
  if (typeof value !== 'object' || value === null || set === undefined) return value;
  const fields = fieldsOf(set);
  const entries = Object.entries(value).filter(([name]) => fields.has(name));
  return Object.fromEntries(entries.map(([name, below]) => [name, picked(merged(fields.get(name) ?? []), below)]));
}

function fieldsOf(set: SelectionSetNode): Map<string, SelectionSetNode[]> {
  const fields = new Map<string, SelectionSetNode[]>();
  const add = (name: string, below: readonly SelectionSetNode[]) => {
    fields.set(name, [...(fields.get(name) ?? []), ...below]);
  };
  const gather = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD)
      add(selection.name.value, selection.selectionSet ? [selection.selectionSet] : []);
    if (selection.kind === Kind.INLINE_FRAGMENT) selection.selectionSet.selections.forEach(gather);
  };
  set.selections.forEach(gather);
  return fields;
}

function merged(sets: readonly SelectionSetNode[]): SelectionSetNode | undefined {
  return sets.length === 0
    ? undefined
    : { kind: Kind.SELECTION_SET, selections: sets.flatMap(({ selections }) => selections) };
}
