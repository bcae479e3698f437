import type { Candidate } from '../../mentions/candidate.js';
import { isPluralNoun } from '../../mentions/noun-phrase.js';
import type { EntityDraft } from '../registry.js';
import { findAntecedent } from './antecedent.js';
import type { ArticleSoFar } from './article-so-far.js';
import type { Gender, Genders } from './genders.js';
import { linkSpeaker } from './speaker.js';

const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const MALE = new Set(['he', 'him', 'his', 'himself']);
const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself', 'mine']);
const FIRST_PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** Links a pronoun to whom it stands for, where that is clear, and notes the gender that it tells. */
export function linkPronoun(article: ArticleSoFar, pronoun: Candidate, genders: Genders): void {
  const word = pronoun.text.toLowerCase();
  if (FIRST_PERSON.has(word) || FIRST_PLURAL.has(word)) {
    linkSpeaker(article, pronoun, FIRST_PLURAL.has(word));
    return;
  }
  const gender: Gender | null = FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : null;
  const fits = (entity: EntityDraft): boolean =>
    gender === null ? isBodyFor(word, entity) : entity.kind === 'PERSON' && genders.agree(entity, gender);
  const found = findAntecedent(article, pronoun, fits);
  if (found === null) return;
  article.registry.link(pronoun, found, 'pronoun');
  if (gender !== null) genders.note(found, gender);
}

/** "They" may be any group, body or country; "it" none that is told in the plural ("lawmakers"). */
function isBodyFor(pronoun: string, { kind, collective, mentions }: EntityDraft): boolean {
  if (PLURAL.has(pronoun)) return collective || kind === 'ORGANIZATION' || kind === 'COUNTRY';
  const plural = (): boolean => collective && mentions.some(({ tree, head }) => isPluralNoun(tree, head));
  return kind === 'COUNTRY' || (kind === 'ORGANIZATION' && !plural());
}
