import type { ClaimType, PloverClass } from '../domain/claim.js';

/**
 * The words of deeds. An entry is a lemma with what goes with it:
 *
 *   reject            takes its object as a direct object
 *   rule_out          with its particle
 *   call~for          its object comes with a preposition; several: meet~with|between
 *   sign[policy]      only when its object is a policy;  sign[!policy] only when it is not (kinds: `ObjectKind`)
 *   press?            also a common word for something else: counts only when the model sees a deed here too
 *
 * An entry that several types list is decided by the object's kind, then by the model.
 */

/** PLOVER classes by type (CLAIMS.md); what the construction decides is in `claims/plover.ts`. */
export const PLOVER_OF: Readonly<Record<ClaimType, PloverClass | null>> = {
  PROPOSED: 'REQUEST',
  REQUESTED: 'REQUEST',
  REJECTED: 'REJECT',
  AGREED: 'AGREE',
  SUPPORTED: 'SUPPORT',
  ACCUSED: 'ACCUSE',
  CRITICIZED: 'ACCUSE',
  THREATENED: 'THREATEN',
  MET: 'CONSULT',
  COOPERATED: 'COOPERATE',
  AIDED: 'AID',
  CONCEDED: 'CONCEDE',
  DESIGNATED: 'COERCE',
  SANCTIONED: 'SANCTION',
  IMPOSED: 'SANCTION',
  ORDERED: null,
  ENACTED: null,
  ENDED: 'CONCEDE',
  DEPLOYED: 'MOBILIZE',
  PROTESTED: 'PROTEST',
  DETAINED: 'COERCE',
  SEIZED: 'COERCE',
  RESTRICTED: 'COERCE',
  ATTACKED: 'ASSAULT',
  APPOINTED: null,
  DEFEATED: null,
  LEADS: null,
  WORKS_FOR: null,
  MEMBER_OF: null,
  PART_OF: null,
  BASED_IN: null,
};

