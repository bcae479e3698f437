/** Forms that no rule gives; "base: form form" a line. Data only. */

function table(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of text.trim().split(/\s*\n\s*/)) {
    const [base = '', rest = ''] = entry.split(':');
    for (const form of rest.trim().split(/\s+/)) forms.set(form, base.trim());
  }
  return forms;
}

/** Past forms and participles (tags VBD and VBN). */
export const IRREGULAR_PAST = table(`
  be: was were been
  have: had
  do: did done
  go: went gone
  say: said
  make: made
  take: took taken
  come: came come
  see: saw seen
  get: got gotten
  give: gave given
  know: knew known
  think: thought
  tell: told
  become: became become
  leave: left
  find: found
  feel: felt
  bring: brought
  begin: began begun
  keep: kept
  hold: held
  write: wrote written
  stand: stood
  hear: heard
  let: let
  mean: meant
  set: set
  meet: met
  run: ran run
  pay: paid
  sit: sat
  speak: spoke spoken
  lie: lay lain
  lead: led
  read: read
  grow: grew grown
  lose: lost
  fall: fell fallen
  send: sent
  build: built
  understand: understood
  draw: drew drawn
  break: broke broken
  spend: spent
  cut: cut
  rise: rose risen
  drive: drove driven
  buy: bought
  wear: wore worn
  choose: chose chosen
  seek: sought
  throw: threw thrown
  catch: caught
  deal: dealt
  win: won
  fight: fought
  teach: taught
  eat: ate eaten
  sing: sang sung
  strike: struck stricken
  hang: hung
  shake: shook shaken
  ride: rode ridden
  feed: fed
  shoot: shot
  drink: drank drunk
  hit: hit
  arise: arose arisen
  fly: flew flown
  sleep: slept
  lay: laid
  beat: beat beaten
  swear: swore sworn
  shut: shut
  put: put
  cost: cost
  hurt: hurt
  quit: quit
  split: split
  spread: spread
  cast: cast
  broadcast: broadcast
  forecast: forecast
  burst: burst
  bust: bust
  rid: rid
  shed: shed
  slit: slit
  thrust: thrust
  bet: bet
  bid: bid bade bidden
  upset: upset
  fit: fit
  swim: swam swum
  ring: rang rung
  sink: sank sunk
  shrink: shrank shrunk
  spring: sprang sprung
  stink: stank stunk
  tear: tore torn
  bear: bore borne born
  steal: stole stolen
  freeze: froze frozen
  wake: woke woken
  awake: awoke awoken
  weave: wove woven
  hide: hid hidden
  bite: bit bitten
  forget: forgot forgotten
  forgive: forgave forgiven
  forbid: forbade forbidden
  forgo: forwent forgone
  foresee: foresaw foreseen
  blow: blew blown
  show: shown
  sow: sown
  sew: sewn
  prove: proven
  swell: swollen
  mow: mown
  saw: sawn
  shave: shaven
  light: lit
  slide: slid
  bleed: bled
  breed: bred
  speed: sped
  flee: fled
  plead: pled
  creep: crept
  sweep: swept
  weep: wept
  leap: leapt
  dream: dreamt
  kneel: knelt
  lend: lent
  bend: bent
  sell: sold
  smell: smelt
  spell: spelt
  spill: spilt
  spoil: spoilt
  burn: burnt
  learn: learnt
  dig: dug
  cling: clung
  fling: flung
  sling: slung
  sting: stung
  string: strung
  swing: swung
  wring: wrung
  spin: spun
  stick: stuck
  sneak: snuck
  shine: shone
  bind: bound
  grind: ground
  wind: wound
  tread: trod trodden
  stride: strode
  strive: strove striven
  thrive: throve
  lean: leant
  dwell: dwelt
  slay: slew slain
  spit: spat
  shoe: shod
  behold: beheld
  withdraw: withdrew withdrawn
  withhold: withheld
  withstand: withstood
  uphold: upheld
  overcome: overcame overcome
  overthrow: overthrew overthrown
  overtake: overtook overtaken
  oversee: oversaw overseen
  override: overrode overridden
  overrun: overran overrun
  overhear: overheard
  overdo: overdid overdone
  undertake: undertook undertaken
  undergo: underwent undergone
  undo: undid undone
  underwrite: underwrote underwritten
  mistake: mistook mistaken
  mislead: misled
  misunderstand: misunderstood
  rebuild: rebuilt
  retake: retook retaken
  rewrite: rewrote rewritten
  rethink: rethought
  resell: resold
  repay: repaid
  remake: remade
  redraw: redrew redrawn
  rerun: reran rerun
  outdo: outdid outdone
  outbid: outbid
  outshine: outshone
  partake: partook partaken
  foretell: foretold
  offset: offset
  beset: beset
  befall: befell befallen
  beget: begot begotten
  input: input
  prepay: prepaid
  outgrow: outgrew outgrown
  outrun: outran outrun
  telecast: telecast
  unwind: unwound
  greenlight: greenlit`);

/** Verb forms whose tag does not matter, clitics among them. */
export const VERB_CLITICS = table(`
  be: is am are 's 'm 're ’s ’m ’re being s m ’s ai
  have: has 've ’ve ve
  do: does
  go: goes gon
  will: 'll ’ll wo
  can: ca
  would: 'd ’d
  shall: sha
  want: wan
  get: got`);

