import type { ClaimType } from '../../domain/claim.js';
import type { LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import type { ClaimContext } from '../context.js';

export type Role = 'subject' | 'object' | 'target';

/** A part of a claim for which somebody or something is sought. */
export interface OpenPart {
  readonly context: ClaimContext;
  /** The sentence in which it is sought. */
  readonly tree: Tree;
  readonly role: Role;
  readonly type: ClaimType;
}

/** Types that are about a decision: where a phrase may be a policy or a group, it is the policy. */
const ABOUT_POLICIES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'PROPOSED',
  'REQUESTED',
  'REJECTED',
  'AGREED',
  'SUPPORTED',
  'CRITICIZED',
  'IMPOSED',
  'ORDERED',
  'ENACTED',
  'ENDED',
  'PROTESTED',
  'CONCEDED',
  'THREATENED',
  'DESIGNATED',
]);
/** Types for which having armed forces somewhere is the policy decided about, not the forces themselves. */
const ABOUT_FORCES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'PROPOSED',
  'REQUESTED',
  'REJECTED',
  'AGREED',
  'PROTESTED',
  'ENDED',
]);
/** Types whose object is someone or something there is, never a course of action. */
const NEVER_POLICIES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'MET',
  'DETAINED',
  'ATTACKED',
  'APPOINTED',
  'DEFEATED',
  'AIDED',
  'COOPERATED',
  'SEIZED',
  'LEADS',
  'WORKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'BASED_IN',
]);

/** Whether a decision is sought: where a phrase may be a policy or a group, it is the policy. */
export function isOfPolicy({ role, type }: OpenPart): boolean {
  return role === 'object' && ABOUT_POLICIES.has(type);
}

/** Whether a mention is of a kind that can play the part. */
export function isFit(mention: LinkedMention, { role, type }: Pick<OpenPart, 'role' | 'type'>): boolean {
  const { kind } = mention.entity;
  if (role === 'subject') return kind !== 'POLICY' && (kind !== 'PLACE' || type === 'PART_OF');
  if (kind !== 'POLICY') return true;
  if (NEVER_POLICIES.has(type)) return false;
  const told = mention.candidate.policy;
  if (told?.instrument === 'DEPLOYMENT' && told.weak) return ABOUT_FORCES.has(type);
  // "the efforts", "a measure" say nothing of what is done.
  return told === null || !told.weak || told.content.length > 1 || (mention.entity.policy?.content.length ?? 0) > 0;
}

/** Whether a mention can play the part and is no policy. */
export function isFitActor(mention: LinkedMention, part: OpenPart): boolean {
  return mention.entity.kind !== 'POLICY' && isFit(mention, part);
}
