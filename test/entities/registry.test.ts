import { idOf, nameOf, Registry } from '../../src/entities/registry.js';
import { Tree } from '../../src/language/tree.js';
import { makeCandidate, type Candidate } from '../../src/mentions/candidate.js';

const TEXT = 'Sheinbaum met Claudia Sheinbaum';

describe('Registry', () => {
  it('names an entity by its fullest form as long as mentions come', () => {
    const registry = new Registry();
    const entity = registry.create('PERSON');
    registry.link(name(0, 1), entity);
    expect([idOf(entity), nameOf(entity)]).toEqual(['person:sheinbaum', 'Sheinbaum']);
    registry.link(name(2, 4), entity);
    expect([idOf(entity), nameOf(entity)]).toEqual(['person:claudia-sheinbaum', 'Claudia Sheinbaum']);
  });

  it('keeps name and id once it is settled, those that were given included', () => {
    const registry = new Registry();
    const person = registry.create('PERSON');
    const country = registry.create('COUNTRY', { id: 'country:MEX', name: 'Mexico' });
    registry.link(name(2, 4), person);
    registry.settle();
    expect(person).toMatchObject({ id: 'person:claudia-sheinbaum', name: 'Claudia Sheinbaum' });
    expect(country).toMatchObject({ id: 'country:MEX', name: 'Mexico' });
  });

  it('links and unlinks nothing once it is settled', () => {
    const registry = new Registry();
    const person = registry.create('PERSON');
    registry.link(name(2, 4), person);
    registry.settle();
    expect(() => {
      registry.link(name(0, 1), person);
    }).toThrow('settled');
    expect(() => {
      registry.unlink(name(2, 4));
    }).toThrow('settled');
  });
});

function name(from: number, to: number): Candidate {
  return makeCandidate(TEXT, { tree: sentence(), from, to, kind: 'PERSON', form: 'name', rule: 'test' });
}

/** The sentence with nothing but its words: names need no tree. */
function sentence(): Tree {
  const tokens = [...TEXT.matchAll(/\S+/g)].map((match, index) => ({
    index,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    lemma: match[0],
    upos: 'PROPN',
    xpos: 'NNP',
    head: -1,
    deprel: 'root',
  }));
  return new Tree({ start: 0, end: TEXT.length, tokens, names: [], events: [], pairClasses: () => [] }, 0);
}
