import type { EntityKind } from './entity.js';
import type { Span } from './span.js';

/** One span of text that names or stands for an entity. A mention is a name seen; an entity is who it stands for. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  readonly entityId: string;
  /** An adjective or a demonym such as "Syrian". */
  readonly demonym: boolean;
  /** The rule that found it, or that decided whom it stands for. */
  readonly rule: string;
}

/** A mention given from outside: the extractor then uses these and finds none of its own. */
export interface GivenMention extends Span {
  readonly kind?: EntityKind;
}
