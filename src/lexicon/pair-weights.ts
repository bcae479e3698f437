/** What speaks for a deed as the one that links two given mentions; see `claims/pairs/weigh-deeds.ts`. */
export type PairFeature =
  | 'none' // nothing links them
  | 'pairNone' // how sure the encoder is of that
  | 'certainty' // of the lexicon and the encoder together
  | 'seen' // the encoder's score for the type
  | 'believed' // the deed makes claims by itself
  | 'subject' // the rules have the first mention for its subject
  | 'object' // and the second for its object or target
  | 'subjectRole' // the same by the encoder
  | 'objectRole'
  | 'otherSubject' // the rules have somebody else for its subject
  | 'reversed' // the second mention does it
  | 'depth' // of its word in the tree
  | 'nominal' // a noun carries it
  | 'between' // it stands between the two mentions
  | 'actorFirst' // the first mention stands before the second
  | 'pairClass'; // the encoder's score for the deed's class between the two words

/** Fitted by `node scripts/fit-pair-weights.mjs`, which prints this table. */
export const PAIR_WEIGHTS: Readonly<Record<PairFeature, number>> = {
  none: 1.35,
  pairNone: 2.5,
  certainty: 1.4,
  seen: -0.67,
  believed: 0.84,
  subject: 0.07,
  object: 0.76,
  subjectRole: 0.72,
  objectRole: 0.76,
  otherSubject: -2.0,
  reversed: -0.32,
  depth: -1.36,
  nominal: 0.1,
  between: 0.85,
  actorFirst: 1.07,
  pairClass: 0.99,
};
