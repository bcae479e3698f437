/** Imports go one way (docs: "Layout"); this file is what enforces it. */
const stages = 'articles|language|lexicon|mentions|attributions|entities|claims';
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { path: '^src/(?!domain)' },
    },
    {
      name: 'stages-know-no-graph',
      comment: 'Reading is a pure function of the text.',
      severity: 'error',
      from: { path: `^src/(${stages}|extract)` },
      to: { path: '^src/(graph|graphql|server|cli|load|config)' },
    },
    {
      name: 'language-knows-no-news',
      severity: 'error',
      from: { path: '^src/language' },
      to: { path: '^src/(articles|lexicon|mentions|entities|claims)' },
    },
    {
      name: 'lexicon-is-data',
      severity: 'error',
      from: { path: '^src/lexicon' },
      to: { path: '^src/(?!lexicon|domain)' },
    },
    {
      name: 'only-graph-imports-a-driver',
      severity: 'error',
      from: { pathNot: '^src/graph/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'graph-knows-no-graphql',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/(graphql|server|cli)' },
    },
    {
      name: 'resolvers-reach-data-through-loaders',
      severity: 'error',
      from: { path: '^src/graphql/resolvers' },
      to: { path: '^src/graph/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  },
};
