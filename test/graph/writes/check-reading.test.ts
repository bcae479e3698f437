import type { Reading } from '../../../src/domain/reading.js';
import { checkReading } from '../../../src/graph/writes/check-reading.js';
import { aClaim, aPerson, aPolicy, aReading } from '../../support/builders.js';

describe('checkReading', () => {
  const good = aReading({ claims: [aClaim({ subject: aPerson(), type: 'PROPOSED', object: aPolicy() })] });
  const [claim] = good.claims;
  const [mention] = good.mentions;
  if (!claim || !mention) throw new Error('the reading above has both');
  const outside = { start: 0, end: 9999 };

  it('lets a good reading pass', () => {
    expect(() => {
      checkReading(good);
    }).not.toThrow();
  });

  it.each<[string, Partial<Reading>, RegExp]>([
    [
      'a missing subject',
      { entities: good.entities.slice(1) },
      /mention "Ada Marsh" .* person:ada-marsh, .* not among/,
    ],
    [
      'a missing object',
      { entities: good.entities.slice(0, 1), mentions: [] },
      /claim PROPOSED .* not among the entities/,
    ],
    ['a mention of other words', { mentions: [{ ...mention, text: 'Ada' }] }, /other words than the text/],
    ['a mention in no sentence', { claims: [], sentences: [{ start: 20, end: 22 }] }, /is in no sentence/],
    ['a claim in no sentence', { claims: [{ ...claim, sentence: { start: 0, end: 3 } }] }, /which is no sentence/],
    ['a trigger outside of the text', { claims: [{ ...claim, trigger: outside }] }, /outside of the text/],
    [
      'a participant outside of the text',
      { claims: [{ ...claim, subject: { ...claim.subject, ...outside } }] },
      /outside/,
    ],
    ['a sentence outside of the text', { sentences: [...good.sentences, outside] }, /sentence 0-9999 is outside/],
    ['a confidence over 1', { claims: [{ ...claim, confidence: 1.2 }] }, /confidence 1.2/],
    ['two claims with one id', { claims: [claim, claim] }, /two claims have one id/],
    ['two entities with one id', { entities: [...good.entities, aPerson()] }, /two entities have one id/],
    ['an entity without a name', { entities: [...good.entities, aPerson({ id: 'person:x', name: '' })] }, /no name/],
  ])('refuses %s', (_, broken, message) => {
    const check = () => {
      checkReading({ ...good, ...broken });
    };
    expect(check).toThrow(message);
    expect(check).toThrow(/^The reading of article:clean-rivers-act-tabled is broken: /);
  });
});
