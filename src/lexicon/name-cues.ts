import { wordList } from './word-list.js';

/** Common nouns that stand before or beside the name of a body: "opposition party Horizon", "newspaper Le Phare". */
export const BODY_CUES = wordList(`
  party newspaper daily weekly magazine broadcaster group company firm union bank agency charity airline retailer watchdog
  coalition alliance militia website network club federation organization organisation association movement startup carmaker
  manufacturer producer publisher regulator operator cooperative consortium foundation institute council committee bloc
  ngo think-tank brand chain outlet station channel lender insurer miner steelmaker drugmaker refinery utility
`);

/** Common nouns before "of" and a place's name. */
export const PLACE_CUES = wordList(`
  city town village province district region state port capital municipality island suburb county river lake valley
`);

/** Last words of the names of bodies. */
export const BODY_HEADS = wordList(`
  holdings group corp corp. corporation inc inc. ltd ltd. llc plc bank party league list alliance union council court committee
  commission ministry department agency authority association federation confederation institute university college school
  foundation society church army navy forces force front movement brigade brigades command times post herald news journal gazette
  tribune airlines airways motors energy petroleum homes industries systems technologies partners trust fund club senate
  parliament congress assembly office service services bureau board secretariat tribunal coalition administration police
  guard guards corps watch international network academy hospital ventures capital media studios pharmaceuticals cement copper steel
  company companies co. co & mission organisation organization
`);

/** Those of them that places are named by too. */
export const BODIES_AND_PLACES = wordList(
  `bank office school hospital college university club church front post command mission homes steel copper`,
);
