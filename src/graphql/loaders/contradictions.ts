import type { Graph } from '../../graph/port.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import {
  findContradictions,
  type ContradictionKind,
  type FoundContradiction,
  type FoundContradictions,
} from '../../questions/find-contradictions.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import type { InputMaybe } from '../generated/schema-types.js';
import { checkEntityId } from '../ids.js';
import { checkWithin } from '../page.js';
import { mustLoad } from './by-id.js';
import type { NodeLoaders } from './nodes.js';

const MOST = 50;
/** The list that their cursors belong to. */
const LIST = 'contradictions';

export interface ContradictionArguments {
  readonly entity?: InputMaybe<string>;
  readonly kinds?: InputMaybe<readonly ContradictionKind[]>;
  readonly first: number;
  readonly after?: InputMaybe<string>;
}

export interface ContradictionLoaders {
  /** @throws BAD_ID, BAD_NUMBER or BAD_CURSOR */
  readonly contradictions: (asked: ContradictionArguments) => Promise<FoundContradictions>;
  readonly contradictingClaim: (found: FoundContradiction) => Promise<ClaimRow>;
  /** The newest claim that it speaks against. */
  readonly counterclaim: (found: FoundContradiction) => Promise<ClaimRow>;
  /** Whether another is cited for the one than for the other. */
  readonly isDisputed: (found: FoundContradiction) => Promise<boolean>;
}

export function contradictionLoaders(graph: Graph, { entities, claims }: NodeLoaders): ContradictionLoaders {
  const contradictingClaim: ContradictionLoaders['contradictingClaim'] = ({ claimId }) => mustLoad(claims, claimId);
  const counterclaim: ContradictionLoaders['counterclaim'] = ({ counterclaimId }) => mustLoad(claims, counterclaimId);
  return {
    contradictingClaim,
    counterclaim,
    isDisputed: async (found) => {
      const [claim, other] = await Promise.all([contradictingClaim(found), counterclaim(found)]);
      return claim.attributedToId !== other.attributedToId;
    },
    contradictions: async ({ kinds, after, ...asked }) => {
      const first = checkWithin('first', asked.first, MOST);
      const place = after === null || after === undefined ? null : decodeCursor(LIST, after, ['']);
      const id = checkEntityId(asked.entity);
      const entity = id === null ? null : (await entities.load(id))?.id;
      if (entity === undefined) return { found: [], next: null };
      const question = { entity, kinds: kinds ?? null, first, after: place === null ? null : String(place[0]) };
      const { found, next } = await findContradictions(graph, question);
      return { found, next: next === null ? null : encodeCursor(LIST, [next]) };
    },
  };
}
