import type { ClaimContext } from '../context.js';
import { factsFromNationality } from './nationality.js';
import { factsFromOffices } from './offices.js';
import { factsFromPartNouns } from './part-nouns.js';
import { factsFromPossessives } from './possessives.js';
import { factsFromPeopleOfBodies } from './people-of-bodies.js';
import type { StructuralFact } from './structural-fact.js';

/**
 * LEADS, WORKS_FOR, MEMBER_OF, PART_OF and BASED_IN from titles, appositions and possessives: one fact for two entities
 * in a sentence. The passes stand in the order they run; the first to link two entities is believed.
 */
export function findStructuralFacts(context: ClaimContext): StructuralFact[] {
  const facts = [
    ...factsFromOffices(context),
    ...factsFromPeopleOfBodies(context),
    ...factsFromPossessives(context),
    ...factsFromPartNouns(context),
    ...factsFromNationality(context),
  ];
  return facts.filter((fact, place) => !facts.slice(0, place).some((other) => linkTheSame(other, fact)));
}

function linkTheSame(a: StructuralFact, b: StructuralFact): boolean {
  return a.tree === b.tree && a.subject.entity === b.subject.entity && a.object.entity === b.object.entity;
}
