import type { Span } from './span.js';

/** What was done: the past tense that labels the graph relationship (CLAIMS.md, "Types"). */
export const DEED_TYPES = [
  'PROPOSED',
  'REQUESTED',
  'REJECTED',
  'AGREED',
  'SUPPORTED',
  'ACCUSED',
  'CRITICIZED',
  'THREATENED',
  'MET',
  'COOPERATED',
  'AIDED',
  'CONCEDED',
  'DESIGNATED',
  'SANCTIONED',
  'IMPOSED',
  'ORDERED',
  'ENACTED',
  'ENDED',
  'DEPLOYED',
  'PROTESTED',
  'DETAINED',
  'SEIZED',
  'RESTRICTED',
  'ATTACKED',
  'APPOINTED',
  'DEFEATED',
] as const;
/** Standing facts rather than deeds. */
export const STRUCTURAL_TYPES = ['LEADS', 'WORKS_FOR', 'MEMBER_OF', 'PART_OF', 'BASED_IN'] as const;
export const CLAIM_TYPES = [...DEED_TYPES, ...STRUCTURAL_TYPES] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Whether a type tells of a standing fact rather than a deed. */
export function isStructural(type: ClaimType): boolean {
  return (STRUCTURAL_TYPES as readonly ClaimType[]).includes(type); // includes() wants the wider type
}

/** The 16 event classes of PLOVER (Open Event Data Alliance). */
export const PLOVER_CLASSES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverClass = (typeof PLOVER_CLASSES)[number];

export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ['ASSERTED', 'INTENDED', 'POSSIBLE', 'CONDITIONAL'] as const;
export type Modality = (typeof MODALITIES)[number];

/** An entity in the role it plays in a claim, with the words of the sentence that put it there. */
export interface Participant extends Span {
  readonly entityId: string;
}

/**
 * One statement, in one sentence of one article, that a subject did something to, with or about an object.
 * Claims are never merged: aggregation is done on top of them.
 */
export interface Claim {
  /** From the article, the trigger's span, the type and the participants. */
  readonly id: string;
  readonly type: ClaimType;
  readonly plover: PloverClass | null;
  readonly subject: Participant;
  readonly object: Participant | null;
  readonly target: Participant | null;
  readonly trigger: Span;
  readonly sentence: Span;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says so; null is the article's own voice. */
  readonly attributedTo: Participant | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the text does not tell. */
  readonly occurredOn: string | null;
  /** When the attributed statement was made, likewise. */
  readonly saidOn: string | null;
  /** The office held, on LEADS and WORKS_FOR. */
  readonly role: string | null;
  /** 0–1: how sure the reader is. */
  readonly confidence: number;
  /** The rule that made it. */
  readonly rule: string;
}

/** Who said what: `content` is what was said, also where it holds no claim. */
export interface Attribution {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}