export const IRREGULAR_PLURALS = table(`
  man: men
  woman: women
  child: children
  foot: feet
  tooth: teeth
  goose: geese
  schoolchild: schoolchildren
  grandchild: grandchildren
  mouse: mice
  louse: lice
  ox: oxen
  knife: knives
  life: lives
  wife: wives
  half: halves
  shelf: shelves
  thief: thieves
  wolf: wolves
  leaf: leaves
  calf: calves
  loaf: loaves
  self: selves
  elf: elves
  scarf: scarves
  hoof: hooves
  wharf: wharves
  dwarf: dwarves
  crisis: crises
  analysis: analyses
  basis: bases
  thesis: theses
  hypothesis: hypotheses
  diagnosis: diagnoses
  axis: axes
  oasis: oases
  emphasis: emphases
  synthesis: syntheses
  parenthesis: parentheses
  prognosis: prognoses
  criterion: criteria
  phenomenon: phenomena
  alumnus: alumni
  stimulus: stimuli
  nucleus: nuclei
  fungus: fungi
  cactus: cacti
  syllabus: syllabi
  locus: loci
  curriculum: curricula
  memorandum: memoranda
  referendum: referenda
  bacterium: bacteria
  stratum: strata
  datum: data
  index: indices
  appendix: appendices
  matrix: matrices
  vertex: vertices
  vortex: vortices
  vertebra: vertebrae
  larva: larvae
  formula: formulae
  bureau: bureaux
  plateau: plateaux
  coup d'état: coups
  attorney: attorneys
  money: monies moneys
  passerby: passersby
  person: persons
  gas: gases gasses
  bus: buses busses
  lens: lenses
  plus: pluses
  iris: irises
  quiz: quizzes
  ache: aches
  headache: headaches
  cache: caches
  niche: niches
  psyche: psyches
  moustache: moustaches mustaches
  avalanche: avalanches
  creche: creches
  axe: axes
  potato: potatoes
  tomato: tomatoes
  hero: heroes
  veto: vetoes
  echo: echoes
  embargo: embargoes
  cargo: cargoes
  volcano: volcanoes
  torpedo: torpedoes
  mosquito: mosquitoes
  domino: dominoes
  tornado: tornadoes
  buffalo: buffaloes
  mango: mangoes
  motto: mottoes
  halo: haloes
  manifesto: manifestoes
  desperado: desperadoes
  grotto: grottoes
  zero: zeroes
  movie: movies
  cookie: cookies
  calorie: calories
  rookie: rookies
  selfie: selfies
  zombie: zombies
  pixie: pixies
  brownie: brownies
  genie: genies
  junkie: junkies
  hippie: hippies
  newbie: newbies
  budgie: budgies
  prairie: prairies
  eerie: eeries
  auntie: aunties
  cutie: cuties
  goalie: goalies
  smoothie: smoothies
  birdie: birdies
  foodie: foodies
  techie: techies
  tie: ties
  lie: lies
  pie: pies
  die: dies
  year: yrs yr
  minute: mins min
  hour: hrs
  biceps: biceps`);

/** Plurals that are their own dictionary form. */
export const INVARIANT_PLURALS: ReadonlySet<string> = new Set(
  `people police troops species series means politics economics headquarters goods clothes thanks regards whereabouts
  proceedings savings remains surroundings premises grounds contents jeans pants trousers scissors glasses dynamics
  ethics mathematics statistics physics news mechanics logistics tactics athletics genetics electronics diplomatics
  barracks crossroads aircraft spacecraft watercraft hovercraft sheep deer fish salmon trout media staff clergy cattle
  manners finances supplies specifics genitals outskirts riches arms earnings belongings odds alms auspices
  fedayeen mujahideen mujahedeen amends whatsoever alas gallows innings shambles corps chassis rendezvous
  pence elk swine bison moose offspring shrimp squid yen yuan won baht rand km cm mm kg ft lb mph`.split(/\s+/),
);

/** Nouns in -s that take -es: the plural in -ses loses two letters. */
export const NOUNS_IN_S: ReadonlySet<string> = new Set(
  `virus bonus campus status census consensus focus surplus chorus circus caucus prospectus genius apparatus corpus
  syllabus hiatus octopus platypus walrus terminus stimulus fetus sinus uterus abacus cactus crocus mucus rhombus bias
  atlas canvas alias pancreas christmas pus nexus impetus ruckus exodus omnibus radius minus thesaurus lotus callus
  discus fungus isthmus litmus nimbus rebus versus coronavirus metropolis trellis pelvis tennis cosmos albatross bypass
  rumpus bus gas plus yes asparagus hippopotamus rhinoceros`.split(/\s+/),
);

/** Comparatives and superlatives. */
export const IRREGULAR_DEGREES = table(`
  good: better best
  bad: worse worst
  far: farther farthest further furthest
  old: elder eldest
  late: latter
  free: freer freest
  true: truer truest
  strange: stranger strangest
  huge: huger hugest
  severe: severer severest
  clever: cleverer cleverest
  quiet: quieter quietest
  cruel: crueler cruelest crueller cruellest`);

/** Function words, whatever their tag. */
export const FUNCTION_WORDS = table(`
  a: an
  I: i me
  they: them 'em
  he: him
  we: us 's
  not: n't n’t nt
  those: those
  versus: vs vs.`);
