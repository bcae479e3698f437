import type { ClaimType, PloverClass } from '../domain/claim.js';
import { wordList } from './word-list.js';

/**
 * The words of deeds. An entry is a lemma with what goes with it:
 *
 *   reject            takes its object as a direct object
 *   rule_out          with its particle
 *   call~for          its object comes with a preposition; several: meet~with|between
 *   sign[policy]      only when its object is a policy;  sign[!policy] only when it is not (kinds: `ObjectKind`)
 *   block+road|street  an idiom: only with one of these nouns as its object (war_game: with both words)
 *   put@on+trial      an idiom whose noun comes with a preposition
 *   press?            also a common word for something else: counts only when the model sees a deed here too
 *
 * An idiom goes before all other entries of its verb. An entry that several types list is decided by the object's kind,
 * then by the model.
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
    introduce[policy]? submit[policy]? volunteer? advance[policy]? draft[policy] plan[policy]? announce[policy]? tout[policy]?
    lay_out[policy] set_out[policy] put_forth bring_forward[policy] mull? weigh? consider[policy]? pitch[policy]? draw_up[policy]
    file[policy]? sponsor[policy] co-sponsor[policy] moot[policy] raise+idea|prospect|possibility tender? bid~for? toy~with?`,
  REQUESTED: `request urge demand call~for|on|upon appeal~to|for ask? seek[policy]? seek~from? press? pressure petition implore beseech beg
    exhort plead~with|for push~for lobby insist~on summon? solicit invite? advise? want? appeal[policy] apply~for? sue~for? push?
    seek+refuge|asylum|shelter|protection|permission|approval|support|help|recognition|mediation~in|from
    ask+permission|help|leave|pardon|forgiveness put+pressure~on exert+pressure~on mount+pressure~on pile+pressure~on petition~for
    agitate~for campaign~for? clamor~for clamour~for entreat adjure nag badger? cajole? lean~on? prod prevail~upon? prompt?
    remind? encourage? counsel? recommend~to? require? insist press~for hold_out~for? set+deadline~for beckon? urge~on page?`,
  REJECTED: `reject refuse decline dismiss[policy] oppose veto rebuff spurn rule_out turn_down shoot_down[policy] block[policy] resist
    strike_down[policy] overturn[policy] quash throw_out[policy] deny[policy]? object~to balk~at defy disregard[policy]? snub shun repudiate
    renounce? vote_down reverse[policy] annul[policy] nullify[policy] stay[policy] invalidate[policy] brush_off brush_aside scuttle torpedo thwart?
    disavow decry[policy]? boycott[policy]? stall[policy]? obstruct[policy]? halt[policy]? rebut? contest[policy]? walk_out~of
    refuse~to spurn rule_out dig_in? renege~on go_back~on close+door~on|to slam+door~on turn+back~on|to vote~against speak_out~against come_out~against
    lobby~against campaign~against? argue~against? appeal_against balk~at baulk~at bridle~at rebel~at? recoil~from? demur~at? deny+entry|access|permission|request|visa|involvement
    disallow[policy] strike_out[policy] set_aside[policy] overrule[policy] override[policy] abrogate? walk_away~from[policy] knock_back[policy] bat_away
    laugh_off discount? dispute[policy] challenge[policy]? resist hold_out~against filibuster reject shrug_off pour+water~on pass_up fend_off?
    withhold[policy]? pooh-pooh decline forswear eschew shy_away~from? reconsider? stonewall nix[policy]`,
  AGREED: `agree~to|on|with agree accept ratify[policy] sign[accord] promise pledge commit~to commit conclude[policy] strike[policy] clinch[policy] reach[policy]
    finalize[policy] finalise[policy] consent~to assent~to accede~to initial[policy] settle~with? ink[policy] seal[policy] acquiesce~in|to undertake? negotiate[policy]?
    vow[policy]? broker[policy] sign_up~to|for sign_on~to
    reach+agreement|accord|deal|compromise|settlement|understanding|consensus~with strike+deal|bargain|agreement~with clinch+deal cut+deal~with make+pledge|promise|commitment~to
    shake+hand~on|with? give+assurance|word|consent|guarantee|undertaking~to|on come@to+term|agreement|understanding~with sign+agreement|treaty|accord|pact|deal|memorandum|contract|protocol|convention|declaration|truce|ceasefire~with
    observe+truce|ceasefire adhere~to? abide~by? subscribe~to? swear? assure? guarantee? opt_in~to buy~into? sign_off~on[policy] countersign[policy]
    go_along~with fall@in+line~with? concur~with? volunteer~for? green-light[policy]? bind~to? engage~to?`,
  SUPPORTED: `support back endorse praise thank defend congratulate recognize recognise hail welcome commend applaud laud champion favor? favour? uphold
    side~with stand_by salute? compliment acclaim vouch~for rally~behind|around approve~of advocate? embrace? honor? honour? express[policy]? stand~with|by|behind|alongside stand_shoulder
    acquit? exonerate? cheer? condole~with? sympathize~with tout? vindicate? root~for
    throw+weight|support~behind lend+support|weight|backing~to give+support|backing|blessing|endorsement~to pay+tribute~to pay+homage~to voice+support~for express+support|gratitude|appreciation|solidarity|sympathy|condolence|confidence~for|to|with|in
    declare+support~for offer+condolence|congratulation|support~to send+condolence|congratulation~to restore+tie|relation|link~with establish+tie|relation|link~with upgrade+tie|relation|link~with normalize+tie|relation~with normalise+tie|relation~with
    resume+tie|relation|link~with strengthen+tie|relation|link|bond~with improve+tie|relation|link~with mend+tie|relation|fence~with open+embassy|consulate|mission~in|to exchange+ambassador~with forgive reconcile~with speak_up~for stick_up~for stand_up~for
    stick~by|with? swing~behind rally+support~for line_up~behind get~behind vote~for? root~for plead~for? bless? credit? admire? appreciate? esteem validate? espouse second[policy]? underwrite? sympathise~with? empathize~with?
    fete decorate? eulogize eulogise lionize extol exalt honour~with? shore_up? prop_up? promote[policy]? reaffirm[policy]? reassure? vouch~for stump~for canvass~for campaign~for?`,
  ACCUSED: `accuse blame allege charge[!policy]? sue indict prosecute investigate probe? impeach fault implicate denounce~as incriminate arraign
    hold_responsible inculpate impugn? finger? inquire~into? cite~for? audit? question? suspect? file~against? examine?
    bring+case|charge|suit|lawsuit|action|complaint|proceeding~against file+case|charge|suit|lawsuit|complaint|claim|petition~against press+charge~against lay+charge|blame~against|on level+charge|accusation|allegation~against|at
    make+accusation|allegation~against pin+blame|hope~on? put+blame~on place+blame~on point+finger~at open+investigation|inquiry|probe|hearing|case|trial~into|against|on launch+investigation|inquiry|probe~into|against begin+investigation|inquiry|probe|trial~into|against|of
    start+investigation|inquiry|probe~into|against order+investigation|inquiry|probe~into|on conduct+investigation|inquiry|probe~into put@on+trial bring@to+justice|trial|court take@to+court haul@before+court hold@to+account drag@to+court try~for? find+guilty
    interrogate? slander defame libel smear vilify malign inveigh~against denigrate scapegoat fingerprint? look~into? claim? reproach~for|with? tax~with? hold_accountable subpoena? extort? inspect? monitor? dispatch+inspector|investigator~to send+inspector|investigator~to`,
  CRITICIZED: `criticize criticise condemn deplore denounce mock slam blast? decry lambast lambaste castigate rebuke chide scold berate deride ridicule
    disparage lash~at|into lash_out~at lash? rail~against attack~over? censure reprimand lament~over? assail upbraid excoriate rap? vilify
    take_aim~at scoff~at rip? hit_out~at lash_into pan? protest~to? upbraid complain~about|of? bemoan? decry insult
    lodge+protest|complaint~with|against|to file+protest~with|against summon+ambassador|envoy|diplomat|affaire|consul voice+concern|criticism|dismay|outrage|anger|alarm~over|about|at|to express+concern|dismay|outrage|anger|alarm|regret|disappointment~over|about|at
    take+exception|issue|umbrage~to|with|at pour+scorn~on heap+scorn~on hit_back~at? speak_out~against? call_out? tear~into lay~into? savage? flay? skewer? knock? fault? regret? lament? grumble~about disapprove~of frown~on|upon revile bash? trash? thunder~against? fulminate~against
    rebuke~for scorn spurn? snipe~at jeer heckle boo belittle besmirch denounce~for? dress_down chastise admonish reprove repudiate? slate? tut-tut inveigh~against bridle~at? carp~at? gripe~about? hammer? roast? pillory lampoon satirize disdain despise? hate? attack[policy]? criticise~for find+fault~with`,
  THREATENED: `threaten warn intimidate menace blackmail coerce? bully? vow~against
    warn~of|against|about issue+threat|warning|ultimatum~to|against serve+notice~on give+ultimatum|deadline|warning~to vow+revenge|retaliation|vengeance|action|response~against|on swear+revenge|vengeance~against|on
    promise+revenge|retaliation~against|on threaten+force|action|retaliation|sanction|strike|war~against|on rattle+saber|sabre~at brandish? menace cow? browbeat hector? strong-arm hold@to+ransom put@on+notice caution~against? raise+spectre|specter~of? terrorize? declare+readiness~against?`,
  MET: `meet meet~with talk~to|with speak~with|to phone telephone visit confer~with negotiate~with mediate~between|in host consult~with consult hold[policy]? receive? call?
    discuss~with parley~with hold_talks~with greet? huddle~with dine~with? tour? travel~to? fly~to? arrive~in? lunch~with? brief? contact? join? hold~with
    pay+visit|call~to|on give+welcome|reception~to receive+delegation|envoy|visit|visitor|mission|minister|president|ambassador~from|of host+delegation|summit|talk|meeting|minister|president|leader~from|with|of
    hold+talk|meeting|discussion|consultation|negotiation|conversation|summit~with|between have+talk|meeting|discussion|conversation|lunch|dinner|audience~with begin+talk|negotiation|visit|tour|trip~with|to|of start+talk|negotiation|visit|tour|trip~with|to|of open+talk|negotiation~with
    resume+talk|negotiation|dialogue~with conclude+talk|visit~with|to wrap_up+talk|visit~with|to arrive@on+visit|tour|trip~in|at arrive@for+talk|visit|meeting|summit~in|at fly@for+talk|meeting|visit|summit~to|into travel@for+talk|meeting|visit|summit~to go@for+talk|meeting~to
    sit_down~with get_together~with call_on? drop_in~on? look_in~on? come_together~with? come~to? go~to? head~to? return~from? leave~for? entertain? welcome? mediate~among|in broker+talk|meeting~between|with arbitrate~between shuttle~between intercede~with|between
    phone call_up ring? dial? facetime videoconference~with bargain~with deal~with? powwow~with reunite~with? chat~with converse~with communicate~with? hobnob~with sound_out? debrief? convene~with? assemble~with?`,
  COOPERATED: `cooperate~with co-operate~with collaborate~with work~with partner~with team_up~with ally~with trade~with join_forces~with share~with? coordinate~with
    exchange~with? train~with? unite~with|against? work_together merge~with? patrol~with cooperate co-operate collaborate band_together
    hold+exercise|drill|maneuver|manoeuvre|war_game|patrol~with conduct+exercise|drill|maneuver|manoeuvre|war_game|patrol~with stage+exercise|drill|maneuver|manoeuvre|war_game~with launch+exercise|drill|maneuver|manoeuvre|war_game~with begin+exercise|drill|maneuver|manoeuvre|war_game~with
    start+exercise|drill|maneuver|manoeuvre|war_game~with carry_out+exercise|drill|maneuver|manoeuvre|war_game|patrol~with share+intelligence|information|evidence|expertise|technology|data|experience|knowledge|secret~with exchange+intelligence|information|prisoner|data|technology|expertise~with swap+prisoner|intelligence~with
    form+alliance|partnership|coalition|venture|front~with forge+alliance|partnership|tie~with join+force|hand~with set_up+venture~with do+business~with resume+trade|flight|export~with|to begin+trade~with increase+trade~with expand+trade|cooperation~with boost+trade|cooperation~with
    work_together~with pool+resource|effort~with liaise~with interact~with? cooperate~on collude~with conspire~with link_up~with join_up~with pair_up~with tie_up~with? sign_on~with? buy~from? sell~to? export~to import~from barter~with fight~alongside operate~with|alongside?
    co-produce~with co-author~with? synchronize~with align~with? affiliate~with?`,
  AIDED: `aid help? assist donate~to donate give~to? provide~to|with? supply~to|with supply fund finance arm equip shelter rescue train? bail_out send~to? lend~to
    rehabilitate? evacuate? feed? deliver~to? ship~to? grant~to? subsidize subsidise bankroll sponsor? support? contribute~to? treat? extend~to? host? protect? save?
    resettle airlift accommodate? house?
    give[aid] provide[aid] send[aid] grant[aid] hand_over[aid] hand_out[aid] deliver[aid] extend[aid] ship[aid] supply[aid] lend[aid] contribute[aid] donate[aid] allocate[aid] earmark[aid]? disburse[aid] transfer[aid] fly_in[aid] fly[aid] airlift[aid] rush[aid] dispatch[aid]
    distribute[aid] increase[aid] double[aid] triple[aid] boost[aid] step_up[aid] raise[aid]? release[aid] approve[aid]? resume[aid] award[aid] channel[aid] pour[aid] pump[aid] funnel[aid] inject[aid] drop[aid] offer[aid]? bring[aid]? unload[aid]? accept+refugee~from take_in+refugee|migrant|evacuee|family|child~from
    give+asylum|shelter|refuge|sanctuary|protection|haven|citizenship~to grant+asylum|shelter|refuge|sanctuary|protection|haven|citizenship|residency|visa~to offer+asylum|shelter|refuge|sanctuary|haven~to provide+shelter|refuge|sanctuary|haven|protection|training|support|treatment~to|for
    receive+tank|weapon|arm|aid|missile|ammunition|money|loan|grant|vaccine|food|equipment|aircraft|jet|ship|fund|million|billion~from evacuate+wounded|civilian|refugee|patient|resident|injured~from come@to+aid|rescue|help|assistance|defence|defense~of lend+hand~to write_off+debt~of forgive+debt~of cancel+debt~of open+border|door~to|for pick_up+survivor|migrant? treat+wounded|patient|injured
    succor succour nourish? clothe? vaccinate? inoculate? immunize? tend~to? care~for? help_out harbor? harbour? rearm reequip outfit? mentor? tutor? bolster? defray? endow remit? cater~for? minister~to? relieve? reinforce[aid]? restore[aid] nurse?`,
  CONCEDED: `concede yield~to cede relent? back_down~from capitulate~to surrender~to surrender apologize~to|for apologise~to|for release free? withdraw~from withdraw? pull_out~from|of pull_back~from
    resign~from|as resign ease relax[policy] lift[policy] soften[policy]? abdicate step_down~as|from step_aside quit? retreat~from pardon reprieve commute[policy]? give_in~to bow~to|out
    stand_down back_off~from unfreeze loosen[policy] acquiesce? compromise~on? return~to? hand_over~to evacuate~from? repatriate? disarm? waive[policy] exempt? admit? let_go vacate? drop[policy]? bail?
    give_up allow? permit? give_way~to? cave_in~to climb_down~on|over back_away~from? back_pedal? backtrack~on? bow_out~of|from retract? recant? roll_back[policy]? allow+inspector|observer|access|entry|return|protest|rally|demonstration|visit|journalist~into|to|in permit+inspector|observer|access|entry|return|protest|rally|demonstration|visit~into|to
    lift+blockade|siege|curfew|ban|embargo|sanction|restriction|emergency|lockdown|law|suspension|censorship|closure ease+blockade|siege|curfew|ban|embargo|sanction|restriction|control|censorship relax+curfew|ban|embargo|sanction|restriction|control shorten+curfew|sentence~in|of
    call_off+strike|protest|demonstration|boycott|march|rally|blockade|siege|offensive|attack end+strike|protest|boycott|blockade|siege|offensive|hunger_strike suspend+strike|protest|boycott|offensive accept+demand|defeat|resignation|responsibility~of|from|for meet+demand~of? admit+defeat|responsibility|guilt|wrongdoing? concede+defeat~to
    lay_down+arm|weapon put_down+arm|weapon hand_over+weapon|arm|power|territory|prisoner|body|suspect|control|bomber~to give_up+weapon|arm|power|territory|claim turn_over+power|prisoner|weapon|suspect~to return+weapon|territory|prisoner|land|hostage|body|helicopter~to set+free free drop+charge|claim|case|demand~against|to declare+amnesty~for
    grant+amnesty|pardon|independence|autonomy|clemency|concession|request|parole~to give+amnesty|pardon|independence|autonomy~to commute+sentence~of|for reduce+sentence~of tender+resignation~to submit+resignation~to announce+resignation|ceasefire~as|from declare+ceasefire|cease-fire|truce~with|in offer+resignation~to
    complete+withdrawal|pullout|retreat~from begin+withdrawal|pullout|retreat~from start+withdrawal|pullout|retreat~from pull_out[forces] pull[forces] withdraw[forces] bring_home[forces] recall[forces] reopen+border|crossing|embassy|port|airport~to|with open+border|bridge|crossing|road|corridor~to
    take+step~to? pay+compensation|reparation|ransom~to make+concession|amends~to|on relinquish renounce+violence|claim|title climb_down demobilize demobilise disarm~under? decommission+weapon step_down resign stand_aside stand_down~as make_way~for? cede+territory|power|control|land~to acquit? parole unban unblock legalise? relent~on
    fall_back~from? flee~from? desist~from? soften+stance|position~on express+regret|remorse~for|over|to beg+pardon|forgiveness~of hand_in+resignation|notice|weapon own_up~to? make_amends release~from abandon+position|base|post|town`,
  DESIGNATED: `designate label blacklist list? brand? classify~as declare? proclaim? name~as? recognize~as recognise~as categorize~as categorise~as outlaw~as formally_declare?
    add@to+list|blacklist|register put@on+list|blacklist place@on+list|blacklist designate~as label~as deem? term? brand~as rate~as? certify? register~as? call? declare~as? reclassify~as rank~among? dub~as? put+label~on list~as`,
  SANCTIONED: `sanction embargo expel boycott convict sentence cut_off[!policy]? fine penalize penalise punish disqualify? suspend[!policy]? freeze? ostracize bar? debar deport?
    impose[sanction] slap[sanction] levy[sanction] cut[ties] cut_off[ties] break[ties] break_off[ties] sever[ties] suspend[ties]? reimpose[sanction] tighten[sanction]? downgrade? recall? strip? jail?
    cut[aid] halt[aid] suspend[aid] freeze[aid] stop[aid] end[aid] withhold[aid] reduce[aid] halve[aid] slash[aid] cut_off[aid] pause[aid] withdraw[aid] cancel[aid] curtail[aid] trim[aid]? scale_back[aid] discontinue[aid] terminate[aid] interrupt[aid] block[aid] prohibit[aid] deny[aid] refuse[aid]? revoke[aid]
    cut+tie|relation|link|contact~with cut_off+tie|relation|link|contact~with sever+tie|relation|link|contact~with break+tie|relation|link|contact~with break_off+tie|relation|link|contact~with suspend+tie|relation|link|contact~with downgrade+tie|relation|link|contact~with freeze+tie|relation|link|contact~with end+tie|relation|link|contact~with
    downgrade[ties] suspend[ties] freeze[ties] end[ties] reduce[ties] terminate[ties] rupture[ties] cancel+visit|trip|talk|meeting|summit|flight|contract~to|with halt+export|import|talk|shipment|negotiation|flight|trade|sale|delivery|supply~to|from|with suspend+talk|negotiation|flight|export|import|trade|shipment|contact|dialogue|membership|link|sale~to|with|from|of
    stop+export|import|shipment|sale|flight|trade|delivery|supply~to|from|with ban+import|export|sale|flight|trade|shipment~from|to|of break_off+talk|negotiation|contact|dialogue~with cut_off+talk|supply|trade|gas|electricity|contact~to|with|from cut+supply|export|import~to|from end+talk|mediation|negotiation|membership|trade~with|between|of recall+ambassador|envoy|diplomat|consul~from|to
    withdraw+ambassador|envoy|diplomat~from close+embassy|consulate|mission~in|of shut+embassy|consulate~in shut_down+embassy|consulate~in expel+diplomat|ambassador|envoy|attache|official|spy~of|from order_out+diplomat|ambassador freeze+asset|account|fund~of strip~of? impose+sanction|embargo|boycott|penalty|fine~on|against|upon slap+sanction|embargo|fine|penalty~on|against
    levy+sanction|fine|penalty~on|against reimpose+sanction|embargo~on|against enforce+sanction|embargo~on|against declare+embargo|boycott~on|against extend+sanction|embargo~on|against tighten+sanction|embargo~on|against renew+sanction|embargo~on|against fine dock? ostracise isolate? shun? excommunicate delist? disbar cashier? court-martial sentence~to convict~of blackball`,
  IMPOSED: `impose[!sanction] impose~on[!sanction] levy[!sanction] slap~on[!sanction] slap[!sanction]? enforce[policy] introduce[policy] tax reimpose clamp~on? place~on[policy]? put~on[policy]? raise[policy]? hike[policy]? institute[policy] apply[policy]? extend[policy]?
    tighten[policy] reinstate[policy] toughen[policy] double[policy]? increase[policy]? declare[policy]?
    impose+curfew|law|lockdown|emergency|ban|restriction|censorship|tariff|tax|duty|blockade|quarantine|rule|siege~on|in|against|over|across declare+curfew|emergency|law|lockdown~in|across|over clamp+curfew|ban~on place+restriction|limit|cap|curb|ban~on put+restriction|limit|cap|curb|ban|tariff|tax~on set+limit|cap|quota~on|for
    tighten+restriction|rule|control|curb~on|against raise+tariff|tax|duty|fee|levy~on|for hike+tariff|tax|duty|fee~on|for increase+tariff|tax|duty|fee~on|for introduce+curfew|ban|tariff|tax|restriction|levy~on|for|in`,
  ORDERED: `order direct? instruct command? decree mandate? sign[edict] issue[policy] authorize authorise task? rule? require? compel? force? enjoin? commission? subpoena summon? dictate? dissolve? dispatch?
    give+order|instruction~to|for issue+order|decree|directive|edict|instruction|injunction|warrant|subpoena|summons~to|for|against sign+order|decree|directive|bill|law|edict|proclamation|legislation|act|memorandum~on|against rule~that|on? instruct~to charge~with? oblige? commandeer? overrule? bid? assign~to? entrust~with? empower? prescribe? stipulate? order_in? detail? call_up?`,
  ENACTED: `enact pass[policy] adopt[policy] approve[policy] launch[policy] legislate promulgate implement[policy] legalize legalise decriminalize decriminalise introduce[policy] vote~for|on?
    establish[policy]? start[policy]? create[policy]? inaugurate? unveil[policy]? set_up[policy]? begin[policy]? found? roll_out[policy] approve greenlight clear[policy]? amend[policy] nationalize nationalise privatize privatise
    ban[policy]? criminalize criminalise complete? initiate[policy] open?
    put@into+effect|force|law|practice bring@into+force|effect sign@into+law write@into+law vote_through[policy] push_through[policy] railroad[policy] ram_through[policy] usher_in[policy] institute[policy] codify enshrine approve+budget|law|bill|plan|act|resolution|package|amendment~for|on ratify+constitution pass+law|bill|resolution|act|budget|motion|legislation~on|against overhaul[policy] reform[policy]? extend[policy]? renew[policy]? kick_off[policy]? commence[policy]? devise[policy]? rubber-stamp`,
  ENDED: `end[policy] repeal scrap rescind revoke cancel abolish terminate[policy] suspend[policy] quit[policy] abandon[policy] axe[policy] ditch[policy] withdraw~from[policy] withdraw[policy] pull_out~of[policy] exit[policy]
    dismantle? shelve[policy] discontinue halt[policy] call_off drop[policy] phase_out undo[policy] tear_up leave[policy]? break_off[policy] denounce[policy]? roll_back[policy] stop[policy]? freeze[policy]? postpone[policy]? close[policy]? lift[policy]
    disband dissolve? walk_away~from unwind[policy]? void[policy]? nix
    do_away~with[policy] put+end|stop|halt~to bring@to+end|halt|close call+halt~to pull_out~of|from[policy] opt_out~of back_out~of bow_out~of[policy] withdraw~from[policy] pull+plug~on wind_up[policy] wind_down[policy] kill_off[policy] strike_off[policy] rip_up[policy] throw_out[policy]? retire[policy]? overturn[policy]? reverse[policy]? abrogate[policy] annul[policy]? nullify[policy]? dump[policy] jettison[policy] junk[policy] mothball[policy] defund[policy] decommission[policy] disestablish sunset[policy] lapse? pause[policy] deactivate renounce[policy] step_back~from[policy] secede~from walk_out~on?`,
  DEPLOYED: `deploy mass? mobilize mobilise station? redeploy dispatch? surge? send[forces] amass alert? move[forces]? garrison? scramble[forces]? place? reinforce? position? test-fire test[weapon] fire[weapon]? launch[weapon]? rush[forces]? march~into? build_up
    put@on+alert|standby place@on+alert|standby remain@on+alert stay@on+alert go@on+alert raise+alert|readiness call_up[forces] call_up+reservist|reserve|conscript mass[forces] mobilize[forces] mobilise[forces] deploy[forces] concentrate[forces] assemble[forces] dispatch[forces] strengthen[forces] reinforce[forces] order[forces]? station[forces] redeploy[forces] shift[forces]
    beef_up[forces] boost[forces]? increase[forces]? bring_in[forces] call_in[forces] call_out[forces] send_in[forces] bring_up[forces]? increase+presence|patrol|readiness~in|on|along boost+presence|patrol~in|along strengthen+presence~in|along step_up+patrol|presence~in|along order+patrol|mobilization|mobilisation|deployment|alert~in|by launch+patrol~in conduct+test
    test-launch test-fly fire+missile|rocket~into|over launch+satellite|missile~into|over detonate+device? put+military|force|army|troop~on move_in? ready[forces] prepare[forces]? stage+parade? draft+conscript|men? dig_in? gear_up~for?`,
  PROTESTED: `protest~against|over|at protest demonstrate~against|for demonstrate rally~against? march~against|on? march? strike~over|for picket riot~against riot mutiny~against revolt~against rebel~against rise_up~against walk_out? occupy? blockade? rally? storm?
    block+road|street|highway|traffic|bridge|motorway|entrance|railway|square|avenue|boulevard|intersection|transport|track barricade+road|street|highway obstruct+road|street|traffic|highway stop+work down+tool lay_down+tool walk@off+job walk_off+job stay@off+job|work walk_off take@to+street~against|over|in pour@into+street~against|over|in
    stage+protest|demonstration|rally|march|sit-in|walkout|strike|hunger_strike|vigil|boycott|action~against|over|in|outside hold+protest|demonstration|rally|march|sit-in|vigil|hunger_strike~against|over|in|outside begin+hunger_strike|strike|sit-in|protest~against|over|outside start+hunger_strike|strike|sit-in~against|over continue+hunger_strike|strike|protest|sit-in~against|over
    join+strike|protest|demonstration|march|rally|walkout|picket|action organise+protest|demonstration|march|rally~against|over|in organize+protest|demonstration|march|rally~against|over|in launch+strike|hunger_strike|protest~against|over call+strike|protest|demonstration|march|walkout|rally~against|over|for burn+flag|effigy~of torch+flag|effigy~of
    go@on+strike|hunger_strike~against|over|in down_tools walk_out~over|in|of|on? march~against|over|for|through? rally~outside|over|for|in? gather~outside|against? demonstrate~outside|in|over|at|by|through? protest~outside|in|about|by strike~against|for protest demonstrate picket riot~over|in|at agitate~against mobilize~against? mobilise~against? chant~against? rampage~through? loot?`,
  DETAINED: `detain arrest jail imprison deport abduct kidnap capture[!place]? incarcerate apprehend seize[person]? extradite hold[person]? intern? nab? round_up remand? handcuff? take_hostage repatriate? evict? confine? banish exile? lock_up
    take@into+custody hold@in+custody remand@in+custody place@under+arrest put@under+arrest place@in+custody|detention take+hostage|prisoner|captive seize+hostage|ship_crew make+arrest~of? put@in+jail|prison|detention put@behind+bar throw@into+jail|prison throw@in+jail|prison send@to+jail|prison keep@in+detention hold+hostage
    bust? collar? bag? pick_up? take_away? haul_in haul_away bundle? snatch? waylay? immure lock_away put_away? shanghai carry_off? round_up institutionalize impress? jail~for imprison~for charge_with? bring_in?`,
  SEIZED: `seize capture confiscate annex occupy overrun impound liberate retake recapture grab? take_over? conquer expropriate nationalize? requisition commandeer hijack loot? steal? take[place]? reclaim? invade? wrest? recover? regain? repossess intercept? retake
    take+control|possession|charge|power|city|town|village|capital|base|territory~of|in seize+control|power~of|in|from gain+control~of win_back[place] take_back[place] wrest+control~of|from move~into[place]? advance~into[place]? storm[place]? sweep~into[place]? push~into[place]? march~into[place]? roll~into[place]? sequester sequestrate attach? pillage plunder? ransack sack[place] nationalise? colonize subjugate dispossess usurp commandeer pirate? board?`,
  RESTRICTED: `restrict ban? block? censor raid repress close? shut_down[!policy] shutter outlaw prohibit forbid bar~from? curb? suppress curtail silence? muzzle? quell disperse crack_down~on clamp_down~on limit? gag? search? besiege? barricade? blockade obstruct? prevent? close_down turn_away turn_back
    impede? evict? demolish? cordon_off expel? dissolve? suspend[!policy]? disconnect? persecute harass oppress stifle
    open_fire? use+gas|cannon|baton|truncheon~on|against|to fire+gas|cannon~at|on|into force_out~of|from force+resident|villager|family|refugee|civilian~from|out drive_out~of|from close+border|crossing|airspace|office|newspaper|school|university|airport|road~to|with|of shut+border|crossing|airspace|office|newspaper~to|with|of seal_off[place] seal+border|office|crossing~with|of
    impose+restriction|censorship~on|against place+restriction~on break_up+protest|demonstration|rally|march|meeting|camp disperse+protest|demonstration|rally|crowd|protester|demonstrator put_down+protest|uprising|rebellion|revolt|riot stamp_out? crush+protest|uprising|rebellion|revolt|dissent|opposition raid+office|home|house|headquarters|building~of ransack? bulldoze raze
    revoke+licence|license|passport|citizenship|visa|permit~of suspend+publication|licence|license|newspaper|constitution|broadcast~of order+closure|evacuation~of dissolve+parliament|party|assembly|council? jam+broadcast|signal|radio~of block+access|website|site|entry|aid|convoy~to|of|from refuse+entry|visa~to deny+entry|visa~to turn_away turn_back bar~from ban~from
    tear-gas teargas pepper-spray deface vandalize vandalise blacklist? wiretap bug? spy~on? subdue? cow? pacify? intimidate? hound? tyrannize fetter? stymie? straitjacket confine~to? expel~from? evict~from displace? uproot? quarantine isolate? fence_off wall_off rein_in`,
  ATTACKED: `attack bomb shell strike[!policy]? kill injure wound murder assassinate fight~against|with|for fight hit? shoot shoot_down assault ambush invade bombard storm? massacre execute? torture destroy? clash~with battle beat? stab hack torpedo[!policy]
    launch~at|against slaughter pound? target? pummel? open_fire~on fire~on|at|into fire? detonate raid? behead lynch gun_down blow_up engage? lob~at? retaliate~against shell strafe infiltrate? rape poison sabotage breach? wage~against|on exchange_fire~with fire_upon neutralize eliminate? maim
    bludgeon carry_out[policy]? launch[policy]? decapitate? counterattack rocket? terrorize down?
    carry_out+attack|strike|airstrike|bombing|raid|assassination|killing|massacre|ambush|assault~on|against|in conduct+strike|airstrike|raid|attack|bombing~on|against|in launch+attack|strike|airstrike|raid|offensive|assault|missile|rocket|drone|salvo|barrage~on|against|at|in fire+missile|rocket|shell|shot|round|bullet|mortar|artillery|salvo~at|on|against|towards
    open+fire~on|at exchange+fire|shot|shell~with trade+fire|blow|shot~with hurl+stone|rock|grenade|bomb|molotov|petrol_bomb~at throw+stone|rock|grenade|bomb|molotov~at drop+bomb~on set+fire~to set@on+fire explode+bomb|device~in|at plant+bomb|mine~in|at detonate+bomb|device|explosive~in|at lay+siege~to wage+war|campaign|battle|jihad~against|on go@to+war~with|against declare+war~on|against
    do@to+death put@to+death hack@to+death beat_up batter? thrash? rough_up club? bayonet? burn_down blow_apart shoot~at shoot_dead open_up~on? bomb_out take_out? wipe_out mow_down cut_down? finish_off run_over? ram? knife spear? gas? annihilate exterminate firebomb carpet-bomb dive-bomb nuke grenade? machine-gun gun? skirmish~with scuffle~with tangle~with? duel~with spar~with? grapple~with?
    battle~with|against combat? invade maul molest manhandle mutilate disfigure electrocute garrotte strangle drown? lynch crucify purge? cleanse? liquidate decimate ravage devastate? blitz raid[place] besiege? assail? harry? crash~into? drive~into? plow~into? engage@in+fighting|battle|combat|cleansing|gunfight|shootout~with|against inflict+casualty|loss|damage~on claim+life~of claim+responsibility~for`,
  APPOINTED: `appoint nominate name[person]? elect[person] swear_in install? pick? tap? promote? designate~as? select? choose? inaugurate? reappoint reelect re-elect crown? anoint? hire? confirm[person]? invest?
    name~as|to[person]? put@in+charge swear_in swear@into+office vote_in elect~as|to re-elect~as instal install~as appoint~as|to|by promote~to? elevate~to? nominate~for|as|to pick~as|for select~as|for choose~as|for tap~as|for anoint~as designate~as? recruit? assign~as? second~to? restore~to? reinstate~as reinstate[person] co-opt`,
  DEFEATED: `defeat[person] beat? oust? unseat trounce rout? outpoll win~against|over? edge_out overcome? best? topple? thrash? vanquish? triumph~over prevail~over
    win+election|vote|runoff|majority|contest~over|against defeat~in oust~in|from? vote_out vote@out+office beat~in|to|by? sweep_aside knock_out? see_off overthrow? depose? outvote outperform? finish_ahead~of? pull_ahead~of? edge_past snatch+victory~from win+seat~from overwhelm? crush?`,
  LEADS: `lead? head? chair rule? govern command? run? preside~over helm captain? direct?`,
  WORKS_FOR: `work~for? serve~as? represent? advise? speak~for`,
  MEMBER_OF: `belong~to join? represent?`,
  PART_OF: `belong~to? comprise? include? incorporate?`,
  BASED_IN: `base~in headquarter~in locate~in?`,
};

const NOUNS: Partial<Record<ClaimType, string>> = {
  PROPOSED: `proposal~for|of|to offer~of|to|for suggestion~of|that initiative? overture~to bid? plan?`,
  REQUESTED: `request~for|to demand~for|that call~for|on? appeal~for|to plea~for|to petition~for insistence~on pressure~on? urging invitation~to?
    entreaty~to|for request~from|by demand~by|from? urgings~for? application~for|to?`,
  REJECTED: `rejection~of refusal~of|to opposition~to veto~of|over dismissal~of? denial~of? objection~to resistance~to rebuff~of|to repudiation~of defiance~of
    refusal~by|to rejection~by snub~to|of|by dissent~from|against? repudiation~by disavowal~of|by`,
  AGREED: `agreement~with|on|to? acceptance~of ratification~of signing~of accord~with? deal~with? pledge~to|of commitment~to? promise~to|of pact~with? consent~to treaty~with?
    acceptance~of assent~to undertaking~to? assurance~to|of? settlement~with|between? understanding~with|between? memorandum~with|between?`,
  SUPPORTED: `support~for|of|to backing~for|of endorsement~of praise~for|of recognition~of defense~of? defence~of? congratulation~to approval~of? solidarity~with thank~to? blessing~of
    tribute~to condolence~to|for gratitude~to|for appreciation~for|of? sympathy~for|with applause~for admiration~for commendation~of|for defence~of? vote_of_confidence~in welcome~for|of|to?`,
  ACCUSED: `accusation~against|of allegation~against charge~against? lawsuit~against indictment~of|against investigation~into|of probe~into|of suit~against? prosecution~of inquiry~into impeachment~of trial~of? complaint~against
    complaint~about|to|with? impeachment~by arraignment~of|on prosecution~by inquest~into hearing~into|on? allegation~of|about|by? court_case~against case~against? denunciation~by`,
  CRITICIZED: `criticism~of condemnation~of denunciation~of rebuke~of|to censure~of attack~on? scorn~for mockery~of outrage~over? disapproval~of
    criticism~from|by|over condemnation~from|by tirade~against reprimand~of|to|for indignation~at|over anger~at|over|with? dismay~at|over? disapproval~for diatribe~against outcry~over|against|from backlash~against|from|over? reproach~of? contempt~for protest_note~to disdain~for`,
  THREATENED: `threat~against|to|of warning~to|against|of ultimatum~to|for intimidation~of threatening
    ultimatum~by threat~by|from? blackmail~of|by saber-rattling~against|by intimidation~by`,
  MET: `meeting~with|between talk~with|between visit~to|by|with summit~with|between? call~with|between? negotiation~with|between phone_call~with mediation~between conversation~with|between consultation~with|between discussion~with|between dialogue~with|between encounter~with trip~to?
    mediation~by|in arbitration~between|by handshake~with|between reception~for|with? audience~with|between? tete-a-tete~with parley~with telephone_call~with discussion~between|among stopover~in tour~of? phone~with? rendezvous~with visit~of?`,
  COOPERATED: `cooperation~with|between co-operation~with|between collaboration~with|between partnership~with|between? alliance~with|between? exercise~with|between trade~with|between? coordination~with|between
    maneuver~with|between? manoeuvre~with|between? drill~with|between? collusion~with|between liaison~with joint_venture~with venture~with|between? teamwork~with|between exchange~with|between?`,
  AIDED: `aid~to|for assistance~to|for help~to|for? donation~to|of loan~to? grant~to? shipment~to|of delivery~of|to? relief~to|for? rescue~of bailout~of|for funding~of|for|to? training~of|for? support~to evacuation~of? supply~of|to?
    airlift~to|of subsidy~to|for? contribution~to? donation~from|by asylum~to|for|in? aid~from|by relief~from? gift~to|from? handout~to|for? sponsorship~of|by? assistance~from|by provision~of?`,
  CONCEDED: `apology~to|for concession~to|on withdrawal~of|from release~of resignation~of|from|as surrender~of|to pullout~of|from retreat~from|of easing~of lifting~of departure~from? pardon~of|for abdication
    disarmament~of|by? repatriation~of amnesty~for|to relaxation~of handover~of|to|by climbdown~by|on|over demobilization~of|by demobilisation~of|by evacuation~from? drawdown~of|in|from lifting~by resignation~by`,
  DESIGNATED: `designation~of|as labeling~of labelling~of listing~of? recognition~as blacklisting~of`,
  SANCTIONED: `sanction~on|against|over embargo~on|against|of expulsion~of boycott~of conviction~of punishment~of? sentencing~of fine~on|against penalty~on|against?
    boycott~by|against rupture~with|in|between severance~of|with expulsion~by|from blacklisting~by ostracism~of|by sanction~by|from`,
  IMPOSED: `imposition~of tariff~on tax~on? ban~on duty~on? curfew~in|on levy~on? blockade~of? crackdown~on? introduction~of? taxation~of`,
  ORDERED: `order~to|for|of directive~to|for decree~on|for? instruction~to ruling~on|that|against? injunction~against authorization~of|for? authorisation~of|for? verdict~against?`,
  ENACTED: `adoption~of passage~of approval~of? enactment~of launch~of? implementation~of? introduction~of? establishment~of?`,
  ENDED: `repeal~of cancellation~of suspension~of abolition~of termination~of? withdrawal~from? scrapping~of revocation~of abandonment~of end~to|of? exit~from? dissolution~of`,
  DEPLOYED: `deployment~of|to|in buildup~of|on|in? mobilization~of mobilisation~of troop_movement? missile_test? test~of? launch~of? presence~in|on? surge~of?
    redeployment~of|to|in dispatch~of? massing~of reinforcement~to|of|in? patrol~in|by|along? mobilization~by|against|in mobilisation~by|against|in war_footing~in`,
  PROTESTED: `protest~against|over|by|in demonstration~against|over|by strike~by|over? rally~against|by|for? riot~in|by march~against|on|by? uprising~against|by revolt~against|by rebellion~against mutiny~by walkout~by|over sit-in~by unrest~in?
    protest~in|outside|at|from? demonstration~in|outside|for sit-in~by|in|at|over|against riot~over|against|at rally~in|outside|over? march~by|through|for? vigil~for|outside? picket~at|outside|by stoppage~by|over|at|in riots~in|by|over boycott~by? blockade~by? hunger_strike~by|over intifada~against`,
  DETAINED: `arrest~of detention~of imprisonment~of abduction~of|by kidnapping~of|by deportation~of jailing~of extradition~of capture~of? incarceration~of internment~of kidnap~of
    hostage-taking~by|of|in deportation~by|to roundup~of|by arrest~by|in custody~of? internment~by detention~by|in capture~by?`,
  SEIZED: `seizure~of|by capture~of|by annexation~of occupation~of|by confiscation~of liberation~of|by takeover~of|by? recapture~of conquest~of expropriation~of
    recapture~by annexation~by|of conquest~by nationalization~of|by nationalisation~of|by expropriation~by confiscation~of|from retaking~of|by hijacking~of|by looting~of|by`,
  RESTRICTED: `crackdown~on|against restriction~on|of? censorship~of raid~on|by repression~of suppression~of closure~of? ban~on? blockade~of|by persecution~of|by siege~of|by curb~on harassment~of raid~of
    eviction~of|by|from closure~by|in? demolition~of|by dispersal~of|by clampdown~on|against|by repression~by|against|in oppression~of|by persecution~by shutdown~of|by? expulsion~by?`,
  ATTACKED: `attack~on|against|by|in|at|to strike~on|against|by|in|at? airstrike~on|against|by|in bombing~of|by|in killing~of|by murder~of|by assassination~of|by assault~on|against|by invasion~of|by shelling~of|by raid~on|against? offensive~against|on|in|by massacre~of|by war~on|against|with|in?
    bombardment~of|by execution~of? torture~of|by shooting~of|by|at|in fighting~with|against|between|in clash~with|between fire~at|on? gunfire? artillery? barrage~on|against ambush~of|on|by|against strike~on|against counterattack~by|against|on hack~of|on|by cyberattack~on|against|by battle~with|against|between|for? incursion~into|by operation~against? rocket_fire assault~by
    violence~against|by? atrocity~by|against hostility~against|between? genocide~of|against|by drone_strike~on counteroffensive~against|by hacking~of|by air_strike~on stabbing~of|by campaign~against?
    bombing~against|at firefight~with|between gunfight~with|between|in shootout~with|between|in skirmish~with|between|along onslaught~on|against|by raid~by|in|into beheading~of|by lynching~of|by slaughter~of|by carnage~in? pogrom~against incursion~by|in air_raid~on foray~into offensive~by slaying~of|by explosion~in|at? blast~in|at? suicide_bombing~in mutilation~of|by rape~of|by beating~of|by? crossfire~between sabotage~of|by airstrike~by|at|near shelling~in|from aggression~against|by|of hostilities~with|between confrontation~with|between? blitz~on|against? siege~on?`,
  APPOINTED: `appointment~of nomination~of election~of inauguration~of selection~of? promotion~of? re-election~of`,
  DEFEATED: `defeat~of|by|to victory~over|against|for? win~over|against? ouster~of? triumph~over`,
};

/** Verbs that only carry the noun that is their object: "launched an attack on", "reached agreement with". */
export const LIGHT_VERBS: ReadonlySet<string> = wordList(`
  make take give launch carry conduct hold issue reach impose lift stage mount lodge file put offer provide voice express raise
  receive face suffer start begin open continue wage commit perform undertake deliver announce declare bring exert
  pay do have extend sign conclude strike seal renew resume maintain reiterate repeat place order execute perpetrate draw enter
  exchange trade advance submit lend withdraw show seek demand reject organize organise join lead pursue finalize plan suspend host pen pass threaten call
`);

