import { refuseOldServer } from '../../../src/graph/neo4j/server-version.js';

describe('refuseOldServer', () => {
  const check = (agent?: string) => () => {
    refuseOldServer(agent, 'bolt://graph:7687');
  };

  it.each(['Neo4j/5.23.0', 'Neo4j/5.26.30', 'Neo4j/5.26-aura', 'Neo4j/2026.08.1', 'Memgraph/3', undefined])(
    'lets %s pass',
    (agent) => {
      expect(check(agent)).not.toThrow();
    },
  );

  it.each(['Neo4j/5.22.0', 'Neo4j/4.4.40'])('refuses %s, and says where and what to do', (agent) => {
    expect(check(agent)).toThrow(
      /^Neo4j at bolt:\/\/graph:7687 is \d\.\d+, and 5\.23 or newer is needed\. Use a newer server/,
    );
  });
});
