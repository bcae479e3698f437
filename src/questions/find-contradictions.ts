import { CLAIM_TYPES, type ClaimType } from '../domain/claim.js';
import { MUTUAL_TYPES, sideOf } from '../domain/side.js';
import { edgeId } from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import {
  challengesAnywhere,
  challengesOfEntity,
  opposedLinks,
  type Challenged,
  type Link,
} from '../graph/reads/index.js';
import { byClaims } from './web.js';

/** How many claims that may contradict others are looked at for one answer. */
const CLAIMS_LOOKED_AT = 2_000;
/** How many of the things they say are looked up at once. */
const LOOKED_UP = 100;
/** Before all places: they begin with a date. */
const NEWEST = '~';

export const CONTRADICTION_KINDS = ['DENIAL', 'OPPOSITE_STANCE'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export interface ContradictionQuestion {
  /** Who or what takes part in it; null for all. */
  readonly entity: string | null;
  readonly kinds: readonly ContradictionKind[] | null;
  readonly first: number;
  /** A place to go on behind. */
  readonly after: string | null;
}

export interface FoundContradiction {
  readonly kind: ContradictionKind;
  readonly subjectId: string;
  readonly objectId: string;
  /** The newest claim that speaks against the others. */
  readonly claimId: string;
  /** The newest that it speaks against. */
  readonly counterclaimId: string;
  /** What those count towards, most claims first. */
  readonly links: readonly Link[];
}

export interface FoundContradictions {
  /** By the date of the claim that speaks against the others, newest first. */
  readonly found: readonly FoundContradiction[];
  /** The place to go on behind; null when all was looked at. */
  readonly next: string | null;
}

/** What a claim says, taken apart. */
interface Said {
  readonly kind: ContradictionKind;
  readonly subjectId: string;
  readonly type: ClaimType;
  readonly objectId: string;
}

/**
 * Claims that cannot well hold together, from the newest back. One answer looks at a bounded number of those that may
 * contradict others, and says where to go on.
 */
export async function findContradictions(graph: Graph, question: ContradictionQuestion): Promise<FoundContradictions> {
  const { entity, kinds, first } = question;
  const stretch = { after: question.after ?? NEWEST, looked: CLAIMS_LOOKED_AT };
  const all = await (entity === null
    ? graph.read(challengesAnywhere, stretch)
    : graph.read(challengesOfEntity, { ...stretch, id: entity }));
  const looked = all.reduce((sum, { claimCount }) => sum + claimCount, 0);
  const open = all.filter(({ challenges }) => kinds?.includes(saidBy(challenges).kind) ?? true);
  const found: { readonly newest: string; readonly contradiction: FoundContradiction }[] = [];
  for (let at = 0; at < open.length && found.length <= first; at += LOOKED_UP) {
    found.push(...(await contradictionsAmong(graph, open.slice(at, at + LOOKED_UP))));
  }
  const shown = found.slice(0, first);
  const oldest = all.map((each) => each.oldest).sort()[0] ?? null;
  const behind = found.length > first ? (shown.at(-1)?.newest ?? null) : looked < CLAIMS_LOOKED_AT ? null : oldest;
  return { found: shown.map(({ contradiction }) => contradiction), next: behind };
}

async function contradictionsAmong(graph: Graph, challenged: readonly Challenged[]) {
  const asked = challenged.map(({ challenges, newest }) => {
    const claimId = newest.slice(newest.indexOf('|') + 1);
    return { challenges, newest, claimId, ids: opposedBy(saidBy(challenges)) };
  });
  const opposed = await graph.read(opposedLinks, { asked });
  return asked.flatMap(({ challenges, newest, claimId }) => {
    const against = opposed
      .filter((row) => row.challenges === challenges)
      .sort((one, other) => byClaims(one.link, other.link));
    const [strongest] = against;
    if (strongest === undefined) return [];
    const { kind, subjectId, objectId } = saidBy(challenges);
    const { counterclaimId } = strongest;
    const links = against.map(({ link }) => link);
    const contradiction: FoundContradiction = { kind, subjectId, objectId, claimId, counterclaimId, links };
    return [{ newest, contradiction }];
  });
}

/** See writes/challenge.ts. */
function saidBy(challenges: string): Said {
  const denied = challenges.startsWith('not ');
  const [subjectId = '', type, objectId = ''] = (denied ? challenges.slice('not '.length) : challenges).split('|');
  const known = CLAIM_TYPES.find((claimType) => claimType === type);
  if (known === undefined) throw new Error(`"${challenges}" is nothing that a claim can say.`);
  return { kind: denied ? 'DENIAL' : 'OPPOSITE_STANCE', subjectId, type: known, objectId };
}

/** Asking for something in a matter is not yet being for it. */
const FOR_A_POLICY = CLAIM_TYPES.filter((type) => sideOf(type, 'POLICY') === 'FOR' && type !== 'REQUESTED');

/** The ids of the relationships that it contradicts: what it denies, or standing for what it turns against. */
function opposedBy({ kind, subjectId, type, objectId }: Said): string[] {
  if (kind === 'OPPOSITE_STANCE') return FOR_A_POLICY.map((each) => edgeId(subjectId, each, objectId));
  const denied = [edgeId(subjectId, type, objectId)];
  return MUTUAL_TYPES.includes(type) ? [...denied, edgeId(objectId, type, subjectId)] : denied;
}
