import type { ClaimType, Modality, PloverClass, Polarity } from '../domain/claim.js';
import type { Span } from '../domain/span.js';

/** A word of a sentence by the conventions of Universal Dependencies ("do|n't", "Mexico|'s"). */
export interface Word extends Span {
  readonly text: string;
}

/** One sentence, cut into words; offsets are into the article's text. */
export interface TokenizedSentence extends Span {
  readonly words: readonly Word[];
}

/** A word with its tags and its place in the tree. */
export interface Token extends Word {
  /** Place in its sentence, from 0. */
  readonly index: number;
  /** Dictionary form, lower case except for proper nouns. */
  readonly lemma: string;
  /** Universal part of speech: "VERB". */
  readonly upos: string;
  /** Penn Treebank tag: "VBD". */
  readonly xpos: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  /** Relation to the head with its subtype: "nsubj:pass". */
  readonly deprel: string;
}

export type NameKind = 'PER' | 'ORG' | 'LOC';

/** A name found in a sentence: the words `from` up to but not including `to`. */
export interface NameSpan {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
}

export type EventRole = 'SUBJECT' | 'OBJECT' | 'TARGET' | 'SOURCE';

/** A word that the encoder holds for the trigger of a deed, with what it takes for its arguments. All scores are 0–1. */
export interface EventCandidate {
  readonly trigger: number;
  /** Best type first; NONE is left out, so the scores sum to 1 minus that of NONE. */
  readonly types: readonly { readonly type: ClaimType; readonly score: number }[];
  readonly polarity: Polarity;
  readonly polarityScore: number;
  readonly modality: Modality;
  readonly modalityScore: number;
  /** Head words of the arguments. */
  readonly roles: readonly { readonly role: EventRole; readonly word: number; readonly score: number }[];
}

/** How sure the encoder is (0–1) that the first word's actor does a deed of this class to the second word's; best first. */
export type PairClasses = readonly { readonly plover: PloverClass; readonly score: number }[];

/** A sentence with all that the encoder knows of it. */
export interface AnalyzedSentence extends Span {
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly events: readonly EventCandidate[];
  /** The classes of deed between two words that stand for actors; worked out when asked, as few pairs ever are. */
  readonly pairClasses: (actor: number, other: number) => PairClasses;
}

/** Gives each sentence its tags, tree, names and event candidates; same sentences in, same result out. */
export interface Analyzer {
  analyze(sentences: readonly TokenizedSentence[]): Promise<readonly AnalyzedSentence[]>;
  close(): Promise<void>;
}
