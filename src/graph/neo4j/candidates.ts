import type { Graph, ReadStatement } from '../port.js';
import { ARTICLE_COLUMNS, articleCandidate, ENTITY_COLUMNS, entityCandidate } from '../search/candidates.js';
import type { ArticleCandidate, EntityCandidate } from '../search/rank.js';
import { CANDIDATE_LIMIT, type CandidateSource, type Match } from '../search/search.js';

export const ENTITY_INDEX = 'dateline_entities';
export const ARTICLE_INDEX = 'dateline_articles';

type Lucene = Readonly<Record<'index' | 'lucene', string> & Record<'options', { readonly limit: number }>>;

export const entitiesFound: ReadStatement<Lucene, EntityCandidate> = {
  name: 'entitiesFound',
  text: `CALL db.index.fulltext.queryNodes($index, $lucene, $options) YIELD node AS entity
    RETURN ${ENTITY_COLUMNS}`,
  row: entityCandidate,
};

export const articlesFound: ReadStatement<Lucene, ArticleCandidate> = {
  name: 'articlesFound',
  text: `CALL db.index.fulltext.queryNodes($index, $lucene, $options) YIELD node AS article
    RETURN ${ARTICLE_COLUMNS}`,
  row: articleCandidate,
};

/** Finds candidates in Neo4j's full-text indexes, which hold the folded words of `searchText`. */
export function fullTextSource(graph: Pick<Graph, 'read'>): CandidateSource {
  return {
    entities: (words, match) => graph.read(entitiesFound, parametersFor(ENTITY_INDEX, words, match)),
    articles: (words, match) => graph.read(articlesFound, parametersFor(ARTICLE_INDEX, words, match)),
  };
}

/**
 * Folded words hold letters and digits only, so nothing in them is Lucene syntax; lower case is no operator either. The
 * whole word counts more than its beginning, which only matters where more than CANDIDATE_LIMIT answer.
 */
function parametersFor(index: string, words: readonly string[], match: Match): Lucene {
  const required = match === 'all' ? '+' : '';
  const lucene = words.map((word) => `${required}(${word}^4 ${word}*)`).join(' ');
  return { index, lucene, options: { limit: CANDIDATE_LIMIT } };
}
