import type { ArticleResolvers, MentionResolvers, StoryResolvers } from '../generated/schema-types.js';

export const Article: ArticleResolvers = {
  text: (article, _, { loaders }) => loaders.articleText(article.id),
  story: (article) => ({ id: article.storyId }),
  claims: (article, page, { loaders }) => loaders.claimsOfArticle(article.id, page),
  entities: (article, page, { loaders }) => loaders.entitiesOfArticle(article.id, page),
  mentions: (article, page, { loaders }) => loaders.mentionsOfArticle(article.id, page),
  attributions: (article, _, { loaders }) => loaders.attributionsOf(article.id),
};

export const Story: StoryResolvers = {
  articles: (story, page, { loaders }) => loaders.articlesOfStory(story.id, page),
};

export const Mention: MentionResolvers = {
  entity: (mention, _, { loaders }) => loaders.knownEntity(mention.entityId),
  article: (mention, _, { loaders }) => loaders.knownArticle(mention.articleId),
};
