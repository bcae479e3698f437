import type { Graph, ReadStatement } from '../port.js';
import { ARTICLE_COLUMNS, articleCandidate, ENTITY_COLUMNS, entityCandidate } from '../search/candidates.js';
import type { ArticleCandidate, EntityCandidate } from '../search/rank.js';
import { CANDIDATE_LIMIT, type CandidateSource, type Match } from '../search/search.js';
import type { Wanted } from '../search/wanted.js';

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
    entities: (wanted, match) => graph.read(entitiesFound, parametersFor(ENTITY_INDEX, wanted, match)),
    articles: (wanted, match) => graph.read(articlesFound, parametersFor(ARTICLE_INDEX, wanted, match)),
  };
}

/**
 * Folded words hold letters and digits only, so nothing in them is Lucene syntax; lower case is no operator either. The
 * whole word counts more than its beginning, which only matters where more than CANDIDATE_LIMIT answer. Lucene counts
 * letters apart as search/similar.ts does.
 */
function parametersFor(index: string, wanted: readonly Wanted[], match: Match): Lucene {
  const required = match === 'all' ? '+' : '';
  const terms = wanted.map(({ word, tolerated }) => {
    const similar = tolerated === 0 ? '' : ` ${word}~${tolerated}`;
    return `${required}(${word}^4 ${word}*${similar})`;
  });
  return { index, lucene: terms.join(' '), options: { limit: CANDIDATE_LIMIT } };
}
