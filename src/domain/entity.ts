export const ENTITY_KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'POLICY', 'PLACE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What form a policy takes (CLAIMS.md). */
export const INSTRUMENTS = [
  'PROPOSAL',
  'LAW',
  'ORDER',
  'TREATY',
  'DEAL',
  'TARIFF',
  'SANCTION',
  'BAN',
  'DESIGNATION',
  'PLAN',
  'DEPLOYMENT',
  'PROGRAMME',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Who or what the mentions of an article stand for. */
export interface Entity {
  /** Deterministic and readable: `country:MEX`, `person:claudia-sheinbaum`, `policy:…`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form of the name seen. */
  readonly name: string;
  /** Other forms seen in the text, each once, without `name`. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, of a country, or of the country a person or an organization is known to belong to. */
  readonly countryCode: string | null;
  /** An organization without a name of its own that acts as one ("Mexican officials"). */
  readonly collective: boolean;
  /** Only on a policy. */
  readonly policy: PolicyDetails | null;
  /** What the article tells that may tell this one from others of the name; worked out when it is resolved. */
  readonly traits?: readonly string[];
}

/** What tells one policy from another, whatever words it is told in. */
export interface PolicyDetails {
  readonly instrument: Instrument | null;
  readonly issuerId: string | null;
  readonly targetId: string | null;
  /** The content words of what is to be done, lemmatised and sorted: the basis for seeing two wordings as one policy. */
  readonly content: readonly string[];
}
