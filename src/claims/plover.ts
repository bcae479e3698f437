import type { ClaimType, Modality, PloverClass, Polarity } from '../domain/claim.js';
import { instrumentOf } from '../lexicon/policies.js';
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
  loan support dialogue contact relationship trade shipment sale visit trip meeting summit mediation negotiations`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words by which an agreement becomes valid: PLOVER's SUPPORT holds what is signed, AGREE what is promised. */
const CONCLUDING = new Set(['sign', 'ratify', 'initial', 'ratification', 'signing', 'ink']);
const APOLOGIZING = new Set(['apologize', 'apologise', 'apology', 'regret']);
/** Deeds of law that put someone behind bars are COERCE whatever the type. */
const JAILING = new Set(['convict', 'sentence', 'jail', 'imprison', 'deport', 'conviction', 'sentencing']);
/** Taking ground by arms. */
const CONQUERING = new Set(
  `capture retake recapture overrun conquer invade storm occupy occupation conquest liberate liberation retaking`.split(
    /\s+/,
  ),
);
const HACKING = new Set(['hack', 'hacking', 'cyberattack', 'deface', 'demolish', 'vandalize', 'sabotage']);
const PUNITIVE = new Set([
  'tariff',
  'tax',
  'duty',
  'levy',
  'fine',
  'penalty',
  'sanction',
  'embargo',
  'boycott',
  'surcharge',
  'fee',
  'toll',
]);
const TAXING = new Set(['slap', 'levy', 'tax', 'hike', 'taxation', 'tariff', 'duty']);
/** Ended by these verbs a relation breaks off, unless what ends had been a burden. */
const SUSPENDING = new Set(
  `suspend halt break sever discontinue exit leave suspension withdrawal
  denounce freeze`.split(/\s+/),
);
const BURDENS = new Set(
  `sanction embargo ban tariff curfew restriction blockade siege emergency strike boycott war attack offensive operation fighting
  tax duty law bill order decree exercise drill crackdown test moratorium plan programme program project construction
  closure occupation campaign`.split(/\s+/),
);

const OWN_FORCES = new Set(['army', 'troop', 'troops', 'military', 'force', 'police', 'navy', 'soldier', 'guard']);

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

/** Harm that is meant, and harm that one says one may do ("could suspend the talks"), is a threat. */
const AHEAD: ReadonlySet<Modality> = new Set<Modality>(['INTENDED', 'POSSIBLE']);

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
  if (basis.modality === 'INTENDED' && COOPERATIVE.has(done)) return 'AGREE';
  return AHEAD.has(basis.modality) && CONFLICTING.has(done) ? 'THREATEN' : done;
}

/** Whether what is ordered is somebody outside the own forces and no policy. */
function isActor(objectLemma: string): boolean {
  return objectLemma !== '' && instrumentOf(objectLemma) === null && !OWN_FORCES.has(objectLemma);
}

function classOfDeed({ type, lemma, objectLemma, hasTarget }: PloverBasis): PloverClass | null {
  switch (type) {
    case 'AGREED':
      return CONCLUDING.has(lemma) ? 'SUPPORT' : 'AGREE';
    case 'DETAINED':
      return lemma === 'extradite' || lemma === 'extradition' ? 'COOPERATE' : 'COERCE';
    case 'SEIZED':
      return CONQUERING.has(lemma) ? 'ASSAULT' : 'COERCE';
    case 'ATTACKED':
      return HACKING.has(lemma) ? 'COERCE' : 'ASSAULT';
    case 'SANCTIONED':
      return JAILING.has(lemma) ? 'COERCE' : 'SANCTION';
    case 'PROPOSED':
      return OFFERING.has(lemma) ? 'AGREE' : 'REQUEST';
    case 'CONCEDED':
      if (APOLOGIZING.has(lemma)) return 'SUPPORT';
      return RETREATING.has(lemma) ? 'RETREAT' : 'CONCEDE';
    case 'IMPOSED':
      if (BARRING.has(objectLemma)) return 'COERCE';
      return PUNITIVE.has(objectLemma) || TAXING.has(lemma) ? 'SANCTION' : 'COERCE';
    case 'ORDERED':
      return hasTarget || isActor(objectLemma) ? 'REQUEST' : null;
    case 'ENDED':
      if (BREAKING.has(objectLemma)) return 'SANCTION';
      return SUSPENDING.has(lemma) && !BURDENS.has(objectLemma) ? 'SANCTION' : 'CONCEDE';
    default:
      return PLOVER_OF[type];
  }
}
