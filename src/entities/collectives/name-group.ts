import { slug } from '../../domain/id.js';
import { GENERIC_NOUNS, SELF_STANDING_COLLECTIVES } from '../../lexicon/collectives.js';
import { countryName } from '../../lexicon/countries.js';
import { tellingWords, type Group } from './group.js';

/**
 * Gives a group its id, country and, where its forms are too short, name. Groups are told apart across articles by noun,
 * country and owner; one that nothing tells apart stays in its article.
 */
export function nameGroup(group: Group, articleSlug: string): void {
  const { entity, noun, owner, countryCode } = group;
  entity.countryCode = countryCode ?? owner?.countryCode ?? null;
  if (owner !== null) {
    const surname = [...owner.forms.keys()].map((form) => form.split(' ').at(-1) ?? form)[0] ?? '';
    entity.name = `${surname} ${noun}`;
    entity.id = `organization:${slug(entity.name)}`;
    return;
  }
  const telling = tellingPart(group);
  const inArticle = telling.length === 0 && SELF_STANDING_COLLECTIVES.has(noun);
  const scope = countryCode !== null ? countryCode.toLowerCase() : inArticle ? articleSlug : '';
  entity.id = `organization:${slug([scope, ...telling, noun].filter((part) => part !== '').join(' '))}`;
  const forms = [...entity.forms.keys()];
  if (countryCode !== null && !forms.some((form) => form.includes(' ')))
    entity.name = `${forms[0] ?? noun} (${countryName(countryCode)})`;
}

/** The modifiers that belong to the id: none where the group goes by its noun alone, or its country tells enough. */
function tellingPart({ entity, noun, owner, countryCode, telling }: Group): string[] {
  const bare = entity.mentions.some((mention) => tellingWords(mention, owner).length === 0);
  const specific = countryCode !== null && !GENERIC_NOUNS.has(noun);
  return bare || specific ? [] : [...telling].sort();
}
