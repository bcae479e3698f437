import { getGender } from 'gender-detection-from-name';
import { FEMALE_WORDS, MALE_WORDS } from '../../lexicon/offices.js';
import type { EntityDraft } from '../registry.js';
import type { ArticleSoFar } from './article-so-far.js';

export type Gender = 'female' | 'male';

/** Who is "she" and who is "he": by what the article tells (offices, titles, pronouns), else by given name. */
export class Genders {
  readonly #told = new Map<EntityDraft, Gender>();

  /** Reads the offices and titles that people are told with; a title counts more than an office. */
  constructor({ registry, candidates, offices }: Pick<ArticleSoFar, 'registry' | 'candidates' | 'offices'>) {
    for (const { person, office } of offices) this.#tell(registry.of(person)?.entity, genderOfWord(office));
    for (const name of candidates) {
      if (name.kind !== 'PERSON' || name.form !== 'name') continue;
      const title = name.tree.at(name.from - 1).text.toLowerCase();
      this.#tell(registry.of(name)?.entity, genderOfWord(title));
    }
  }

  /** Whether the entity may be of a gender: it is, or nothing tells. */
  agree(entity: EntityDraft, gender: Gender): boolean {
    const known = this.#told.get(entity) ?? genderOfGivenName(entity);
    return known === null || known === gender;
  }

  /** A pronoun was linked to the entity; what was told before stands. */
  note(entity: EntityDraft, gender: Gender): void {
    if (!this.#told.has(entity)) this.#told.set(entity, gender);
  }

  #tell(entity: EntityDraft | undefined, gender: Gender | null): void {
    if (entity !== undefined && gender !== null) this.#told.set(entity, gender);
  }
}

function genderOfWord(word: string): Gender | null {
  return FEMALE_WORDS.has(word) ? 'female' : MALE_WORDS.has(word) ? 'male' : null;
}

/** By the first word of the longest form; null for a single word, or where the name goes either way. */
function genderOfGivenName(entity: EntityDraft): Gender | null {
  const words = [...entity.forms.keys()].sort((a, b) => b.length - a.length)[0]?.split(/[\s-]+/) ?? [];
  if (words.length < 2) return null;
  const guess = getGender(words[0] ?? '');
  return guess === 'unknown' ? null : guess;
}
