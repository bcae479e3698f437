import type { Graph, ReadStatement } from '../port.js';
import { ARTICLE_COLUMNS, articleCandidate, ENTITY_COLUMNS, entityCandidate } from '../search/candidates.js';
import type { ArticleCandidate, EntityCandidate } from '../search/rank.js';
import { CANDIDATE_LIMIT, type CandidateSource } from '../search/search.js';

/**
 * Grafeo's own text index knows no beginnings of words, so the folded words are scanned: 20 ms for 100,000 entities. Every
 * word of `searchText` has a blank before it, so a blank and a word is the beginning of a word.
 */
type Beginnings = Readonly<Record<'beginnings', readonly string[]> & Record<'limit', number>>;

const entitiesWith = (quantifier: 'all' | 'any'): ReadStatement<Beginnings, EntityCandidate> => ({
  name: `entitiesWith_${quantifier}`,
  text: `MATCH (entity:Entity)
    WHERE ${quantifier}(beginning IN $beginnings WHERE entity.searchText CONTAINS beginning)
    RETURN ${ENTITY_COLUMNS} ORDER BY entity.articleCount DESC, entity.id LIMIT $limit`,
  row: entityCandidate,
});

const articlesWith = (quantifier: 'all' | 'any'): ReadStatement<Beginnings, ArticleCandidate> => ({
  name: `articlesWith_${quantifier}`,
  text: `MATCH (article:Article)
    WHERE ${quantifier}(beginning IN $beginnings WHERE article.searchText CONTAINS beginning)
    RETURN ${ARTICLE_COLUMNS} ORDER BY article.sortKey DESC LIMIT $limit`,
  row: articleCandidate,
});

export const ENTITIES_WITH = { all: entitiesWith('all'), any: entitiesWith('any') };
export const ARTICLES_WITH = { all: articlesWith('all'), any: articlesWith('any') };

/** Finds candidates by scanning the folded words. */
export function scanningSource(graph: Pick<Graph, 'read'>): CandidateSource {
  return {
    entities: (words, match) => graph.read(ENTITIES_WITH[match], parametersFor(words)),
    articles: (words, match) => graph.read(ARTICLES_WITH[match], parametersFor(words)),
  };
}

function parametersFor(words: readonly string[]): Beginnings {
  return { beginnings: words.map((word) => ` ${word}`), limit: CANDIDATE_LIMIT };
}
