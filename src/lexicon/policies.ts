import type { Instrument } from '../domain/entity.js';
import { wordList } from './word-list.js';

/** Nouns that name a course of action, by the form it takes. Singular lemmas; a list earlier in the table wins. */
const HEADS: Readonly<Record<Instrument, string>> = {
  PROPOSAL: `proposal offer suggestion idea initiative motion amendment recommendation overture request demand petition
    call appeal blueprint draft text roadmap`,
  LAW: `law bill act legislation statute constitution budget tax levy code reform reforms amnesty referendum
    statute levy fee minimum_wage measure measures rule regulation restriction tax-cut mandate limit cap quota right subsidy`,
  ORDER: `order decree directive edict fatwa ruling verdict sentence judgment judgement decision injunction warrant
    proclamation resolution moratorium emergency curfew lockdown state_of_emergency martial_law subpoena pardon`,
  TREATY: `treaty pact convention protocol charter accord accords covenant`,
  DEAL: `deal agreement contract truce ceasefire cease-fire settlement memorandum arrangement compromise merger takeover
    acquisition partnership swap loan bailout concession guarantee purchase sale armistice peace takeover`,
  TARIFF: `tariff duty duties surcharge`,
  SANCTION: `sanction sanctions embargo blockade boycott blacklist freeze penalty fine`,
  BAN: `ban prohibition veto suspension closure blackout crackdown censorship`,
  DESIGNATION: `designation listing label recognition blacklisting annexation`,
  DEPLOYMENT: `deployment presence intervention mobilization mobilisation invasion withdrawal pullout redeployment
    drawdown troop_deployment surge`,
  PROGRAMME: `program programme scheme project campaign system fund mission drive aid package operation exercise drill
    plan_of_action stimulus relief assistance help fund facility cut cuts`,
  PLAN: `plan strategy policy agenda bid effort move step steps strategy process proposal expansion construction pipeline
    test launch talks negotiation negotiations election inquiry investigation probe`,
};

/** Heads that mark a policy only when the rest of the sentence makes it one (object of a decision). */
const WEAK = wordList(`
  assistance help fine cut cuts text fee levy facility request demand call appeal vote right limit cap effort move step steps idea measure measures rule decision penalty
  presence peace sale purchase mission drive process test launch talks negotiation negotiations election inquiry
  investigation probe campaign operation settlement freeze label recognition move bid order duty duties sentence project
  system aid package fund relief act code tax guarantee exercise drill offer emergency listing surge reform reforms
  partnership contract closure construction expansion swap loan concession invasion penalty draft state right amendment
  policy strategy agenda program programme scheme initiative restriction regulation subsidy budget motion warrant
  subpoena pardon verdict compromise merger takeover acquisition arrangement
`);

const instruments = new Map<string, Instrument>();
for (const [instrument, words] of Object.entries(HEADS) as [Instrument, string][]) {
  // Object.entries forgets the key type
  for (const word of words.split(/\s+/)) if (!instruments.has(word)) instruments.set(word, instrument);
}

/** The form of policy that a noun names, or null. @param lemma singular, lower case */
export function instrumentOf(lemma: string): Instrument | null {
  return instruments.get(lemma) ?? null;
}

/** Whether the noun names a policy only where someone decides about it. */
export function isWeakPolicyNoun(lemma: string): boolean {
  return WEAK.has(lemma);
}

/** Last words of a policy's proper name ("Clean Rivers Act", "New START", "Resolution 2254", "Paris Agreement"). */
export const NAMED_POLICY_HEADS: ReadonlySet<string> = wordList(`
  act treaty agreement accord accords pact protocol convention charter resolution bill law deal plan doctrine initiative
  code declaration amendment order constitution memorandum compact framework start directive proclamation decree
  proposition referendum covenant armistice
`);

/** Words that name one thing when a policy's content is compared. The first of each line stands for the others. */
const SYNONYMS = `
  troop soldier troops force forces military army boots marine armed_force
  deploy send dispatch station deployment sending presence intervention operate move
  tariff duty duties levy
  sanction sanctions embargo
  ban prohibition prohibit outlaw
  proposal offer suggestion plan idea proposition
  deal agreement accord pact treaty
  law bill act legislation
  designation designate list label listing
  help assist assistance aid support
  ceasefire truce cease-fire
  withdrawal withdraw pullout
`;

const canonical = new Map<string, string>();
for (const line of SYNONYMS.trim().split('\n')) {
  const words = line.trim().split(/\s+/);
  for (const word of words) canonical.set(word, words[0] ?? word);
}

/** The word that stands for a lemma and its synonyms when contents are compared. */
export function policySense(lemma: string): string {
  return canonical.get(lemma) ?? lemma;
}
