import DataLoader from 'dataloader';
import type { Graph } from '../../graph/port.js';
import type { Link } from '../../graph/reads/links.js';
import type { RelationshipRow } from '../../graph/reads/relationship-row.js';
import { compareEntities, type Agreement, type Comparison } from '../../questions/compare.js';
import { drawNeighbourhood, type DrawnNeighbourhood } from '../../questions/draw-neighbourhood.js';
import { findPaths, type FoundPaths } from '../../questions/find-paths.js';
import { takeStances, type PolicyStances } from '../../questions/take-stances.js';
import type { ClaimType, EntityKind, InputMaybe, Side } from '../generated/schema-types.js';
import { checkIdOf } from '../ids.js';
import { checkWithin, LARGEST_PAGE } from '../page.js';
import type { NodeLoaders } from './nodes.js';

/** How many relationships of one pair are shown. */
const RELATIONSHIPS_SHOWN = 10;
const LONGEST_PATH = 6;
const MOST_PATHS = 20;
const DEEPEST = 3;

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly maxLength: number;
  readonly first: number;
}

export interface NeighbourhoodArguments {
  readonly id: string;
  readonly depth: number;
  readonly first: number;
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly kinds?: InputMaybe<readonly EntityKind[]>;
}

export interface ComparisonArguments {
  readonly a: string;
  readonly b: string;
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly kinds?: InputMaybe<readonly EntityKind[]>;
  readonly agreements?: InputMaybe<readonly Agreement[]>;
  readonly first: number;
}

export interface StanceArguments {
  readonly sides?: InputMaybe<readonly Side[]>;
  readonly first: number;
}

/** Ways between two, with the ids that the two go by today. */
export type PathsAnswer = FoundPaths & { readonly from: string; readonly to: string };
/** What is shown of a list, and the whole of it for its counts. */
export type ComparisonAnswer = Comparison & { readonly shown: Comparison['shared'] };
export type StancesAnswer = PolicyStances & { readonly shown: PolicyStances['stances'] };

/** Questions whose answers are worked out from many relationships. Null where what they are about is not there. */
export interface QuestionLoaders {
  /** @throws BAD_ID or BAD_NUMBER; like the three below */
  readonly path: (asked: PathArguments) => Promise<PathsAnswer | null>;
  readonly neighbourhood: (asked: NeighbourhoodArguments) => Promise<DrawnNeighbourhood | null>;
  readonly compare: (asked: ComparisonArguments) => Promise<ComparisonAnswer | null>;
  readonly stancesOn: (policyId: string, asked: StanceArguments) => Promise<StancesAnswer>;
  /** The relationships that links stand for. */
  readonly relationshipsFor: (links: readonly Link[]) => Promise<RelationshipRow[]>;
  /** Likewise, as many of them as one pair is shown with. */
  readonly relationshipsOfPair: (links: readonly Link[]) => Promise<RelationshipRow[]>;
}

export function questionLoaders(graph: Graph, { entities, relationships }: NodeLoaders): QuestionLoaders {
  const stances = new DataLoader(async (ids: readonly string[]) => {
    const found = await takeStances(graph, ids);
    return ids.map((id) => found.get(id) ?? { stances: [], complete: true });
  });
  const liveId = async (id: string) => (await entities.load(checkIdOf('Entity', id)))?.id ?? null;
  const relationshipsFor: QuestionLoaders['relationshipsFor'] = async (links) => {
    const rows = await Promise.all(links.map(({ id }) => relationships.load(id)));
    return rows.filter((row) => row !== null); // one may have gone away between the two reads
  };
  return {
    relationshipsFor,
    relationshipsOfPair: (links) => relationshipsFor(links.slice(0, RELATIONSHIPS_SHOWN)),
    path: async ({ types, ...asked }) => {
      const maxLength = checkWithin('maxLength', asked.maxLength, LONGEST_PATH);
      const first = checkWithin('first', asked.first, MOST_PATHS);
      const [from, to] = await Promise.all([liveId(asked.from), liveId(asked.to)]);
      if (from === null || to === null) return null;
      return { ...(await findPaths(graph, { from, to, types: types ?? null, maxLength, first })), from, to };
    },
    neighbourhood: async ({ types, kinds, ...asked }) => {
      const [depth, first] = [
        checkWithin('depth', asked.depth, DEEPEST),
        checkWithin('first', asked.first, LARGEST_PAGE),
      ];
      const id = await liveId(asked.id);
      if (id === null) return null;
      return drawNeighbourhood(graph, { id, depth, first, types: types ?? null, kinds: kinds ?? null });
    },
    compare: async ({ types, kinds, agreements, ...asked }) => {
      const first = checkWithin('first', asked.first, LARGEST_PAGE);
      const [a, b] = await Promise.all([liveId(asked.a), liveId(asked.b)]);
      if (a === null || b === null) return null;
      const comparison = await compareEntities(graph, { a, b, types: types ?? null, kinds: kinds ?? null });
      const shown = comparison.shared.filter(({ agreement }) => agreements?.includes(agreement) ?? true);
      return { ...comparison, shown: shown.slice(0, first) };
    },
    stancesOn: async (policyId, { sides, ...asked }) => {
      const first = checkWithin('first', asked.first, LARGEST_PAGE);
      const found = await stances.load(policyId);
      const shown = found.stances.filter(({ side }) => sides?.includes(side) ?? true);
      return { ...found, shown: shown.slice(0, first) };
    },
  };
}
