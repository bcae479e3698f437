import { wordList } from './word-list.js';

/** Words before a person's name that are no part of it. Lower case, full stops kept. */
export const COURTESY_TITLES = wordList(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baron baroness rev rev. reverend
  st. father sister brother pope imam sheikh ayatollah cardinal archbishop bishop rabbi king queen prince princess
  emperor sultan emir shah tsar
  gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. cpl cpl. adm adm. cmdr cmdr. brig brig.
  general lieutenant colonel major captain sergeant admiral commander brigadier marshal commodore vice rear
  sen sen. rep rep. gov gov. hon hon. ambassador consul judge justice attorney
`);

/** Nouns for who holds the top office of a state, a government, a body or a company: LEADS. */
export const LEADING_OFFICES = wordList(`
  president premier chancellor leader head chief chairman chairwoman chairperson chair director ceo king queen emperor
  sultan emir governor mayor commander dictator ruler monarch boss pope secretary-general director-general taoiseach
  prime_minister chief_executive supreme_leader commander-in-chief speaker rector principal
  president-elect warlord secretary_general director_general general_secretary first_minister chief_minister
  commanding_general commanding_officer managing_director co-leader co-chair co-president governor-general
  provost superintendent patriarch caliph vice-chancellor inspector-general
`);

/** Nouns for who serves, speaks for or is employed by: WORKS_FOR. */
export const SERVING_OFFICES = wordList(`
  minister secretary spokesman spokeswoman spokesperson ambassador envoy diplomat adviser advisor official aide attorney
  lawyer prosecutor judge justice general colonel admiral lieutenant major captain sergeant officer inspector commissioner
  analyst economist researcher professor scientist correspondent reporter editor journalist host negotiator representative
  delegate consul undersecretary deputy lawmaker senator congressman congresswoman legislator mp counsel manager executive
  treasurer comptroller auditor commandant detective sheriff policeman soldier agent employee engineer strategist
  counsellor councillor councilor historian curator coach vice_president chargé attorney_general solicitor_general
  vice_chairman vice_chairwoman vice_chair whip rapporteur commissary interpreter translator bodyguard pilot
  technocrat organizer organiser politician elder
`);

/** Ranks: who is told of with another office too holds that one. */
export const RANKS = wordList('general colonel admiral lieutenant major captain sergeant commodore brigadier marshal');

/** Heads of a state or of its government; who holds another top office leads a body, not a country. */
export const HEADS_OF_STATE = wordList(`
  president premier chancellor leader head king queen emperor sultan emir dictator ruler monarch taoiseach caliph
  prime_minister supreme_leader first_minister governor-general president-elect co-president
`);

/** Who takes a seat for a party or belongs to a people: MEMBER_OF with a party, WORKS_FOR with a state. */
export const MEMBER_OFFICES = wordList(`
  lawmaker legislator senator congressman congresswoman mp deputy councillor councilor whip politician member elder
  activist supporter militant veteran candidate
`);

/** Posts to which someone is sent: "ambassador to Mexico" serves another country than Mexico. */
export const SENT_OFFICES = wordList('ambassador envoy representative consul chargé diplomat negotiator rapporteur');

/** Callings that a nationality only describes: a "German economist" need not serve Germany. */
export const CALLINGS = wordList(`
  analyst economist researcher professor scientist correspondent reporter editor journalist host lawyer attorney
  manager executive engineer strategist historian curator coach consultant employee agent director ceo chief_executive
  chairman chairwoman chairperson chair boss mayor rector principal warlord provost superintendent patriarch
  interpreter translator pilot bodyguard activist supporter organizer organiser politician managing_director pope
  veteran candidate elder
`);

/** Offices of companies and associations: without a body told, those of the one that the article speaks of. */
export const COMPANY_OFFICES = wordList(
  'chief_executive ceo chairman chairwoman chairperson managing_director director president',
);

/** What makes a "leader" one of a part of a country's people rather than of the country. */
export const FACTIONS = wordList(`
  opposition rebel party union business student religious spiritual community tribal protest separatist gang cartel
  militia indigenous church guerrilla insurgent faction minority majority group youth labor labour workers civic local
  clan cult resistance independence parliamentary floor house senate regional provincial team worship industry thought
`);

/** Offices that carry their country or body before them: "defense", "foreign", "interior" minister. */
export const OFFICE_MODIFIERS = wordList(`
  foreign defense defence interior finance prime deputy vice acting interim former ex then justice home health education
  trade energy environment agriculture transport labor labour economy economic treasury state press national security
  attorney general chief senior executive managing incoming outgoing shadow culture sports immigration
  commanding assistant associate special permanent top supreme high opposition party majority minority
`);

/** Words before an office whose holder stands second. */
export const SECOND_IN_OFFICE = wordList('vice deputy assistant associate former ex under sub');

/** A "policy chief" or "aid chief" runs a field of work for a body and not the body. */
export const FIELDS_OF_WORK = wordList(`
  policy affairs trade finance campaign communications humanitarian aid climate development rights economics relations
  enforcement operations operating financial technology marketing legal information science medical agriculture health energy
`);

/** Nouns for a stretch of land that a name goes with: "the governor of the Lombardy region". */
export const AREA_NOUNS = wordList(`
  region state province city county department district republic government territory municipality kingdom
`);

/** Seats and ways of saying a country's executive as one body. */
export const SEAT_BODIES: Readonly<Record<string, string>> = {
  'white house': 'USA',
  pentagon: 'USA',
  'capitol hill': 'USA',
  'state department': 'USA',
  kremlin: 'RUS',
  'downing street': 'GBR',
  whitehall: 'GBR',
  'blue house': 'KOR',
  élysée: 'FRA',
  'elysee palace': 'FRA',
  'casa rosada': 'ARG',
  'planalto palace': 'BRA',
  zhongnanhai: 'CHN',
};

/** Nouns that stand for a state when a country goes with them ("the Mexican government", "the Government of Iraq"). */
export const STATE_NOUNS = wordList(`government state nation country republic kingdom people leadership`);

/** Given names, for who is "he" and who is "she", are asked of the text itself: titles and words of kinship. */
export const FEMALE_WORDS = wordList(`mrs mrs. ms ms. miss lady dame baroness queen princess spokeswoman chairwoman
  congresswoman businesswoman woman mother daughter sister wife widow actress sister policewoman empress duchess`);
export const MALE_WORDS =
  wordList(`mr mr. sir lord baron king prince spokesman chairman congressman businessman man father
  son brother husband widower actor policeman emperor duke pope imam sheikh ayatollah cardinal archbishop`);
