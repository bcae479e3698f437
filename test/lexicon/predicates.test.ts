import { CLAIM_TYPES, PLOVER_CLASSES } from '../../src/domain/claim.js';
import {
  framesOfNoun,
  framesOfVerb,
  LIGHT_VERBS,
  PLOVER_OF,
  REVERSING_LIGHT_VERBS,
} from '../../src/lexicon/predicates.js';

describe('framesOfVerb', () => {
  it.each([
    ['reject', 'REJECTED'],
    ['condemn', 'CRITICIZED'],
    ['accuse', 'ACCUSED'],
    ['urge', 'REQUESTED'],
    ['ratify', 'AGREED'],
    ['endorse', 'SUPPORTED'],
    ['threaten', 'THREATENED'],
    ['meet', 'MET'],
    ['donate', 'AIDED'],
    ['designate', 'DESIGNATED'],
    ['impose', 'IMPOSED'],
    ['repeal', 'ENDED'],
    ['deploy', 'DEPLOYED'],
    ['arrest', 'DETAINED'],
    ['seize', 'SEIZED'],
    ['bomb', 'ATTACKED'],
    ['appoint', 'APPOINTED'],
    ['unseat', 'DEFEATED'],
  ])('"%s" carries %s without more', (lemma, type) => {
    const plain = framesOfVerb(lemma).filter((frame) => frame.particle === null && !frame.weak);
    expect(plain.map((frame) => frame.type)).toContain(type);
  });

  it('reads particles, prepositions and conditions off the entries', () => {
    expect(framesOfVerb('rule')).toContainEqual(expect.objectContaining({ type: 'REJECTED', particle: 'out' }));
    expect(framesOfVerb('call')).toContainEqual(
      expect.objectContaining({ type: 'REQUESTED', particle: null, prepositions: ['for', 'on', 'upon'] }),
    );
    expect(framesOfVerb('enact')).toEqual([
      { type: 'ENACTED', particle: null, prepositions: [], only: null, not: null, idiom: null, weak: false },
    ]);
    expect(framesOfVerb('repatriate').every((frame) => frame.weak)).toBe(true);
    expect(framesOfVerb('torpedo')).toContainEqual(
      expect.objectContaining({ type: 'ATTACKED', only: null, not: 'policy' }),
    );
  });

  it('reads idioms off the entries', () => {
    const blocking = framesOfVerb('block').find(({ type }) => type === 'PROTESTED');
    expect(blocking?.idiom?.preposition).toBeNull();
    expect(blocking?.idiom?.nouns).toContain('road');
    expect(framesOfVerb('bring')).toContainEqual(
      expect.objectContaining({
        type: 'ACCUSED',
        idiom: { preposition: 'to', nouns: ['justice', 'trial', 'court'] },
      }),
    );
  });

  it('tells one deed from another by what is signed, launched or seized', () => {
    const only = (lemma: string) => framesOfVerb(lemma).map(({ type, only: kind }) => `${type} ${kind ?? 'anything'}`);
    expect(only('ratify')).toContain('AGREED policy');
    expect(only('launch')).toEqual(expect.arrayContaining(['ENACTED policy', 'DEPLOYED weapon']));
    expect(only('seize')).toEqual(expect.arrayContaining(['SEIZED anything', 'DETAINED person']));
  });

  it('knows nothing of verbs that carry no deed', () => {
    for (const lemma of ['say', 'be', 'sleep', 'rain', '']) expect(framesOfVerb(lemma)).toEqual([]);
  });
});

describe('framesOfNoun', () => {
  it.each([
    ['rejection', 'REJECTED'],
    ['invasion', 'ATTACKED'],
    ['arrest', 'DETAINED'],
    ['deployment', 'DEPLOYED'],
    ['annexation', 'SEIZED'],
    ['criticism', 'CRITICIZED'],
    ['meeting', 'MET'],
    ['threat', 'THREATENED'],
  ])('"%s" carries %s', (lemma, type) => {
    expect(framesOfNoun(lemma).map((frame) => frame.type)).toContain(type);
  });
});

describe('the lexicon of deeds', () => {
  it('gives each type of claim its usual PLOVER class or none', () => {
    expect(Object.keys(PLOVER_OF).sort()).toEqual([...CLAIM_TYPES].sort());
    for (const plover of Object.values(PLOVER_OF)) if (plover !== null) expect(PLOVER_CLASSES).toContain(plover);
  });

  it('holds verbs whose subject undergoes the deed for light verbs too, so that the noun carries it', () => {
    for (const verb of ['face', 'receive', 'draw', 'suffer']) {
      expect(LIGHT_VERBS.has(verb)).toBe(true);
      expect(REVERSING_LIGHT_VERBS.has(verb)).toBe(true);
    }
    for (const verb of ['launch', 'hold', 'stage', 'express']) expect(REVERSING_LIGHT_VERBS.has(verb)).toBe(false);
  });
});
