import type { Graph, ReadStatement } from '../port.js';
import { ARTICLE_COLUMNS, articleCandidate, ENTITY_COLUMNS, entityCandidate } from '../search/candidates.js';
import type { ArticleCandidate, EntityCandidate } from '../search/rank.js';
import { CANDIDATE_LIMIT, type CandidateSource } from '../search/search.js';
import { partsOf } from '../search/similar.js';
import type { Wanted } from '../search/wanted.js';

/**
 * Grafeo's own text index knows no beginnings of words, so the folded words are scanned: 20 ms for 100,000 entities. Every
 * word of `searchText` has a blank before it, so a blank and a word is the beginning of a word. Of each word that is looked
 * for, a text has to hold one of the parts: it alone, or with those of a similar word.
 */
type Parts = Readonly<Record<'wanted', readonly (readonly string[])[]> & Record<'limit', number>>;

const holding = (quantifier: 'all' | 'any', text: string) =>
  `${quantifier}(parts IN $wanted WHERE any(part IN parts WHERE ${text} CONTAINS part))`;

const entitiesWith = (quantifier: 'all' | 'any'): ReadStatement<Parts, EntityCandidate> => ({
  name: `entitiesWith_${quantifier}`,
  text: `MATCH (entity:Entity)
    WHERE ${holding(quantifier, 'entity.searchText')}
    RETURN ${ENTITY_COLUMNS} ORDER BY entity.articleCount DESC, entity.id LIMIT $limit`,
  row: entityCandidate,
});

const articlesWith = (quantifier: 'all' | 'any'): ReadStatement<Parts, ArticleCandidate> => ({
  name: `articlesWith_${quantifier}`,
  text: `MATCH (article:Article)
    WHERE ${holding(quantifier, 'article.searchText')}
    RETURN ${ARTICLE_COLUMNS} ORDER BY article.sortKey DESC LIMIT $limit`,
  row: articleCandidate,
});

export const ENTITIES_WITH = { all: entitiesWith('all'), any: entitiesWith('any') };
export const ARTICLES_WITH = { all: articlesWith('all'), any: articlesWith('any') };

/** Finds candidates by scanning the folded words. */
export function scanningSource(graph: Pick<Graph, 'read'>): CandidateSource {
  return {
    entities: (wanted, match) => graph.read(ENTITIES_WITH[match], parametersFor(wanted)),
    articles: (wanted, match) => graph.read(ARTICLES_WITH[match], parametersFor(wanted)),
  };
}

function parametersFor(wanted: readonly Wanted[]): Parts {
  const parts = wanted.map(({ word, tolerated }) => [` ${word}`, ...(tolerated === 0 ? [] : partsOf(word, tolerated))]);
  return { wanted: parts, limit: CANDIDATE_LIMIT };
}