const VERBS: Partial<Record<ClaimType, string>> = {
  PROPOSED: `propose offer suggest? float? table? put_forward moot recommend? unveil[policy] outline[policy] present[policy]?
    introduce[policy]? submit[policy]? volunteer? advance[policy]? draft[policy] plan[policy]? announce[policy]? tout[policy]?`,
  REQUESTED: `request urge demand call~for|on|upon appeal~to|for ask? seek[policy]? seek~from? press? pressure petition implore beseech beg
    exhort plead~with|for push~for lobby insist~on summon? solicit invite? advise? want? appeal[policy] apply~for? sue~for? push?`,
  REJECTED: `reject refuse decline dismiss[policy] oppose veto rebuff spurn rule_out turn_down shoot_down[policy] block[policy] resist
    strike_down[policy] overturn[policy] quash throw_out[policy] deny[policy]? object~to balk~at defy disregard[policy]? snub shun repudiate
    renounce? vote_down reverse[policy] annul[policy] nullify[policy] stay[policy] invalidate[policy] brush_off brush_aside scuttle torpedo thwart?
    disavow decry[policy]? boycott[policy]? stall[policy]? obstruct[policy]? halt[policy]? rebut? contest[policy]? walk_out~of`,
  AGREED: `agree~to|on|with agree accept ratify[policy] sign[accord] promise pledge commit~to commit conclude[policy] strike[policy] clinch[policy] reach[policy]
    finalize[policy] finalise[policy] consent~to assent~to accede~to initial[policy] settle~with? ink[policy] seal[policy] acquiesce~in|to undertake? negotiate[policy]?
    vow[policy]? broker[policy] sign_up~to|for sign_on~to`,
  SUPPORTED: `support back endorse praise thank defend congratulate recognize recognise hail welcome commend applaud laud champion favor? favour? uphold
    side~with stand_by salute? compliment acclaim vouch~for rally~behind|around approve~of advocate? embrace? honor? honour? express[policy]? stand~with|by|behind|alongside stand_shoulder
    acquit? exonerate? cheer? condole~with? sympathize~with tout? vindicate? root~for`,
  ACCUSED: `accuse blame allege charge[!policy]? sue indict prosecute investigate probe? impeach fault implicate denounce~as incriminate arraign
    hold_responsible inculpate impugn? finger? inquire~into? cite~for? audit? question? suspect? file~against? examine?`,
  CRITICIZED: `criticize criticise condemn deplore denounce mock slam blast? decry lambast lambaste castigate rebuke chide scold berate deride ridicule
    disparage lash~at|into lash_out~at lash? rail~against attack~over? censure reprimand lament~over? assail upbraid excoriate rap? vilify
    take_aim~at scoff~at rip? hit_out~at lash_into pan? protest~to? upbraid complain~about|of? bemoan? decry insult`,
  THREATENED: `threaten warn intimidate menace blackmail coerce? bully? vow~against`,
  MET: `meet meet~with talk~to|with speak~with|to phone telephone visit confer~with negotiate~with mediate~between|in host consult~with consult hold[policy]? receive? call?
    discuss~with parley~with hold_talks~with greet? huddle~with dine~with? tour? travel~to? fly~to? arrive~in? lunch~with? brief? contact? join? hold~with`,
  COOPERATED: `cooperate~with co-operate~with collaborate~with work~with partner~with team_up~with ally~with trade~with join_forces~with share~with? coordinate~with
    exchange~with? train~with? unite~with|against? work_together merge~with? patrol~with cooperate co-operate collaborate band_together`,
  AIDED: `aid help? assist donate~to donate give~to? provide~to|with? supply~to|with supply fund finance arm equip shelter rescue train? bail_out send~to? lend~to
    rehabilitate? evacuate? feed? deliver~to? ship~to? grant~to? subsidize subsidise bankroll sponsor? support? contribute~to? treat? extend~to? host? protect? save?
    resettle airlift accommodate? house?`,
  CONCEDED: `concede yield~to cede relent? back_down~from capitulate~to surrender~to surrender apologize~to|for apologise~to|for release free? withdraw~from withdraw? pull_out~from|of pull_back~from
    resign~from|as resign ease relax[policy] lift[policy] soften[policy]? abdicate step_down~as|from step_aside quit? retreat~from pardon reprieve commute[policy]? give_in~to bow~to|out
    stand_down back_off~from unfreeze loosen[policy] acquiesce? compromise~on? return~to? hand_over~to evacuate~from? repatriate? disarm? waive[policy] exempt? admit? let_go vacate? drop[policy]? bail?`,
  DESIGNATED: `designate label blacklist list? brand? classify~as declare? proclaim? name~as? recognize~as recognise~as categorize~as categorise~as outlaw~as formally_declare?`,
  SANCTIONED: `sanction embargo expel boycott convict sentence cut_off[!policy]? fine penalize penalise punish disqualify? suspend[!policy]? freeze? ostracize bar? debar deport?
    impose[sanction] slap[sanction] levy[sanction] cut[ties] cut_off[ties] break[ties] break_off[ties] sever[ties] suspend[ties]? reimpose[sanction] tighten[sanction]? downgrade? recall? strip? jail?`,
  IMPOSED: `impose[!sanction] impose~on[!sanction] levy[!sanction] slap~on[!sanction] slap[!sanction]? enforce[policy] introduce[policy] tax reimpose clamp~on? place~on[policy]? put~on[policy]? raise[policy]? hike[policy]? institute[policy] apply[policy]? extend[policy]?
    tighten[policy] reinstate[policy] toughen[policy] double[policy]? increase[policy]? declare[policy]?`,
  ORDERED: `order direct? instruct command? decree mandate? sign[edict] issue[policy] authorize authorise task? rule? require? compel? force? enjoin? commission? subpoena summon? dictate? dissolve? dispatch?`,
  ENACTED: `enact pass[policy] adopt[policy] approve[policy] launch[policy] legislate promulgate implement[policy] legalize legalise decriminalize decriminalise introduce[policy] vote~for|on?
    establish[policy]? start[policy]? create[policy]? inaugurate? unveil[policy]? set_up[policy]? begin[policy]? found? roll_out[policy] approve greenlight clear[policy]? amend[policy] nationalize nationalise privatize privatise
    ban[policy]? criminalize criminalise complete? initiate[policy] open?`,
  ENDED: `end[policy] repeal scrap rescind revoke cancel abolish terminate[policy] suspend[policy] quit[policy] abandon[policy] axe[policy] ditch[policy] withdraw~from[policy] withdraw[policy] pull_out~of[policy] exit[policy]
    dismantle? shelve[policy] discontinue halt[policy] call_off drop[policy] phase_out undo[policy] tear_up leave[policy]? break_off[policy] denounce[policy]? roll_back[policy] stop[policy]? freeze[policy]? postpone[policy]? close[policy]? lift[policy]
    disband dissolve? walk_away~from unwind[policy]? void[policy]? nix`,
  DEPLOYED: `deploy mass? mobilize mobilise station? redeploy dispatch? surge? send[forces] amass alert? move[forces]? garrison? scramble[forces]? place? reinforce? position? test-fire test[weapon] fire[weapon]? launch[weapon]? rush[forces]? march~into? build_up`,
  PROTESTED: `protest~against|over|at protest demonstrate~against|for demonstrate rally~against? march~against|on? march? strike~over|for picket riot~against riot mutiny~against revolt~against rebel~against rise_up~against walk_out? occupy? blockade? rally? storm?`,
  DETAINED: `detain arrest jail imprison deport abduct kidnap capture[!place]? incarcerate apprehend seize[person]? extradite hold[person]? intern? nab? round_up remand? handcuff? take_hostage repatriate? evict? confine? banish exile? lock_up`,
  SEIZED: `seize capture confiscate annex occupy overrun impound liberate retake recapture grab? take_over? conquer expropriate nationalize? requisition commandeer hijack loot? steal? take[place]? reclaim? invade? wrest? recover? regain? repossess intercept? retake`,
  RESTRICTED: `restrict ban? block? censor raid repress close? shut_down[!policy] shutter outlaw prohibit forbid bar~from? curb? suppress curtail silence? muzzle? quell disperse crack_down~on clamp_down~on limit? gag? search? besiege? barricade? blockade obstruct? prevent? close_down turn_away turn_back
    impede? evict? demolish? cordon_off expel? dissolve? suspend[!policy]? disconnect? persecute harass oppress stifle`,
  ATTACKED: `attack bomb shell strike[!policy]? kill injure wound murder assassinate fight~against|with|for fight hit? shoot shoot_down assault ambush invade bombard storm? massacre execute? torture destroy? clash~with battle beat? stab hack torpedo[!policy]
    launch~at|against slaughter pound? target? pummel? open_fire~on fire~on|at|into fire? detonate raid? behead lynch gun_down blow_up engage? lob~at? retaliate~against shell strafe infiltrate? rape poison sabotage breach? wage~against|on exchange_fire~with fire_upon neutralize eliminate? maim
    bludgeon carry_out[policy]? launch[policy]? decapitate? counterattack rocket? terrorize down?`,
  APPOINTED: `appoint nominate name[person]? elect[person] swear_in install? pick? tap? promote? designate~as? select? choose? inaugurate? reappoint reelect re-elect crown? anoint? hire? confirm[person]? invest?`,
  DEFEATED: `defeat[person] beat? oust? unseat trounce rout? outpoll win~against|over? edge_out overcome? best? topple? thrash? vanquish? triumph~over prevail~over`,
  LEADS: `lead? head? chair rule? govern command? run? preside~over helm captain? direct?`,
  WORKS_FOR: `work~for? serve~as? represent? advise? speak~for`,
  MEMBER_OF: `belong~to join? represent?`,
  PART_OF: `belong~to? comprise? include? incorporate?`,
  BASED_IN: `base~in headquarter~in locate~in?`,
};

