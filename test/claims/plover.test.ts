import { ploverOf, type PloverBasis } from '../../src/claims/plover.js';
import { CLAIM_TYPES, STRUCTURAL_TYPES } from '../../src/domain/claim.js';

const deed = (basis: Partial<PloverBasis>): PloverBasis => ({
  type: 'MET',
  lemma: '',
  objectLemma: '',
  hasTarget: false,
  modality: 'ASSERTED',
  polarity: 'AFFIRMED',
  asked: false,
  ...basis,
});

describe('ploverOf', () => {
  it.each<[string, Partial<PloverBasis>, string | null]>([
    ['an offer is a promise', { type: 'PROPOSED', lemma: 'offer' }, 'AGREE'],
    ['a proposal asks others to act', { type: 'PROPOSED', lemma: 'propose' }, 'REQUEST'],
    ['giving in is a concession', { type: 'CONCEDED', lemma: 'relent' }, 'CONCEDE'],
    ['an apology mends relations', { type: 'CONCEDED', lemma: 'apologize' }, 'SUPPORT'],
    ['what is promised is agreed', { type: 'AGREED', lemma: 'promise' }, 'AGREE'],
    ['what is signed is in force', { type: 'AGREED', lemma: 'sign' }, 'SUPPORT'],
    ['courts that hand someone over work together', { type: 'DETAINED', lemma: 'extradite' }, 'COOPERATE'],
    ['an order to somebody else asks too', { type: 'ORDERED', objectLemma: 'menem' }, 'REQUEST'],
    ['an order to the own army does not', { type: 'ORDERED', objectLemma: 'army' }, null],
    ['taking a town is an assault', { type: 'SEIZED', lemma: 'capture' }, 'ASSAULT'],
    ['taking goods by law is not', { type: 'SEIZED', lemma: 'confiscate' }, 'COERCE'],
    ['breaking into computers hurts nobody', { type: 'ATTACKED', lemma: 'hack' }, 'COERCE'],
    ['prison coerces', { type: 'SANCTIONED', lemma: 'sentence' }, 'COERCE'],
    ['what is suspended breaks off', { type: 'ENDED', lemma: 'suspend' }, 'SANCTION'],
    ['unless it was a burden', { type: 'ENDED', lemma: 'suspend', objectLemma: 'tariff' }, 'CONCEDE'],
    ['pulling out is a retreat', { type: 'CONCEDED', lemma: 'withdraw' }, 'RETREAT'],
    ['a tariff punishes', { type: 'IMPOSED', objectLemma: 'tariff' }, 'SANCTION'],
    ['a curfew coerces', { type: 'IMPOSED', objectLemma: 'curfew' }, 'COERCE'],
    ['an order to another actor asks', { type: 'ORDERED', hasTarget: true }, 'REQUEST'],
    ['an order at home is no event between actors', { type: 'ORDERED' }, null],
    ['ending a sanction eases', { type: 'ENDED', objectLemma: 'sanction' }, 'CONCEDE'],
    ['ending ties breaks off', { type: 'ENDED', objectLemma: 'tie' }, 'SANCTION'],
    ['a law of one’s own is no event between actors', { type: 'ENACTED' }, null],
    ['a bombing is an assault', { type: 'ATTACKED' }, 'ASSAULT'],
  ])('%s', (_, basis, expected) => {
    expect(ploverOf(deed(basis))).toBe(expected);
  });

  it.each<[string, Partial<PloverBasis>, string | null]>([
    ['to mean to help is to agree', { type: 'AIDED', modality: 'INTENDED' }, 'AGREE'],
    ['to mean to attack is to threaten', { type: 'ATTACKED', modality: 'INTENDED' }, 'THREATEN'],
    ['not to help is to reject', { type: 'AIDED', polarity: 'NEGATED' }, 'REJECT'],
    ['not to attack stays what it is', { type: 'ATTACKED', polarity: 'NEGATED' }, 'ASSAULT'],
    ['help that somebody else asks for stays help', { type: 'AIDED', modality: 'INTENDED', asked: true }, 'AID'],
    ['help that may come stays help', { type: 'AIDED', modality: 'POSSIBLE' }, 'AID'],
  ])('%s', (_, basis, expected) => {
    expect(ploverOf(deed(basis))).toBe(expected);
  });

  it('gives standing facts no class', () => {
    for (const type of STRUCTURAL_TYPES) expect(ploverOf(deed({ type }))).toBeNull();
  });

  it('has an answer for every type', () => {
    for (const type of CLAIM_TYPES) expect(ploverOf(deed({ type }))).not.toBeUndefined();
  });
});
