import type { EntityKind, Instrument } from '../domain/entity.js';
import type { Span } from '../domain/span.js';
import type { Tree } from '../language/tree.js';

/**
 * What kind of expression a candidate is, which decides how its entity is found:
 * a `name` or `demonym` says who it is, a `metonym` is a capital used for its government, a `collective` is a group
 * without a name, a `policy` a course of action, a `description` ("the president") and a `pronoun` point back.
 */
export type CandidateForm = 'name' | 'demonym' | 'metonym' | 'collective' | 'policy' | 'description' | 'pronoun';

/** A span that may stand for an entity, before it is known for which. */
export interface Candidate extends Span {
  readonly tree: Tree;
  /** Words `from` up to but not including `to`, and the one that the phrase hangs by. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly text: string;
  readonly kind: EntityKind;
  readonly form: CandidateForm;
  readonly rule: string;
  /** Of a country or what belongs to one: ISO 3166 alpha-3. */
  readonly countryCode: string | null;
  /** Only on a policy. */
  readonly policy: PolicyDescription | null;
}

/** What a phrase tells of a policy. */
export interface PolicyDescription {
  readonly instrument: Instrument;
  /** A proper name ("New START") rather than a description. */
  readonly named: boolean;
  /** Counts only where a claim decides about it ("the vote", "the talks"). */
  readonly weak: boolean;
  /** Points back to one told before ("the proposal", "his offer") and says nothing of its own. */
  readonly anaphoric: boolean;
  /** Senses of the content words, sorted. */
  readonly content: readonly string[];
  readonly issuerCode: string | null;
  readonly targetCode: string | null;
}

/** What a finder says of a candidate; the rest follows from the words. */
export interface CandidateDraft {
  readonly tree: Tree;
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly form: CandidateForm;
  readonly rule: string;
  readonly countryCode?: string | null;
  readonly policy?: PolicyDescription;
  readonly head?: number;
}

/** Fills in span, text and head word. @param text the article's text */
export function makeCandidate(text: string, draft: CandidateDraft): Candidate {
  const { tree, from, to } = draft;
  const span = tree.span(from, to);
  return {
    ...span,
    tree,
    from,
    to,
    head: draft.head ?? tree.headOf(from, to),
    text: text.slice(span.start, span.end),
    kind: draft.kind,
    form: draft.form,
    rule: draft.rule,
    countryCode: draft.countryCode ?? null,
    policy: draft.policy ?? null,
  };
}
