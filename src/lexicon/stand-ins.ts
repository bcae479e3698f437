import { wordList } from './word-list.js';

/** Nouns for what somebody does at length: supporting it supports whoever does it ("praised Kenya's work"). */
export const EFFORTS = wordList('effort work fight struggle role step campaign bid stance drive operation move');

/** Nouns for a part or a number of what follows "of": "a number of Syrian rebels", "members of the union". */
export const PARTITIVE = wordList(`
  number group member some one dozen hundred thousand majority most many series pair couple part side representative leader
  two three four five several score half all both each few none any another other scores dozens hundreds thousands
  rest remainder percent handful crowd officer agent soldier fighter troop unit element
`);

/** What is done to a document by those who stand behind it: "the decree, issued by". */
export const ISSUING = wordList(`
  issue sign file publish draft write submit table sponsor propose adopt pass enact approve release prepare put bring
  announce introduce author commission order impose launch
`);
