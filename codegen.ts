import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types behind the schema's types: what a resolver gets as its parent. */
const mappers = {
  Entity: '../../graph/reads/entity-row.js#EntityRow',
  Person: '../../graph/reads/entity-row.js#EntityRow',
  Country: '../../graph/reads/entity-row.js#EntityRow',
  Organization: '../../graph/reads/entity-row.js#EntityRow',
  Policy: '../../graph/reads/entity-row.js#EntityRow',
  Place: '../../graph/reads/entity-row.js#EntityRow',
  Claim: '../../graph/reads/claim-row.js#ClaimRow',
  Evidence: '../../graph/reads/claim-row.js#ClaimRow',
  Relationship: '../../graph/reads/relationship-row.js#RelationshipRow',
  Article: '../../graph/reads/article-row.js#ArticleRow',
  Story: '../../graph/reads/article-row.js#StoryRow',
  Mention: '../../graph/reads/mention-row.js#MentionRow',
  Decision: '../../graph/reads/decision-row.js#DecisionRow',
  DecisionResult: '../loaders/decisions.js#DecisionOutcome',
  DecisionMade: '../loaders/decisions.js#DecisionDone',
  PageInfo: '../page.js#PageEnds',
  LoadProgress: '../../load/progress-feed.js#LoadState',
  IngestResult: '../loaders/ingestion.js#IngestAnswer',
  ArticleIngested: '../loaders/ingestion.js#Ingested',
  RemovalResult: '../loaders/ingestion.js#RemovalAnswer',
  Paths: '../loaders/questions.js#PathsAnswer',
  Path: '../../questions/find-paths.js#FoundPath',
  PathHop: '../../questions/find-paths.js#Hop',
  Neighbourhood: '../../questions/draw-neighbourhood.js#DrawnNeighbourhood',
  NeighbourhoodNode: '../../questions/draw-neighbourhood.js#DrawnNode',
  Comparison: '../loaders/questions.js#ComparisonAnswer',
  SharedObject: '../../questions/compare.js#Shared',
  Contradictions: '../../questions/find-contradictions.js#FoundContradictions',
  Contradiction: '../../questions/find-contradictions.js#FoundContradiction',
  PolicyStances: '../loaders/questions.js#StancesAnswer',
  Stance: '../../questions/take-stances.js#ActorStance',
  EntityConnection: '../page.js#EntityPage',
  SearchConnection: '../loaders/search.js#SearchPage',
  SearchEdge: '../loaders/search.js#FoundEntity',
  PersonConnection: '../page.js#EntityPage',
  CountryConnection: '../page.js#EntityPage',
  OrganizationConnection: '../page.js#EntityPage',
  PolicyConnection: '../page.js#EntityPage',
  PlaceConnection: '../page.js#EntityPage',
  ClaimConnection: '../page.js#ClaimPage',
  RelationshipConnection: '../page.js#RelationshipPage',
  ArticleConnection: '../page.js#ArticlePage',
  MentionConnection: '../page.js#MentionPage',
  DecisionConnection: '../page.js#DecisionPage',
  Statistics: '../loaders/statistics.js#GraphStatistics',
  Timeline: '../loaders/timeline.js#TimelineFound',
  TimelineBucket: '../loaders/timeline.js#Bucket',
  Trending: '../loaders/trending.js#TrendingFound',
  Trend: '../loaders/trending.js#TrendFound',
  ClaimChange: '../../graph/changes/next-claim-changes.js#ClaimChangeEntry',
  ClaimChangeConnection: '../loaders/changes.js#ClaimChangePage',
};

/** The operations of a client, and the types of their variables and answers. */
const typedDocuments = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    importExtension: '.js' as const,
    scalars: { ID: 'string', Date: 'string', PartialDate: 'string', DateTime: 'string', CountryCode: 'string' },
  },
};

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        mappers,
        contextType: '../context.js#Context',
        importExtension: '.js',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string', DateTime: 'string', CountryCode: 'string' },
      },
    },
    'test/generated/operations.ts': { ...typedDocuments, documents: 'test/**/*.graphql' },
    'examples/front-end/generated/operations.ts': { ...typedDocuments, documents: 'examples/**/*.graphql' },
  },
};

export default config;
