import type { ArticleResolvers, MentionResolvers, StoryResolvers } from '../generated/schema-types.js';

export const Article: ArticleResolvers = {
  text: (article, _, { loaders }) => loaders.articleText(article.id),
  story: (article) => ({ id: article.storyId }),
  claims: (article, page, { loaders }, info) => loaders.claimsOfArticle(article.id, page, info),
  entities: (article, page, { loaders }, info) => loaders.entitiesOfArticle(article.id, page, info),
  mentions: (article, page, { loaders }, info) => loaders.mentionsOfArticle(article.id, page, info),
  attributions: (article, _, { loaders }) => loaders.attributionsOf(article.id),
};

export const Story: StoryResolvers = {
  articles: (story, page, { loaders }, info) => loaders.articlesOfStory(story.id, page, info),
};

export const Mention: MentionResolvers = {
  entity: (mention, _, { loaders }, info) => loaders.knownEntity(mention.entityId, info),
  article: (mention, _, { loaders }, info) => loaders.knownArticle(mention.articleId, info),
};
