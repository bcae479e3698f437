import { wordList } from './word-list.js';

/** Nouns that, alone, point back to a policy told before: "the deal", "an offer she rejected". */
export const POINTING_BACK = wordList(`
  proposal offer suggestion idea initiative plan policy strategy deal agreement treaty pact accord convention law bill act
  legislation measure measures rule order decree directive ban embargo resolution ceasefire truce programme program scheme
  package text draft motion amendment merger takeover bid ruling verdict mission deployment presence tariff sanction sanctions
  arrangement compromise settlement project
`);

/** Nouns for armed forces: sending, hosting or having them somewhere is a policy. */
export const FORCES = wordList('troop troops soldier force military army boot marine peacekeeper warship');

/** Verbs whose clause tells what is decided upon. */
export const DECIDING = wordList(`
  propose offer suggest plan reject refuse accept agree consider approve oppose support back endorse favor favour
  order urge demand request ask recommend advocate vow promise pledge threaten ban forbid resist decline dismiss block
  decide announce seek
`);

/** Words that say nothing about a policy's content. */
export const EMPTY_OF_CONTENT = wordList(`
  be have do make take get go come new own major big broad bold recent first second last such other same further more
  many several any some certain controversial sweeping so-called possible potential planned proposed would-be idea
  way thing country government nation people state president year month week time
`);
