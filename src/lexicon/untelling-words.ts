import { wordList } from './word-list.js';

/**
 * Words that stand in any news article and so tell nothing about which story it is, folded as search folds them; a word
 * counts by its first five letters, so one form of each is enough.
 */
export const UNTELLING_WORDS = wordList(`
a about above according across after again against ago all almost already also although always am among an and another
any anybody anyone anything are around as asked at away back be became because become been before began behind being
below beside between beyond both but by came can cannot come could course did do does done down during each either else
end enough even ever every everybody everyone everything few finally find first for former found from further gave get
give given go going gone got had half has have having he held hence her here hers him his how however i if in indeed
inside instead into is it its itself just keep kept last later least less let like made mainly make many may me mean
might more moreover most much must my near nearly need neither never next no nobody none nor not nothing now of off
often on once one only or other others our out over own part per perhaps put quite rather really said same saw say says
second see seen several shall she should show since so some somebody something soon still such take taken tell than
that the their them themselves then there therefore these they thing this those though through thus till to today
together told tomorrow too took toward turn under until up upon us use used very want was way we week went were what
when where whether which while who whole whom whose why will with within without would year yesterday yet you your
month day monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night percent per cent
`);

export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
};
