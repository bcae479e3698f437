import { wordList } from './word-list.js';

/** Nouns for a part of a body: "an arm of", "a subsidiary of". */
export const PART_NOUNS = wordList(`
  arm wing unit branch agency division department subsidiary component offshoot affiliate organ bureau section faction
  brigade battalion regiment committee chapter directorate
`);

/** Nouns for a private body, whose nationality tells where it sits. */
export const PRIVATE_BODIES = wordList(`
  company firm group bank giant manufacturer maker airline broadcaster newspaper retailer startup developer conglomerate
  brand producer supplier operator carrier carmaker automaker steelmaker chipmaker miner utility insurer lender
  multinational corporation charity club university publisher telecom shipbuilder drugmaker planemaker website channel
`);

/** Nouns for any body at all: the one told last is meant. */
export const ANY_BODY = wordList(`
  company firm group organization organisation body agency bank newspaper broadcaster airline
`);

/** Nouns that may call the same body. */
export const CALLED_ALIKE: readonly ReadonlySet<string>[] = [
  wordList('watchdog regulator commission authority agency'),
  wordList('party alliance bloc front movement'),
  wordList('union league federation association'),
  wordList('company firm group corporation holdings corp'),
  wordList('paper newspaper times post daily'),
];

/** Words in the names of parties and their alliances. */
export const PARTY_WORDS =
  /\b(party|front|alliance|movement|democrats?|republicans?|labour|conservatives?|congress|bloc|union|coalition|league|greens?|liberals?|socialists?)\b/i;

/** Words in the names of parliaments and their chambers. */
export const PARLIAMENT_WORDS =
  /\b(parliament|congress|senate|house|assembly|council|bundestag|knesset|duma|commons|lords)\b/i;

/** Nouns for a body told before by a name that holds them, besides those for groups: "the bureau", "the league". */
export const BODY_NOUNS = wordList(`
  bureau league forum federation confederation association institute society foundation fund club tribunal department office
  board assembly chamber corporation syndicate trust exchange consortium charity lender front alliance authority centre
  center conference congress
`);
