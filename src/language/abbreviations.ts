/**
 * Words that are written with a full stop of their own. The lists differ in what may follow, because that is what
 * tells the end of a sentence from the end of an abbreviation.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name or a number and never end a sentence. */
export const LEADING_ABBREVIATIONS = words(`
  Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mlle Gen Gens Col Cols Lt Lieut Maj Capt Cmdr Comdr Cdr Adm Sgt Cpl Pvt Pfc
  Brig Sen Sens Rep Reps Gov Govs Sec Secy Pres Rev Hon Fr Msgr Supt Det Insp Atty Amb Asst Assoc Dep Ald Mgr Dir Spec
  St Ste Ft Mt Mts Pt vs Vs viz cf approx ca fig figs eg ie Attn Bros`);

/** Abbreviations only in front of a number ("No. 10", "Art. 5", "Mar. 3"); otherwise the word itself. */
export const BEFORE_NUMBER = words(`
  No Nos no nos c Art Arts Fig Figs Vol Vols vol Ch Chap pp p para Para Op op Sect Sec sec Mar May Jun Jul Reg Res Pub Ord
  Mon Wed Fri Sat Sun Tue Thu`);

/** Months and weekdays whose short form is no other word; they may also end a sentence. */
export const DATE_ABBREVIATIONS = words('Jan Feb Apr Aug Sept Sep Oct Nov Dec Tues Thurs Thur');

/** Follow what they belong to, and may end a sentence: the stop is then split off, as the treebanks do. */
export const TRAILING_ABBREVIATIONS = words(`
  Inc Corp Co Cos Ltd Plc LLC Jr Sr Esq etc al Dept Univ Assn Ave Blvd Rd Hwy Intl Natl Govt est Est ext Ext Mfg Hosp
  incl dept govt max min tel Tel hr hrs sq`);

/** American states in newspaper style; only after a comma ("Pittsburgh, Pa."), since many are words as well. */
export const STATE_ABBREVIATIONS = words(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa
  Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que`);

/** Capitalised words that open a sentence far more often than they go on after "U.S." or "Inc.". */
export const SENTENCE_STARTERS = words(`
  The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here In On At By From For
  With Without Within After Before Since When Whenever While As If Unless But And Or Nor So Yet However Although Though
  Despite During Under Until Both Some Many Most Several Such No Not All Each Every Other Others Another What Who Whose
  Which How Why Where Now Then Meanwhile Earlier Later Today Yesterday Tomorrow According Also Because Once Even Only Still
  Neither Either Instead Moreover Furthermore Nevertheless Nonetheless Asked Speaking Last Next More Few Following To Of
  About Among Between Through Throughout Amid Against Like Perhaps Maybe Thus Therefore Hence Do Does Did Is Are Was Were
  Has Have Had Can Could Will Would Should May Let Please Nobody Everyone Everybody Someone Something Nothing One Two
  Three Officials Critics Supporters Analysts Experts`);

/** What may follow "a.m." and "p.m." with a capital letter and go on with the sentence. */
export const AFTER_CLOCK_TIME = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Eastern Central Pacific Mountain Greenwich Moscow Beijing EST EDT ET CST CDT PST PDT MST GMT
  UTC BST CET CEST IST JST Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`);

/** Verbs of speech: after a quoted question or exclamation they show that the sentence goes on ("'Why?' Ada asked"). */
export const SPEECH_VERBS = words(`
  said says asked asks told tells added adds wrote writes tweeted replied answered shouted cried yelled wondered exclaimed
  demanded declared insisted continued responded posted quipped joked`);
