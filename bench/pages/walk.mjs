/** Goes through lists of the API page by page, from either end, while something else goes on. */

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ENDLESS = 100_000;

/**
 * The lists that are walked, with how each item is told from the others.
 * @param {string} entityId of an entity that all articles tell of
 */
export function listsAround(entityId) {
  const whole = (name, field, keys) => ({
    name,
    query: (page) => `{ list: ${field(page)} { nodes { ${keys} } ${PAGE_INFO} } }`,
  });
  const ofEntity = (name, field, keys) => {
    const list = (page) => `list: ${field(page)} { nodes { ${keys} } ${PAGE_INFO} }`;
    return {
      name,
      query: (page) => `{ owner: node(id: ${JSON.stringify(entityId)}) { ... on Entity { ${list(page)} } } }`,
    };
  };
  const newest = 'orderBy: { field: STATED_ON, direction: DESC }';
  const lastDeeds = 'orderBy: { field: OCCURRED_ON, direction: DESC }';
  const firstDeeds = 'orderBy: { field: OCCURRED_ON, direction: ASC }';
  return [
    whole('all articles', (page) => `articles(${page})`, 'id'),
    whole('all claims, the newest first', (page) => `claims(${newest}, ${page})`, 'id'),
    whole('all claims, by when it happened', (page) => `claims(${lastDeeds}, ${page})`, 'id'),
    ofEntity('the claims of an entity', (page) => `claims(roles: [SUBJECT, OBJECT], ${page})`, 'id'),
    ofEntity('the deeds of an entity, the first first', (page) => `claims(${firstDeeds}, ${page})`, 'id'),
    ofEntity('the articles of an entity', (page) => `articles(${page})`, 'id'),
    ofEntity('the mentions of an entity', (page) => `mentions(${page})`, 'start article { id }'),
  ];
}

/**
 * One walk through a list; `beside` runs at the same time as each page is read.
 * @returns {Promise<string[]>} what was seen, in the list's order
 */
export async function walk({ ask, list, way, size, beside = () => Promise.resolve() }) {
  const seen = [];
  let cursor = null;
  for (let pages = 0; pages < ENDLESS; pages++) {
    const [count, bound] = way === 'forwards' ? ['first', 'after'] : ['last', 'before'];
    const page = `${count}: ${size}${cursor === null ? '' : `, ${bound}: ${JSON.stringify(cursor)}`}`;
    const [{ nodes, pageInfo }] = await Promise.all([
      ask(list.query(page)).then((data) => data.list ?? data.owner.list),
      beside(),
    ]);
    const keys = nodes.map((node) => JSON.stringify(node));
    if (way === 'forwards') seen.push(...keys);
    else seen.unshift(...keys);
    cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!(way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage) || cursor === null) return seen;
  }
  throw new Error(`${list.name} does not come to an end.`);
}

/**
 * What is wrong with a walk: items that were there throughout and were missed, items shown twice, and a wrong order of those
 * that stayed.
 * @param {readonly string[]} seen
 * @param {readonly string[]} stayed the list of what was there throughout, in order
 */
export function faultsOf(seen, stayed) {
  const throughout = new Set(stayed);
  return {
    missed: stayed.filter((key) => !seen.includes(key)),
    twice: seen.filter((key, at) => seen.indexOf(key) !== at),
    outOfOrder: seen.filter((key) => throughout.has(key)).join() !== stayed.join(),
  };
}