const NOUNS: Partial<Record<ClaimType, string>> = {
  PROPOSED: `proposal~for|of|to offer~of|to|for suggestion~of|that initiative? overture~to bid? plan?`,
  REQUESTED: `request~for|to demand~for|that call~for|on? appeal~for|to plea~for|to petition~for insistence~on pressure~on? urging invitation~to?`,
  REJECTED: `rejection~of refusal~of|to opposition~to veto~of|over dismissal~of? denial~of? objection~to resistance~to rebuff~of|to repudiation~of defiance~of`,
  AGREED: `agreement~with|on|to? acceptance~of ratification~of signing~of accord~with? deal~with? pledge~to|of commitment~to? promise~to|of pact~with? consent~to treaty~with?`,
  SUPPORTED: `support~for|of|to backing~for|of endorsement~of praise~for|of recognition~of defense~of? defence~of? congratulation~to approval~of? solidarity~with thank~to? blessing~of`,
  ACCUSED: `accusation~against|of allegation~against charge~against? lawsuit~against indictment~of|against investigation~into|of probe~into|of suit~against? prosecution~of inquiry~into impeachment~of trial~of? complaint~against`,
  CRITICIZED: `criticism~of condemnation~of denunciation~of rebuke~of|to censure~of attack~on? scorn~for mockery~of outrage~over? disapproval~of`,
  THREATENED: `threat~against|to|of warning~to|against|of ultimatum~to|for intimidation~of threatening`,
  MET: `meeting~with|between talk~with|between visit~to|by|with summit~with|between? call~with|between? negotiation~with|between phone_call~with mediation~between conversation~with|between consultation~with|between discussion~with|between dialogue~with|between encounter~with trip~to?`,
  COOPERATED: `cooperation~with|between co-operation~with|between collaboration~with|between partnership~with|between? alliance~with|between? exercise~with|between trade~with|between? coordination~with|between`,
  AIDED: `aid~to|for assistance~to|for help~to|for? donation~to|of loan~to? grant~to? shipment~to|of delivery~of|to? relief~to|for? rescue~of bailout~of|for funding~of|for|to? training~of|for? support~to evacuation~of? supply~of|to?`,
  CONCEDED: `apology~to|for concession~to|on withdrawal~of|from release~of resignation~of|from|as surrender~of|to pullout~of|from retreat~from|of easing~of lifting~of departure~from? pardon~of|for abdication`,
  DESIGNATED: `designation~of|as labeling~of labelling~of listing~of? recognition~as blacklisting~of`,
  SANCTIONED: `sanction~on|against|over embargo~on|against|of expulsion~of boycott~of conviction~of punishment~of? sentencing~of fine~on|against penalty~on|against?`,
  IMPOSED: `imposition~of tariff~on tax~on? ban~on duty~on? curfew~in|on levy~on? blockade~of? crackdown~on? introduction~of? taxation~of`,
  ORDERED: `order~to|for|of directive~to|for decree~on|for? instruction~to ruling~on|that|against? injunction~against authorization~of|for? authorisation~of|for? verdict~against?`,
  ENACTED: `adoption~of passage~of approval~of? enactment~of launch~of? implementation~of? introduction~of? establishment~of?`,
  ENDED: `repeal~of cancellation~of suspension~of abolition~of termination~of? withdrawal~from? scrapping~of revocation~of abandonment~of end~to|of? exit~from? dissolution~of`,
  DEPLOYED: `deployment~of|to|in buildup~of|on|in? mobilization~of mobilisation~of troop_movement? missile_test? test~of? launch~of? presence~in|on? surge~of?`,
  PROTESTED: `protest~against|over|by|in demonstration~against|over|by strike~by|over? rally~against|by|for? riot~in|by march~against|on|by? uprising~against|by revolt~against|by rebellion~against mutiny~by walkout~by|over sit-in~by unrest~in?`,
  DETAINED: `arrest~of detention~of imprisonment~of abduction~of|by kidnapping~of|by deportation~of jailing~of extradition~of capture~of? incarceration~of internment~of kidnap~of`,
  SEIZED: `seizure~of|by capture~of|by annexation~of occupation~of|by confiscation~of liberation~of|by takeover~of|by? recapture~of conquest~of expropriation~of`,
  RESTRICTED: `crackdown~on|against restriction~on|of? censorship~of raid~on|by repression~of suppression~of closure~of? ban~on? blockade~of|by persecution~of|by siege~of|by curb~on harassment~of raid~of`,
  ATTACKED: `attack~on|against|by|in|at|to strike~on|against|by|in|at? airstrike~on|against|by|in bombing~of|by|in killing~of|by murder~of|by assassination~of|by assault~on|against|by invasion~of|by shelling~of|by raid~on|against? offensive~against|on|in|by massacre~of|by war~on|against|with|in?
    bombardment~of|by execution~of? torture~of|by shooting~of|by|at|in fighting~with|against|between|in clash~with|between fire~at|on? gunfire? artillery? barrage~on|against ambush~of|on|by|against strike~on|against counterattack~by|against|on hack~of|on|by cyberattack~on|against|by battle~with|against|between|for? incursion~into|by operation~against? rocket_fire assault~by
    violence~against|by? atrocity~by|against hostility~against|between? genocide~of|against|by drone_strike~on counteroffensive~against|by hacking~of|by air_strike~on stabbing~of|by campaign~against?`,
  APPOINTED: `appointment~of nomination~of election~of inauguration~of selection~of? promotion~of? re-election~of`,
  DEFEATED: `defeat~of|by|to victory~over|against|for? win~over|against? ouster~of? triumph~over`,
};

