import type {
  ArticleIngestedResolvers,
  IngestResultResolvers,
  MutationResolvers,
  RemovalResultResolvers,
} from '../generated/schema-types.js';
import type { IngestAnswer, RemovalAnswer } from '../loaders/ingestion.js';

export const IngestResult: IngestResultResolvers = { __resolveType: ({ is }) => is };

export const RemovalResult: RemovalResultResolvers = { __resolveType: ({ is }) => is };

export const ArticleIngested: ArticleIngestedResolvers = {
  article: ({ articleId }, _, { loaders }) => loaders.knownArticle(articleId),
};

export const ingestionMutations: MutationResolvers = {
  ingestArticle: async (_, { article }, { ingestion }) => only(await ingestion.ingest([article])),
  ingestArticles: (_, { articles }, { ingestion }) => ingestion.ingest(articles),
  removeArticle: async (_, { id }, { ingestion }) => only(await ingestion.remove([id])),
  removeArticles: (_, { ids }, { ingestion }) => ingestion.remove(ids),
};

function only<Outcome extends IngestAnswer | RemovalAnswer>([outcome]: readonly Outcome[]): Outcome {
  if (outcome === undefined) throw new Error('Nothing became of the one that was sent.');
  return outcome;
}
