import type { Tree } from '../../language/tree.js';
import type { Candidate } from '../candidate.js';
import { bodiesAround } from './bodies-around.js';
import { officeAt } from './office-at.js';
import type { OfficeHolding } from './office-holding.js';
import { officeWords } from './office-words.js';
import { roleAt } from './role.js';

/**
 * Who holds which office, from titles before names, appositions and "X is the president of Y".
 * @param text the article's text
 * @param candidates those of the sentence
 */
export function findOffices(text: string, tree: Tree, candidates: readonly Candidate[]): OfficeHolding[] {
  const found: OfficeHolding[] = [];
  for (const person of candidates) {
    if (person.kind !== 'PERSON' || person.form !== 'name') continue;
    for (const word of officeWords(tree, person, candidates)) {
      const office = officeAt(tree, word);
      if (office === null) continue;
      const of = bodiesAround(tree, word, person, candidates);
      found.push({ ...office, person, word, role: roleAt(text, tree, word), of });
    }
  }
  return found.map((holding) => respectively(found, holding));
}

/** "Her Polish and Latvian counterparts, Tomasz Wrona and Ilze Kalniņa": the first of the first, the second of the second. */
function respectively(all: readonly OfficeHolding[], holding: OfficeHolding): OfficeHolding {
  const { word, person } = holding;
  const together = all.filter((other) => other.word === word).sort((a, b) => a.person.head - b.person.head);
  const bodies = [...holding.of].sort((a, b) => a.head - b.head);
  if (together.length < 2 || bodies.length !== together.length) return holding;
  const own = bodies[together.findIndex((other) => other.person === person)];
  return own === undefined ? holding : { ...holding, of: [own] };
}