/** Verbs that only carry the noun that is their object: "launched an attack on", "reached agreement with". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `make take give launch carry conduct hold issue reach impose lift stage mount lodge file put offer provide voice express raise
  receive face suffer start begin open continue wage commit perform undertake deliver announce declare bring exert
  pay do have extend sign conclude strike seal renew resume maintain reiterate repeat place order execute perpetrate draw enter
  exchange trade advance submit lend withdraw show seek demand reject organize organise join lead pursue finalize plan suspend host pen pass threaten`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Light verbs whose subject undergoes the deed: "came under attack from", "faces criticism from", "received support from". */
export const REVERSING_LIGHT_VERBS: ReadonlySet<string> = new Set(
  `face receive draw suffer meet_with come_under win get attract endure survive sustain earn encounter`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export type ObjectKind = 'policy' | 'person' | 'place' | 'forces' | 'weapon' | 'accord' | 'edict' | 'sanction' | 'ties';

/** One way in which a word carries a type. */
export interface PredicateFrame {
  readonly type: ClaimType;
  readonly particle: string | null;
  /** Prepositions that bring the object; empty for a direct object. */
  readonly prepositions: readonly string[];
  readonly only: ObjectKind | null;
  readonly not: ObjectKind | null;
  /** Counts only when the model sees a deed too. */
  readonly weak: boolean;
}

function parse(table: Partial<Record<ClaimType, string>>): ReadonlyMap<string, readonly PredicateFrame[]> {
  const frames = new Map<string, PredicateFrame[]>();
  for (const [type, words] of Object.entries(table) as [ClaimType, string][]) {
    // Object.entries forgets the key type
    for (const entry of words.split(/\s+/)) {
      const match = /^([\p{L}-]+)(?:_([\p{L}_]+))?(?:~([\p{L}|_-]+))?(?:\[(!?)(\w+)\])?(\?)?$/u.exec(entry);
      if (match === null) {
        if (entry !== '') throw new Error(`lexicon/predicates: cannot read the entry "${entry}" of ${type}`);
        continue;
      }
      const [, lemma = '', particle, prepositions, negated, kind, weak] = match;
      const list = frames.get(lemma) ?? [];
      list.push({
        type,
        particle: particle ?? null,
        prepositions: prepositions?.split('|') ?? [],
        only: kind !== undefined && negated === '' ? (kind as ObjectKind) : null, // the table only holds these words
        not: kind !== undefined && negated === '!' ? (kind as ObjectKind) : null, // likewise
        weak: weak !== undefined,
      });
      frames.set(lemma, list);
    }
  }
  return frames;
}

const verbFrames = parse(VERBS);
const nounFrames = parse(NOUNS);

/** The frames of a verb by its lemma, in the order of the table. */
export function framesOfVerb(lemma: string): readonly PredicateFrame[] {
  return verbFrames.get(lemma) ?? [];
}

/** The frames of an event noun by its lemma. */
export function framesOfNoun(lemma: string): readonly PredicateFrame[] {
  return nounFrames.get(lemma) ?? [];
}
