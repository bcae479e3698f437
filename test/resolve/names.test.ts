import type { EntityKind } from '../../src/domain/entity.js';
import { matchNames } from '../../src/resolve/names.js';

const named = (kind: EntityKind, [name = '', ...aliases]: readonly string[]) => ({ kind, name, aliases });

describe('matchNames', () => {
  it.each([
    ['John Hale', ['John Hale'], 'full'],
    ['Luis Mendez Ruiz', ['Luis Alberto Méndez Ruiz'], 'form'],
    ['Lars P. Sorensen', ['Lars Peter Sørensen'], 'form'],
    ['Bill Taylor', ['William Taylor'], 'form'],
    ['Muhammad Sadiq', ['Mohammed Sadiq'], 'form'],
    ['Rodrigo Pardo', ['Rodrigo Pardo Ruiz'], 'form'],
    ['John Peter Hale', ['John Robert Hale'], null],
    ['Jane Hale', ['John Hale'], null],
    ['Hale', ['John Hale'], 'surname'],
    ['Van der Berg', ['Marieke van der Berg'], 'surname'],
    ['Hale', ['Hale'], 'single'],
    ['John', ['John Hale'], null],
  ])('of people: %s and %j are %s', (own, known, match) => {
    expect(matchNames(named('PERSON', [own]), named('PERSON', known))).toBe(match);
  });

  it.each([
    ['Harbour Council', ['Harbour Council'], 'full'],
    ['Labour Party', ['Labour Party'], 'generic'],
    ['Salalah Port Authority', ['Port Authority of Salalah'], 'full'],
    ['Ministry of Defence', ['Ministry of Defence of Estonia'], 'generic'],
    ['U.S. State Department', ['State Department'], 'generic'],
    ['WFA', ['World Forest Alliance', 'WFA'], 'known-short'],
    ['WFA', ['World Forest Alliance'], 'initials'],
    ['World Forest Alliance', ['WFA'], 'initials'],
    ['Union of Fishermen', ['Northern Union of Fishermen'], 'part'],
    ['WFA', ['World Health Organization'], null],
  ])('of bodies: %s and %j are %s', (own, known, match) => {
    expect(matchNames(named('ORGANIZATION', [own]), named('ORGANIZATION', known))).toBe(match);
  });

  it('never holds two of different kinds for one', () => {
    expect(matchNames(named('PERSON', ['Victoria']), named('PLACE', ['Victoria']))).toBeNull();
  });
});
