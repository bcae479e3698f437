import { checkId, checkIdOf, parseId } from '../../src/graphql/ids.js';
import { thrownBy } from '../support/matching.js';

describe('An id', () => {
  it.each([
    ['person:claudia-sheinbaum', { of: 'Entity', kind: 'PERSON' }],
    ['country:MEX', { of: 'Entity', kind: 'COUNTRY' }],
    ['organization:нато', { of: 'Entity', kind: 'ORGANIZATION' }],
    ['claim:4f1d0c6be2a97d53', { of: 'Claim' }],
    ['article:https://example.org/a?b=1', { of: 'Article' }],
    ['person:a|REJECTED|policy:b', { of: 'Relationship', subjectId: 'person:a', objectId: 'policy:b' }],
  ])('such as %s says what it stands for', (id, parsed) => {
    expect(parseId(id)).toEqual(parsed);
  });

  it.each([
    '',
    'sheinbaum',
    'person:',
    'robot:r2',
    ':x',
    'person:a|LIKED|policy:b',
    'person:a|REJECTED|b',
    `person:${'x'.repeat(2000)}`,
  ])('such as "%s" is refused with what an id looks like', (id) => {
    expect(() => checkId(id)).toThrow(/Ids look like person:claudia-sheinbaum/);
    expect(thrownBy(() => checkId(id))).toMatchObject({ extensions: { code: 'BAD_ID' } });
  });

  it('of another type than asked for is refused with what the right one looks like', () => {
    expect(() => checkIdOf('Entity', 'claim:1')).toThrow(
      '"claim:1" is not such an id. The id of an entity looks like person:',
    );
    expect(checkIdOf('Claim', 'claim:1')).toBe('claim:1');
  });
});
