/**
 * Six questions, each as every target is asked it, with how the facts of an answer are told alike. `parameters` is a
 * statement that gives those to ask with, among them the busiest and the rarely named.
 */
const PEOPLE = `MATCH (edge:Relationship {type: 'REJECTED'})
  WITH edge.subjectId AS id, count(*) AS deeds, collect(edge.objectId) AS whats
  WHERE all(what IN whats WHERE what STARTS WITH 'policy:')
  WITH id, deeds ORDER BY deeds DESC, id LIMIT 600
  WITH collect(id) AS ids UNWIND range(0, size(ids) - 1, 6) AS at
  RETURN {id: ids[at]} AS variables`;

const DATELINE_CLAIM = `id type polarity modality statedOn subject { id name } object { id name }
  evidence { sentence start end article { id title publisher publishedAt } }`;
const PEER_CLAIM = `id type polarity modality statedOn subject { id name } object { id name }
  sentence { text start end article { id title publisher publishedAt } }`;
const ofDateline = ({ evidence, ...claim }) => told({ ...claim, ...evidence });
const ofPeer = ({ sentence: [{ text, article, ...span }], subject, object, ...claim }) =>
  told({ ...claim, ...span, sentence: text, article: article[0], subject: subject[0], object: object[0] ?? null });
const told = ({ id, type, polarity, modality, statedOn, subject, object, sentence, start, end, article }) => [
  ...[id, type, polarity, modality, statedOn, subject.id, subject.name, object?.id, object?.name, sentence, start, end],
  ...[article.id, article.title, article.publisher, article.publishedAt],
];
const entity = ({ id, name, kind, aliases, articleCount, claimCount }) => [
  ...[id, name, kind, ...(aliases ?? []).toSorted(), articleCount, claimCount],
];
const MOST_CLAIMS_FIRST = 'sort: [{ edge: { claimCount: DESC } }, { edge: { id: ASC } }]';
const KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'POLICY', 'PLACE'];
const TYPES = [
  'PROPOSED',
  'REJECTED',
  'SUPPORTED',
  'CRITICIZED',
  'MET',
  'ACCUSED',
  'SANCTIONED',
  'AIDED',
  'THREATENED',
  'ENACTED',
];
const COUNTED = new Set(['articles', 'claims', ...KINDS, ...TYPES]);
const names = (list, name) => list.map((value) => `${value}: ${name(value)}`).join('\n');
const sorted = (counts) =>
  Object.entries(counts)
    .filter(([name, count]) => count > 0 && COUNTED.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

export const QUESTIONS = {
  entityPage: {
    title: 'entity page with claims and evidence',
    parameters: PEOPLE,
    dateline: {
      text: `query ($id: ID!) { entity(id: $id) { id name kind aliases articleCount claimCount
        claims(roles: [SUBJECT], first: 20) { nodes { ${DATELINE_CLAIM} } } } }`,
      facts: (data) => [entity(data.entity), ...data.entity.claims.nodes.map(ofDateline)],
    },
    peer: {
      text: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name kind aliases articleCount claimCount
        subjectOf(sort: [{ sortKey: DESC }], limit: 20) { ${PEER_CLAIM} } } }`,
      facts: ({ entities: [one] }) => [entity(one), ...one.subjectOf.map(ofPeer)],
    },
    driver: { facts: ([row]) => [entity(row.entity), ...row.claims.map(told)] },
  },
  search: {
    title: 'search',
    // As one types: the beginning of a name, with 10 to 20 answers, so that no target cuts any off.
    parameters: `MATCH (e:Entity) WHERE e.kind <> 'COUNTRY'
      WITH toLower(left(split(e.name, ' ')[CASE e.kind WHEN 'PERSON' THEN 1 ELSE 0 END], 5)) AS begun, count(*) AS named
      WHERE named >= 10 AND named <= 20 WITH begun ORDER BY begun
      CALL (begun) { CALL db.index.fulltext.queryNodes('dateline_entities', begun + '*') YIELD node RETURN count(node) AS found }
      WITH begun, found WHERE found >= 10 AND found <= 20 LIMIT 100
      RETURN {query: begun, phrase: begun + '*'} AS variables`,
    dateline: {
      text: `query ($query: String!) { search(query: $query, first: 20) { nodes { id name kind articleCount } } }`,
      facts: (data) => data.search.nodes.map((one) => [one.id, one.name, one.kind, one.articleCount]).toSorted(),
    },
    peer: {
      text: `query ($phrase: String!) { searchEntities(phrase: $phrase, first: 20) {
        edges { node { id name kind articleCount } } } }`,
      facts: ({ searchEntities: { edges } }) =>
        edges.map(({ node }) => [node.id, node.name, node.kind, node.articleCount]).toSorted(),
    },
    driver: {
      facts: (rows) => rows.map(({ id, name, kind, articleCount }) => [id, name, kind, articleCount]).toSorted(),
    },
  },
  neighbours: {
    title: 'neighbours',
    parameters: PEOPLE,
    dateline: {
      text: `query ($id: ID!) { entity(id: $id) { relationships(types: [REJECTED], first: 20) {
        nodes { claimCount sourceCount lastStatedOn object { id name kind } } } } }`,
      facts: (data) =>
        data.entity.relationships.nodes.map(({ object, ...edge }) => [
          ...[edge.claimCount, edge.sourceCount, edge.lastStatedOn, object.id, object.name, object.kind],
        ]),
    },
    peer: {
      text: `query ($id: ID!) { entities(where: { id: { eq: $id } }) {
        rejectedConnection(first: 20, ${MOST_CLAIMS_FIRST}) {
          edges { properties { claimCount sourceCount lastStatedOn } node { id name kind } } } } }`,
      facts: ({ entities: [one] }) =>
        one.rejectedConnection.edges.map(({ properties: edge, node }) => [
          ...[edge.claimCount, edge.sourceCount, edge.lastStatedOn, node.id, node.name, node.kind],
        ]),
    },
    driver: {
      facts: (rows) =>
        rows.map(({ object, ...edge }) => [
          ...[edge.claimCount, edge.sourceCount, edge.lastStatedOn, object.id, object.name, object.kind],
        ]),
    },
  },
  claims: {
    title: 'list of claims',
    parameters: `UNWIND ${JSON.stringify(TYPES)} AS type RETURN {type: type} AS variables`,
    dateline: {
      text: `query ($type: ClaimType!) { claims(types: [$type], first: 50) { nodes { ${DATELINE_CLAIM} } } }`,
      facts: (data) => data.claims.nodes.map(ofDateline),
    },
    peer: {
      text: `query ($type: String!) { claims(where: { type: { eq: $type } }, sort: [{ sortKey: DESC }], limit: 50) {
        ${PEER_CLAIM} } }`,
      facts: ({ claims }) => claims.map(ofPeer),
    },
    driver: { facts: (rows) => rows.map(({ map }) => told(map)) },
  },
  twoHops: {
    title: 'two hops',
    parameters: PEOPLE,
    dateline: {
      text: `query ($id: ID!) { entity(id: $id) { relationships(types: [REJECTED], first: 10) {
        nodes { claimCount object { id name ... on Policy {
          supportedBy(first: 5) { nodes { claimCount subject { id name } } } } } } } } }`,
      facts: (data) =>
        data.entity.relationships.nodes.map(({ claimCount, object: { id, name, supportedBy } }) => [
          ...[claimCount, id, name],
          supportedBy.nodes.map(({ claimCount, subject }) => [claimCount, subject.id, subject.name]),
        ]),
    },
    peer: {
      text: `query ($id: ID!) { entities(where: { id: { eq: $id } }) {
        rejectedConnection(first: 10, ${MOST_CLAIMS_FIRST}) { edges { properties { claimCount } node { id name
          supportedByConnection(first: 5, ${MOST_CLAIMS_FIRST}) {
            edges { properties { claimCount } node { id name } } } } } } } }`,
      facts: ({ entities: [one] }) =>
        one.rejectedConnection.edges.map(({ properties, node: { id, name, supportedByConnection } }) => [
          ...[properties.claimCount, id, name],
          supportedByConnection.edges.map(({ properties, node }) => [properties.claimCount, node.id, node.name]),
        ]),
    },
    driver: {
      facts: (rows) =>
        rows.map(({ claimCount, id, name, supporters }) => [
          ...[claimCount, id, name],
          supporters.map((one) => [one.claimCount, one.id, one.name]),
        ]),
    },
  },
  statistics: {
    title: 'statistics',
    parameters: 'RETURN {} AS variables',
    dateline: {
      text: '{ statistics { articles claims entitiesByKind { kind count } claimsByType { type count } } }',
      facts: ({ statistics: { articles, claims, entitiesByKind, claimsByType } }) =>
        sorted({
          articles,
          claims,
          ...Object.fromEntries(entitiesByKind.map(({ kind, count }) => [kind, count])),
          ...Object.fromEntries(claimsByType.map(({ type, count }) => [type, count])),
        }),
    },
    peer: {
      text: `{ articles: articlesConnection { aggregate { count { nodes } } }
        claims: claimsConnection { aggregate { count { nodes } } }
        ${names(KINDS, (kind) => `entitiesConnection(where: { kind: { eq: "${kind}" } }) { aggregate { count { nodes } } }`)}
        ${names(TYPES, (type) => `claimsConnection(where: { type: { eq: "${type}" } }) { aggregate { count { nodes } } }`)} }`,
      facts: (data) =>
        sorted(Object.fromEntries(Object.entries(data).map(([name, { aggregate }]) => [name, aggregate.count.nodes]))),
    },
    driver: {
      facts: (rows) => sorted(Object.fromEntries(rows.map(({ name, count }) => [name, count]))),
    },
  },
};
