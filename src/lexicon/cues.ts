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
  outline detail cite elaborate interject exclaim order decree stipulate realize realise learn imply infer
  surmise suspect presume assume contest dispute caution guarantee reason muse rant rage thunder joke blog preach
  venture theorize theorise argue deem foresee forecast project anticipate envision envisage imagine remember
  recount relate recognize recognise figure gather regret concur chime_in sum_up marvel mutter murmur scream cry
  declare vouch avow profess decry rail inquire enquire
`);

/** Speech verbs that tell of a deed rather than of a statement when no clause follows; with one they are cues. */
export const WEAK_CUES = wordList(`
  urge propose recommend demand agree protest rule find show ask vow pledge promise expect know feel hold hope fear
  describe advise signal suggest read record continue doubt answer respond cite detail order learn remember recognize
  recognise imagine figure gather relate assume anticipate project forecast foresee envision envisage regret cry deem
  suspect contest dispute decry rail
`);

/** Verbs whose infinitive or clause tells what their subject means to do, asks for or commands. */
export const INTENT_VERBS = wordList(`
  vow pledge promise threaten swear offer propose urge ask order demand request direct instruct command hope expect
  beg implore advise recommend tell warn invite encourage decree require insist
`);

/** Adjectives of holding something true: "is confident that". */
export const HOLDING_ADJECTIVES = wordList(`
  sure certain confident convinced worried concerned afraid hopeful optimistic pessimistic adamant aware fearful skeptical
  sceptical positive mindful emphatic insistent unsure uncertain doubtful
`);

/** Verbs whose "of …-ing" tells an alleged deed. */
export const ACCUSING = wordList('accuse charge blame suspect allege convict indict denounce condemn');

/** Nouns of saying and holding: "in a statement", "his remarks that …". */
export const SPEECH_NOUNS = wordList(`
  statement claim report remark comment announcement assertion warning suggestion allegation argument admission belief
  conclusion confirmation declaration denial disclosure view opinion fear hope promise pledge testimony concern worry
  accusation contention complaint notion conviction insistence threat vow offer call demand doubt confidence finding
  assurance acknowledgement acknowledgment revelation rumour rumor speculation prediction forecast assessment estimate
  reminder observation theory charge boast lie lament proclamation ruling hint note point message expectation recognition
  suspicion impression understanding feeling sense consensus thesis criticism optimism alarm regret disappointment
`);

/** Verbs that leave a noun of saying with their own subject: "expressed concern that". */
export const OWNING_VERBS = wordList(`
  express make issue voice raise reiterate give repeat share hold have send deliver offer release publish post convey
  state file launch level put add pose echo draw harbor harbour retain keep sound renew maintain
`);

/** Nouns of a standpoint: "in Merkel's view". */
export const VIEW_NOUNS = wordList(`
  view opinion word judgment judgement estimation eye mind account estimate assessment telling reckoning perspective
  standpoint viewpoint point_of_view reading version interpretation belief phrase
`);

/** Verbs that give something a name or a judgement, often in quoted words: "called it “a disgrace”". */
export const NAMING_VERBS = wordList(`
  call describe label brand dub term denounce condemn hail praise criticize criticise refer speak dismiss slam blast
  deride decry characterize characterise portray denigrate deem consider see view regard lambast lambaste mock reject
  warn talk promise demand urge vow pledge welcome complain lament cite style tout deplore attack ridicule
`);

/** Unnamed ones who are cited: "citing two officials". */
export const VOICES = wordList(`
  official source diplomat aide report study people person document witness resident lawyer expert analyst adviser advisor
  researcher police spokesman spokeswoman spokesperson authority medic doctor activist agency minister statement figure
  data poll survey estimate newspaper magazine paper insider employee executive prosecutor investigator
`);

/** What speaks for its owner: "Netanyahu's office said", "the army's bulletin said". */
export const MOUTHPIECES = wordList(`
  office team campaign spokesman spokeswoman spokesperson statement tweet letter post message speech bulletin
  communique communiqué memo account feed
`);

/** Prepositions that name a source: "according to the ministry", "in the words of". */
export const SOURCE_PREPOSITIONS = wordList('according_to per');
