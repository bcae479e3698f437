import { INSTRUMENTS } from '../../src/domain/entity.js';
import { instrumentOf, isWeakPolicyNoun, NAMED_POLICY_HEADS, policySense } from '../../src/lexicon/policies.js';

describe('instrumentOf', () => {
  it.each([
    ['proposal', 'PROPOSAL'],
    ['bill', 'LAW'],
    ['decree', 'ORDER'],
    ['treaty', 'TREATY'],
    ['ceasefire', 'DEAL'],
    ['tariff', 'TARIFF'],
    ['embargo', 'SANCTION'],
    ['ban', 'BAN'],
    ['designation', 'DESIGNATION'],
    ['plan', 'PLAN'],
    ['deployment', 'DEPLOYMENT'],
    ['programme', 'PROGRAMME'],
    ['program', 'PROGRAMME'],
  ])('a %s is a %s', (noun, instrument) => {
    expect(instrumentOf(noun)).toBe(instrument);
    expect(INSTRUMENTS).toContain(instrument);
  });

  it('knows nothing of what is no decision', () => {
    for (const noun of ['flood', 'riot', 'immigration', 'river', 'economy', '']) expect(instrumentOf(noun)).toBeNull();
  });
});

describe('isWeakPolicyNoun', () => {
  it('is true of nouns that name a policy only where someone decides about it', () => {
    for (const noun of ['vote', 'talks', 'effort', 'step', 'process']) expect(isWeakPolicyNoun(noun)).toBe(true);
    for (const noun of ['treaty', 'tariff', 'ban', 'proposal', 'law']) expect(isWeakPolicyNoun(noun)).toBe(false);
  });
});

describe('policySense', () => {
  it.each([
    [['troop', 'soldier', 'force', 'boots'], 'troop'],
    [['deploy', 'send', 'dispatch'], 'deploy'],
    [['proposal', 'offer', 'suggestion'], 'proposal'],
    [['sanction', 'embargo'], 'sanction'],
    [['ceasefire', 'truce'], 'ceasefire'],
    [['withdrawal', 'withdraw', 'pullout'], 'withdrawal'],
  ])('takes %j for one when contents are compared', (words, sense) => {
    expect(words.map(policySense)).toEqual(words.map(() => sense));
  });

  it('leaves other words as they are', () => {
    expect(policySense('fishing')).toBe('fishing');
  });
});

describe('NAMED_POLICY_HEADS', () => {
  it('holds the last words of the names of laws and treaties, not of bodies', () => {
    for (const word of ['act', 'treaty', 'accord', 'resolution', 'start'])
      expect(NAMED_POLICY_HEADS.has(word)).toBe(true);
    for (const word of ['council', 'party', 'ministry', 'army']) expect(NAMED_POLICY_HEADS.has(word)).toBe(false);
  });
});
