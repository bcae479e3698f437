/**
 * Builders of domain values for tests: each gives a complete value, and the test names only what it is about.
 * `aReading({ claims: [aClaim({ subject, type, object, quote })] })` writes the article around the claims.
 */
export { anArticle } from './article-builder.js';
export { aCountry, anOrganization, aPerson, aPlace, aPolicy } from './entity-builders.js';
export { aClaim, aReading, type ReadingParts, type ToldClaim } from './reading-builder.js';
