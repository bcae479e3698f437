import { parse, print, visit } from 'graphql';

/**
 * The graph as the server reads it, with every statement profiled: `told` has their names, and adds up what the database
 * looked up for them.
 *
 * @param graph an open graph on Neo4j
 * @param driver the bare driver for the same server, with plain numbers for integers
 * @param parts of Dateline, from its sources or as built
 */
export function profiledGraph(graph, driver, { hinted, toDriver, searchWith, fullTextSource }) {
  const told = { hits: 0, statements: [] };
  const read = async ({ name, text, row }, parameters) => {
    const { records, summary } = await driver.executeQuery(`PROFILE ${hinted(text)}`, toDriver(parameters));
    told.hits += hitsOf(summary.profile);
    told.statements.push(name);
    return records.map((record) => row(record.toObject()));
  };
  return {
    told,
    graph: {
      engine: graph.engine,
      read,
      search: (index, text, limit) => searchWith(fullTextSource({ read }), index, text, limit),
      write: (writes) => graph.write(writes),
      query: (text, parameters) => graph.query(text, parameters),
      prepare: () => graph.prepare(),
      health: () => graph.health(),
      close: () => graph.close(),
    },
  };
}

function hitsOf(plan) {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** An example operation, asked about what there is in the graph at hand: an id for each kind, and a word to search for. */
export function askedAbout(operation, { ids, word }) {
  const given = { ...ids };
  const idFor = (value) => {
    const kind = /^([a-z]+):/.exec(value)?.[1];
    const [first, ...others] = given[kind] ?? [value];
    given[kind] = [...others, first]; // two countries in one question stay two
    return first;
  };
  const document = visit(parse(operation), {
    Argument: ({ name, value }) =>
      name.value === 'query' && value.kind === 'StringValue'
        ? { ...argument(name), value: { ...value, value: word } }
        : undefined,
    StringValue: (node) => (/^[a-z]+:\S/.test(node.value) ? { ...node, value: idFor(node.value) } : undefined),
  });
  return print(document);
}

const argument = (name) => ({ kind: 'Argument', name });
