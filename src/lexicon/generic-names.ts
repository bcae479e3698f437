import { wordList } from './word-list.js';

/** Words of which the names of bodies are made that many countries have one of: "Labour Party", "Ministry of Health". */
export const GENERIC_NAME_WORDS: ReadonlySet<string> =
  wordList(`party labour labor liberal conservative democratic democrats social
  socialist republican republicans national nationalist people peoples popular green greens communist christian union united
  unity progress progressive reform independence alliance movement front coalition congress assembly parliament senate house
  chamber commons lords representatives council cabinet government ministry department office bureau agency authority
  commission committee board service services court supreme high constitutional federal central bank reserve treasury police
  army navy air force forces armed military guard coast border security defence defense interior foreign affairs health
  education finance justice trade labour environment agriculture transport energy industry commerce culture sports football
  association federation league club society institute university hospital museum library red cross workers teachers farmers
  students women youth state royal public general medical international world`);
