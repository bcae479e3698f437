import type { ClaimType } from '../../src/domain/claim.js';
import type { EntityKind } from '../../src/domain/entity.js';
import { sidesTaken, type Side } from '../../src/domain/side.js';

const deeds = (...told: readonly [ClaimType, number][]) => told.map(([type, claimCount]) => ({ type, claimCount }));

describe('The sides that someone took', () => {
  it.each<[string, [ClaimType, number][], EntityKind, Side[]]>([
    ['of who proposed a policy', [['PROPOSED', 1]], 'POLICY', ['FOR']],
    ['of who repealed a policy', [['ENDED', 3]], 'POLICY', ['AGAINST']],
    ['of who imposed sanctions on a country', [['SANCTIONED', 2]], 'COUNTRY', ['AGAINST']],
    ['of who asked a country for something', [['REQUESTED', 2]], 'COUNTRY', []],
    ['of who asked for a policy', [['REQUESTED', 2]], 'POLICY', ['FOR']],
    ['of who met somebody', [['MET', 9]], 'PERSON', []],
    ['in the order of the deeds', [['REJECTED', 2], ['SUPPORTED', 1]], 'POLICY', ['AGAINST', 'FOR']], // prettier-ignore
    ['without what is most likely a slip', [['PROPOSED', 1], ['REJECTED', 14]], 'POLICY', ['AGAINST']], // prettier-ignore
  ])('are those %s', (_what, told, kind, sides) => {
    expect(sidesTaken(deeds(...told), kind)).toEqual(sides);
  });
});
