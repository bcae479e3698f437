import type { Candidate } from '../candidate.js';
import type { Office } from './office-at.js';

/** A person told of with an office: "Mexican President Claudia Sheinbaum", "Fuad Basya, spokesman for the military". */
export interface OfficeHolding extends Office {
  readonly person: Candidate;
  /** Position of the office's noun. */
  readonly word: number;
  /** The words of the office with what tells it apart: "Defense Secretary". */
  readonly role: string;
  /** Whose office it is, as candidates around the noun; the nearest first. */
  readonly of: readonly Candidate[];
}
