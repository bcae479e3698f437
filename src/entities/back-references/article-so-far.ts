import type { FoundAttribution } from '../../attributions/find-attributions.js';
import type { Candidate } from '../../mentions/candidate.js';
import type { OfficeHolding } from '../../mentions/offices/office-holding.js';
import type { EntityDraft, Registry } from '../registry.js';

/** What is known of an article when what points back is linked. */
export interface ArticleSoFar {
  readonly registry: Registry;
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
  readonly attributions: readonly FoundAttribution[];
  readonly offices: readonly OfficeHolding[];
  /** The entity that "we" outside of quotes stands for: a press release's issuer. */
  readonly issuer: EntityDraft | null;
}
