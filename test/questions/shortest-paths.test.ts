import type { Link } from '../../src/graph/reads/index.js';
import { shortestPaths } from '../../src/questions/shortest-paths.js';
import { Web } from '../../src/questions/web.js';

/** Links told as "a-b:3": three claims. */
function webOf(told: string): Web {
  const web = new Web();
  web.add(told.split(' ').map(aLink));
  return web;
}

function aLink(told: string): Link {
  const [, subjectId = '', objectId = '', claims = '1'] = /^(\w+)-(\w+)(?::(\d+))?$/.exec(told) ?? [];
  return { id: `${subjectId}|MET|${objectId}`, type: 'MET', subjectId, objectId, claimCount: Number(claims) };
}

function waysOf(web: Web, first = 10, length = 6): string[] {
  return shortestPaths(web, { from: 'a', to: 'z', length, first }).paths.map((stops) => stops.join(''));
}

describe('The shortest ways', () => {
  it('come first, the direct one before all', () => {
    expect(waysOf(webOf('a-b b-z a-z a-c c-d d-z'))).toEqual(['az', 'abz', 'acdz']);
  });

  it('lead against the direction of a relationship too', () => {
    expect(waysOf(webOf('b-a z-b'))).toEqual(['abz']);
  });

  it('that are as long come by their weakest hop, then by all their claims, then by their stops', () => {
    const web = webOf('a-b:9 b-z:1 a-c:3 c-z:2 a-d:2 d-z:2 a-e:1 e-z:1 a-f:1 f-z:1');
    expect(waysOf(web)).toEqual(['acz', 'adz', 'abz', 'aez', 'afz']);
  });

  it('add up what links two in several ways', () => {
    expect(waysOf(webOf('a-b:2 b-z:2 a-c:1 c-a:2 c-z:1 z-c:2'))).toEqual(['acz', 'abz']);
  });

  it('never pass anything twice, and none goes round where two of its stops are linked', () => {
    expect(waysOf(webOf('a-b b-c c-z b-d d-c'))).toEqual(['abcz']);
  });

  it('are no more than asked for and no longer', () => {
    const web = webOf('a-b b-z a-c c-z a-d d-e e-z');
    expect(waysOf(web, 1)).toEqual(['abz']);
    expect(waysOf(web, 10, 2)).toEqual(['abz', 'acz']);
    expect(waysOf(web, 10, 1)).toEqual([]);
  });

  it('say when there were too many to compare', () => {
    const many = Array.from({ length: 60 }, (_, i) => i);
    const layers = many.flatMap((i) => [`a-b${i}`, ...many.map((j) => `b${i}-c${j}`)]);
    const dead = many.map((i) => `d${i}-z`);
    const joined = many.flatMap((i) => many.map((j) => `c${i}-d${j}`));
    const web = webOf([...layers, ...joined, ...dead].join(' '));
    const found = shortestPaths(web, { from: 'a', to: 'z', length: 4, first: 3 });
    expect(found.complete).toBe(false);
    expect(found.paths).toHaveLength(3);
  });
});
