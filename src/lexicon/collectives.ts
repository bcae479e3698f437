import { wordList } from './word-list.js';

/** Nouns in the plural (or collective nouns) for groups of people that act as one in the news. Singular lemmas. */
export const COLLECTIVE_NOUNS = wordList(`
  official authority officer rebel insurgent militant fighter troop troops soldier force guerrilla separatist extremist terrorist
  jihadist militia militiaman gunman paramilitary mercenary commando marine pirate hacker smuggler trafficker gang cartel
  mafia protester protestor demonstrator activist striker worker miner teacher nurse doctor farmer fisherman driver student
  union lawmaker legislator senator deputy congressman parliamentarian mp diplomat negotiator mediator delegate prosecutor
  investigator police military army navy air_force coast_guard government administration regime cabinet parliament congress
  senate opposition coalition alliance court council commission committee ministry agency regulator watchdog
  lawyer judge voter resident villager settler migrant refugee immigrant asylum_seeker inmate prisoner
  republican democrat conservative liberal socialist communist nationalist islamist loyalist dissident monarchist royalist
  company firm bank investor trader manufacturer supplier producer exporter
  inspector observer monitor peacekeeper rescuer firefighter medic analyst expert scientist
  community tribe clan family group faction wing party movement network organization organisation
  junta delegation team crew jury panel bloc mission guard patrol squad unit brigade battalion division fleet task_force
  intelligence_service security_service special_force minister mayor governor citizen people
  airline broadcaster newspaper station channel church mosque university school hospital city town state province
  region municipality district county
`);

/** Those that name one body even without anything that tells it apart ("police said", "the army seized"). */
export const SELF_STANDING_COLLECTIVES = wordList(`
  police military army navy government administration regime parliament congress senate opposition coalition cabinet
  junta air_force coast_guard rebel cartel militant protester demonstrator insurgent prosecutor gang lawmaker
  authority union striker guerrilla separatist militia court gunman hacker pirate peacekeeper smuggler terrorist
`);

/** Nouns that belong to a state so closely that the state acts through them ("Russian missiles hit", "a U.S. strike"). */
export const INSTRUMENT_NOUNS = wordList(`
  airstrike strike raid missile rocket drone jet warplane plane aircraft helicopter bomber fighter warship ship vessel
  submarine boat tank artillery shell gun bomb bombing shelling bombardment attack assault offensive operation
  forces force troop troops leadership diplomacy policy pressure side delegation embassy mission base territory soil border
  airspace water goods export import product company citizen national people position fighter target vehicle stronghold
  partner leader fighter militant terrorist operative rebel general commander troop troops official headquarters compound facility camp asset bank firm oil gas energy economy interest ally
`);

/** Bodies that belong to a person: "the Trump administration", "his cabinet". */
export const OF_A_PERSON = wordList('administration government regime cabinet campaign team junta coalition party');

/** The people of a named body that fight for it are the body: "ISIL fighters". */
export const PEOPLE_OF_A_BODY = wordList(`
  fighter militant terrorist operative force rebel insurgent gunman guerrilla commander
`);

/** Nouns that many different groups of one country go by: what modifies them tells which. */
export const GENERIC_NOUNS = wordList(`
  official officer force authority agency group party company team member leader minister worker court council commission
  committee ministry unit service guard network movement organization organisation lawyer student expert analyst union bank
  firm airline school university hospital city town region district community union
`);

/** Modifiers that do not tell one group from another. */
export const IDLE_MODIFIERS = wordList(`
  powerful senior several many some top local other more high ranking unnamed new various suspected alleged armed large small
`);
