import type { ClaimType, PloverClass } from '../domain/claim.js';
import { PLOVER_OF } from '../lexicon/predicates.js';

const OFFERING = new Set(['offer', 'volunteer', 'float', 'propose', 'suggest']);
const RETREATING = new Set([
  'withdraw',
  'withdrawal',
  'retreat',
  'pull',
  'pullout',
  'resign',
  'resignation',
  'surrender',
  'abdicate',
  'cede',
  'vacate',
  'quit',
  'release',
  'evacuate',
  'yield',
  'capitulate',
  'concede',
]);
const BARRING = new Set([
  'ban',
  'curfew',
  'prohibition',
  'lockdown',
  'restriction',
  'censorship',
  'martial',
  'blockade',
  'emergency',
]);
const BREAKING = new Set([
  'tie',
  'relation',
  'aid',
  'treaty',
  'talk',
  'cooperation',
  'agreement',
  'pact',
  'deal',
  'accord',
  'negotiation',
  'membership',
  'link',
  'truce',
  'ceasefire',
]);

/**
 * The PLOVER class of a claim: that of its type, or what the construction makes of it.
 * @param lemma the trigger's
 * @param objectLemma the head word of what it is done to, or ""
 * @param hasTarget whether another actor is addressed
 */
export function ploverOf(type: ClaimType, lemma: string, objectLemma: string, hasTarget: boolean): PloverClass | null {
  switch (type) {
    case 'PROPOSED':
      return OFFERING.has(lemma) ? 'AGREE' : 'REQUEST';
    case 'CONCEDED':
      return RETREATING.has(lemma) ? 'RETREAT' : 'CONCEDE';
    case 'IMPOSED':
      return BARRING.has(objectLemma) ? 'COERCE' : 'SANCTION';
    case 'ORDERED':
      return hasTarget ? 'REQUEST' : null;
    case 'ENDED':
      return BREAKING.has(objectLemma) ? 'SANCTION' : 'CONCEDE';
    default:
      return PLOVER_OF[type];
  }
}
