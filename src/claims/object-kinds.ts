import { instrumentOf } from '../lexicon/policies.js';
import type { ObjectKind } from '../lexicon/predicates.js';
import type { LinkedMention } from '../entities/registry.js';
import { wordList } from '../lexicon/word-list.js';
import type { Tree } from '../language/tree.js';
import type { ClaimContext } from './context.js';

const TIES = new Set(['tie', 'relation', 'link', 'contact', 'diplomatic']);
/** What is given to those in need, or to friends at war; sums of money too. */
const AID = wordList(`
  aid assistance relief help grant loan fund funding donation money million billion dollar euro $ € £ medicine food blanket
  tent weapon arm arms ammunition tank missile equipment supply vaccine fuel grain wheat rice flour ton tonne subsidy
  support generator helicopter vehicle drug clothing convoy parcel bailout
`);
function isEdict(lemma: string): boolean {
  return ['ORDER', 'LAW', 'PLAN', 'PROGRAMME', 'BAN', 'DESIGNATION'].includes(instrumentOf(lemma) ?? '');
}

export const FORCES = new Set([
  'troop',
  'troops',
  'soldier',
  'force',
  'army',
  'warship',
  'fleet',
  'jet',
  'aircraft',
  'tank',
  'carrier',
  'marine',
  'navy',
  'battalion',
  'brigade',
  'ship',
  'bomber',
  'fighter',
  'unit',
  'military',
  'police',
  'guard',
]);
const WEAPONS = new Set([
  'missile',
  'rocket',
  'bomb',
  'warhead',
  'weapon',
  'torpedo',
  'satellite',
  'projectile',
  'device',
  'icbm',
  'artillery',
]);

function isPolicy(mentions: readonly LinkedMention[]): boolean {
  return mentions.some(
    ({ entity, candidate }) =>
      entity.kind === 'POLICY' && (candidate.policy?.named === true || candidate.form === 'pronoun'),
  );
}

/** Whether what a word names is of a kind that a frame asks for. */
export function isOfKind(context: ClaimContext, tree: Tree, word: number, kind: ObjectKind): boolean {
  const lemma = tree.at(word).lemma.toLowerCase();
  const mentions = context.mentionsAt(tree, word);
  switch (kind) {
    case 'policy':
      return instrumentOf(lemma) !== null || isPolicy(mentions);
    case 'person':
      return (
        mentions.some((mention) => mention.entity.kind === 'PERSON' || mention.entity.collective) ||
        [
          'man',
          'woman',
          'people',
          'person',
          'candidate',
          'journalist',
          'member',
          'leader',
          'activist',
          'rival',
          'challenger',
          'incumbent',
        ].includes(lemma)
      );
    case 'place':
      return (
        mentions.some((mention) => mention.entity.kind === 'PLACE' || mention.entity.kind === 'COUNTRY') ||
        [
          'town',
          'city',
          'village',
          'territory',
          'area',
          'district',
          'base',
          'airport',
          'land',
          'building',
          'ground',
          'position',
          'province',
          'island',
        ].includes(lemma)
      );
    case 'accord':
      return ['TREATY', 'DEAL'].includes(instrumentOf(lemma) ?? '') || (isPolicy(mentions) && !isEdict(lemma));
    case 'edict':
      return isEdict(lemma);
    case 'sanction':
      return instrumentOf(lemma) === 'SANCTION';
    case 'aid':
      return (
        AID.has(lemma) ||
        tree
          .all(word, 'compound', 'nmod')
          .some((child) => ['aid', 'relief', 'assistance'].includes(tree.at(child).lemma))
      );
    case 'ties':
      return TIES.has(lemma);
    case 'forces':
      return FORCES.has(lemma);
    case 'weapon':
      return WEAPONS.has(lemma);
  }
}
