import { SAME, scoreOf, SUGGESTED, reasonOf, weigh, type Profile } from '../../src/resolve/evidence.js';

const profile = (traits: string[], company: string[] = [], days: string[] = []): Profile => ({
  traits: new Set(traits),
  company: new Set(company),
  days,
});
const minister = profile(
  ['of:KEN', 'field:politics', 'role:minister'],
  ['person:moss', 'organization:port'],
  ['2025-05-05'],
);

describe('weigh', () => {
  it.each([
    ['the same name and nothing else', profile([]), 'full', 'same'],
    ['another country', profile(['of:CHL']), 'full', 'different'],
    ['another walk of life', profile(['field:sport']), 'full', 'different'],
    ['a politician who was a judge', profile(['field:law', 'of:KEN']), 'full', 'same'],
    ['seventy years earlier', profile([], [], ['1952-07-03']), 'full', 'different'],
    ['a surname alone', profile([]), 'surname', 'unsure'],
    ['a surname in the same company', profile([], ['person:moss', 'organization:port']), 'surname', 'same'],
    ['a name of many, in another country', profile(['of:IRL']), 'generic', 'different'],
    ['initials alone', profile([]), 'initials', 'unsure'],
  ] as const)('%s is %s', (_, one, match, verdict) => {
    const score = scoreOf(weigh(match, one, minister, false));
    expect(score >= SAME ? 'same' : score >= SUGGESTED ? 'unsure' : 'different').toBe(verdict);
  });

  it('says why in words, the weightiest first', () => {
    const evidence = weigh('full', profile(['of:CHL'], ['person:moss']), minister, false);
    expect(reasonOf(evidence)).toBe(
      'one belongs to Chile, the other to Kenya (−3.0); the same full name (+2.0); both told of together with Moss (+0.6)',
    );
  });
});
