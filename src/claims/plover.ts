import type { ClaimType, Modality, PloverClass, Polarity } from '../domain/claim.js';
import { PLOVER_OF } from '../lexicon/predicates.js';

const OFFERING = new Set(['offer', 'volunteer']);
const RETREATING = new Set(
  `withdraw withdrawal retreat pull pullout resign resignation surrender abdicate cede vacate quit release evacuate yield
  capitulate concede step free`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
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
const BREAKING = new Set(
  `tie relation aid treaty talk cooperation agreement pact deal accord negotiation membership link truce ceasefire assistance
  loan support dialogue contact relationship trade shipment sale`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Types of working together: meant to be done, they are an agreement; refused, a rejection. */
const COOPERATIVE: ReadonlySet<PloverClass> = new Set<PloverClass>([
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'SUPPORT',
  'CONSULT',
  'AGREE',
]);
/** Types of conflict: meant to be done, they are a threat. */
const CONFLICTING: ReadonlySet<PloverClass> = new Set<PloverClass>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);

/** What of a claim its PLOVER class hangs on. */
export interface PloverBasis {
  readonly type: ClaimType;
  /** The trigger's lemma. */
  readonly lemma: string;
  /** The head word of what it is done to, or "". */
  readonly objectLemma: string;
  readonly hasTarget: boolean;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Somebody else asks for the deed ("urged Mexico to lift"): then it is not the doer's own word. */
  readonly asked: boolean;
}

/**
 * The PLOVER class of a claim: that of its type, or what the construction makes of it. PLOVER codes what is said of the
 * future as a verbal act: to intend help is to AGREE, to intend harm is to THREATEN, to say that one will not help is to REJECT.
 * Source: PLOVER codebook, Open Event Data Alliance.
 */
export function ploverOf(basis: PloverBasis): PloverClass | null {
  const done = classOfDeed(basis);
  if (done === null || basis.asked) return done;
  if (basis.polarity === 'NEGATED') return COOPERATIVE.has(done) ? 'REJECT' : done;
  if (basis.modality !== 'INTENDED') return done;
  if (COOPERATIVE.has(done)) return 'AGREE';
  return CONFLICTING.has(done) ? 'THREATEN' : done;
}

function classOfDeed({ type, lemma, objectLemma, hasTarget }: PloverBasis): PloverClass | null {
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
