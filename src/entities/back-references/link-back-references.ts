import type { ArticleSoFar } from './article-so-far.js';
import { findDescribed } from './descriptions.js';
import { Genders } from './genders.js';
import { linkPronoun } from './pronouns.js';

/**
 * Links pronouns and definite descriptions, in the order of the text, to the entity told of last that agrees in kind,
 * gender and office; subjects come before other words of their sentence. What is not clear stays unlinked.
 */
export function linkBackReferences(article: ArticleSoFar): void {
  const genders = new Genders(article);
  for (const candidate of article.candidates) {
    if (candidate.form === 'pronoun') linkPronoun(article, candidate, genders);
    if (candidate.form !== 'description') continue;
    const described = findDescribed(article, candidate);
    if (described !== null) article.registry.link(candidate, described, 'description');
  }
}
