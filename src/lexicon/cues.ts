import { wordList } from './word-list.js';

/** Verbs whose clause is something said, written or held: their subject is the source. */
export const SPEECH_VERBS = wordList(`
  say tell add state announce report claim declare explain argue note insist warn acknowledge admit concede confirm
  deny assert maintain contend suggest stress emphasize emphasise reiterate repeat remark comment observe reveal disclose
  allege predict estimate conclude reply respond respond answer retort recall write tweet post testify swear vow pledge promise
  assure inform caution complain lament boast joke quip quote mention point_out hint indicate signal believe think
  hope fear expect know feel hold describe advise urge propose recommend demand agree protest rule find show
  shout yell whisper ask wonder underscore underline highlight affirm reaffirm clarify specify speculate opine proclaim
  counter continue express rebut refute read tout speculate guess reckon doubt calculate record document tell_reporters
  outline detail cite elaborate interject exclaim
`);

/** Speech verbs that tell of a deed rather than of a statement when no clause follows; with one they are cues. */
export const WEAK_CUES = wordList(`
  urge propose recommend demand agree protest rule find show ask vow pledge promise expect know feel hold hope fear
  describe advise signal suggest read record continue doubt answer respond cite detail
`);

/** Verbs whose "of …-ing" tells an alleged deed. */
export const ACCUSING = wordList('accuse charge blame suspect allege convict indict denounce condemn');

/** Nouns of saying: "in a statement", "his remarks that …". */
export const SPEECH_NOUNS = wordList(`
  statement claim report remark comment announcement assertion warning suggestion allegation argument admission belief
  conclusion confirmation declaration denial disclosure view opinion fear hope promise pledge testimony
`);

/** Prepositions that name a source: "according to the ministry", "in the words of". */
export const SOURCE_PREPOSITIONS = wordList('according_to per');
