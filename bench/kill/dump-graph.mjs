/** The whole graph as sorted lines, one for each node and each relationship; all but the log of changes. Equal lines are equal graphs. */
export async function dumpGraph(graph) {
  const nodes = await graph.query(
    "MATCH (n) WHERE NOT n:Change AND coalesce(n.id, '') <> 'changes' RETURN labels(n) AS labels, properties(n) AS properties",
    {},
  );
  const relationships = await graph.query(
    `MATCH (from)-[r]->(to) RETURN type(r) AS type, properties(r) AS properties,
      coalesce(from.id, from.text) AS from, coalesce(to.id, to.text) AS to`,
    {},
  );
  return [
    ...nodes.rows.map(([labels, properties]) => JSON.stringify([labels.toSorted(), sorted(properties)])),
    ...relationships.rows.map(([type, properties, from, to]) => JSON.stringify([type, sorted(properties), from, to])),
  ].sort();
}

function sorted(properties) {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