/** Light verbs whose subject undergoes the deed: "came under attack from", "faces criticism from", "received support from". */
export const REVERSING_LIGHT_VERBS: ReadonlySet<string> = new Set(
  `face receive draw suffer meet_with come_under win get attract endure survive sustain earn encounter`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export type ObjectKind =
  'policy' | 'person' | 'place' | 'forces' | 'weapon' | 'accord' | 'edict' | 'sanction' | 'ties' | 'aid';

/** The noun that makes an idiom of a verb, as its object or, with a preposition, beside it. */
export interface Idiom {
  readonly preposition: string | null;
  /** Lemmas; "war_game" is "game" with "war" before it. */
  readonly nouns: readonly string[];
}

/** One way in which a word carries a type. */
export interface PredicateFrame {
  readonly type: ClaimType;
  readonly particle: string | null;
  /** Prepositions that bring the object; empty for a direct object. */
  readonly prepositions: readonly string[];
  readonly only: ObjectKind | null;
  readonly not: ObjectKind | null;
  readonly idiom: Idiom | null;
  /** Counts only when the model sees a deed too. */
  readonly weak: boolean;
}

function parse(table: Partial<Record<ClaimType, string>>): ReadonlyMap<string, readonly PredicateFrame[]> {
  const frames = new Map<string, PredicateFrame[]>();
  for (const [type, words] of Object.entries(table) as [ClaimType, string][]) {
    // Object.entries forgets the key type
    for (const entry of words.split(/\s+/)) {
      const match =
        /^([\p{L}-]+)(?:_([\p{L}_]+))?(?:@(\p{L}+))?(?:\+([\p{L}|_-]+))?(?:~([\p{L}|_-]+))?(?:\[(!?)(\w+)\])?(\?)?$/u.exec(
          entry,
        );
      if (match === null) {
        if (entry !== '') throw new Error(`lexicon/predicates: cannot read the entry "${entry}" of ${type}`);
        continue;
      }
      const [, lemma = '', particle, carrier, nouns, prepositions, negated, kind, weak] = match;
      const list = frames.get(lemma) ?? [];
      // "rejection~of" and "rejection~by" are one way told in two entries
      const plain = [particle, nouns, kind].every((part) => part === undefined) && prepositions !== undefined;
      const same = list.findIndex(
        (frame) =>
          plain &&
          frame.type === type &&
          frame.weak === (weak !== undefined) &&
          frame.prepositions.length > 0 &&
          [frame.particle, frame.idiom, frame.only, frame.not].every((part) => part === null),
      );
      const known = list[same];
      if (known !== undefined) {
        const both = new Set([...known.prepositions, ...(prepositions?.split('|') ?? [])]);
        list[same] = { ...known, prepositions: [...both] };
        continue;
      }
      list.push({
        type,
        particle: particle ?? null,
        prepositions: prepositions?.split('|') ?? [],
        only: kind !== undefined && negated === '' ? (kind as ObjectKind) : null, // the table only holds these words
        idiom: nouns === undefined ? null : { preposition: carrier ?? null, nouns: nouns.split('|') },
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
