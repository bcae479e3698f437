import { wordList } from './word-list.js';

/** Walks of life, by the words that people and bodies in them are introduced with. */
export const FIELDS = {
  politics:
    wordList(`president premier chancellor minister secretary senator congressman congresswoman lawmaker deputy governor mayor
    councillor councilor councilman mp parliamentarian ambassador diplomat envoy politician candidate party treasurer whip
    legislator representative commissioner spokesman spokeswoman spokesperson ministry`),
  military:
    wordList(`general colonel major captain lieutenant sergeant admiral commander brigadier marshal soldier officer
    army navy militia battalion brigade regiment`),
  law: wordList('judge justice prosecutor lawyer attorney barrister solicitor magistrate notary court'),
  police: wordList('sheriff constable detective inspector policeman policewoman'),
  business:
    wordList(`businessman businesswoman entrepreneur executive ceo cfo banker investor billionaire financier founder
    manufacturer carmaker retailer airline bank insurer developer startup miner mining oil gas steel brewer chain software
    telecoms shipping`),
  sport:
    wordList(`coach player striker midfielder defender goalkeeper footballer runner sprinter skier swimmer cyclist boxer
    wrestler golfer cricketer batsman bowler pitcher quarterback athlete champion gymnast driver jockey referee rider team club
    league tennis football rugby cricket hockey basketball winger forward`),
  arts: wordList(`actor actress singer musician composer conductor painter sculptor novelist poet author writer playwright
    director filmmaker photographer dancer pianist guitarist rapper band orchestra label theatre theater gallery museum studio
    architect designer comedian`),
  science:
    wordList(`scientist physicist chemist biologist astronomer geologist mathematician professor researcher engineer
    economist historian sociologist archaeologist psychologist lecturer academic student university institute laboratory college`),
  health: wordList('doctor physician surgeon dentist nurse psychiatrist pharmacist midwife paramedic hospital clinic'),
  farming: wordList('farmer fisherman fisher shepherd rancher grower peasant logger beekeeper'),
  media: wordList(
    'journalist reporter editor columnist broadcaster anchor presenter blogger newspaper magazine channel',
  ),
  religion: wordList(
    'bishop archbishop cardinal pope priest imam rabbi monk nun pastor ayatollah cleric church mosque diocese',
  ),
  labour: wordList(
    'worker electrician plumber carpenter mechanic teacher pilot waiter cook chef builder bricklayer trucker',
  ),
} as const;

export type Field = keyof typeof FIELDS;

/** Fields that one person often has at once or one after the other. */
export const PUBLIC_FIELDS: ReadonlySet<string> = new Set<Field>([
  'politics',
  'military',
  'law',
  'police',
  'business',
  'media',
]);
