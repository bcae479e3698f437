import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import type { RelationshipRow } from '../../graph/reads/relationship-row.js';
import type { ArticleRow, StoryRow } from '../../graph/reads/article-row.js';
import type { MentionRow } from '../../graph/reads/mention-row.js';
import type { DecisionRow } from '../../graph/reads/decision-row.js';
import type { DecisionOutcome, DecisionDone } from '../loaders/decisions.js';
import type { PageEnds, EntityPage, ClaimPage, RelationshipPage, ArticlePage, MentionPage, DecisionPage } from '../page.js';
import type { LoadState } from '../../load/progress-feed.js';
import type { IngestAnswer, Ingested, RemovalAnswer } from '../loaders/ingestion.js';
import type { PathsAnswer, ComparisonAnswer, StancesAnswer } from '../loaders/questions.js';
import type { FoundPath, Hop } from '../../questions/find-paths.js';
import type { DrawnNeighbourhood, DrawnNode } from '../../questions/draw-neighbourhood.js';
import type { Shared } from '../../questions/compare.js';
import type { FoundContradictions, FoundContradiction } from '../../questions/find-contradictions.js';
import type { ActorStance } from '../../questions/take-stances.js';
import type { SearchPage, FoundEntity } from '../loaders/search.js';
import type { GraphStatistics } from '../loaders/statistics.js';
import type { TimelineFound, Bucket } from '../loaders/timeline.js';
import type { TrendingFound, TrendFound } from '../loaders/trending.js';
import type { ClaimChangeEntry } from '../../graph/changes/next-claim-changes.js';
import type { ClaimChangePage } from '../loaders/changes.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-3 code of a country, such as `MEX`; `UNK` is Kosovo. */
  CountryCode: { input: string; output: string; }
  /** A calendar day, written `2025-05-04`. */
  Date: { input: string; output: string; }
  /** A moment in time, such as `2025-05-04T08:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** A date as exactly as it is told: a day `2025-05-04`, a month `2025-05` or a year `2025`. */
  PartialDate: { input: string; output: string; }
};

/** How what two did about one thing goes together. Only deeds that take a side count: see `Side`. */
export type Agreement =
  /** Both are for it, or both are against it. */
  | 'AGREE'
  /** One is for it, the other against it. */
  | 'DIFFER'
  /** One of them did both: the dates of the relationships tell in which order. */
  | 'MIXED'
  /** One of them took no side, as where they only met over it. */
  | 'UNCLEAR';

/** One news article as it was loaded, with what was read out of it. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Who said what in this article, in the order of its text, also where what was said holds no claim. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** Who wrote it, as the article gives it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** How many claims were read from it. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims read from this article, in the order of its text. */
  readonly claims: ClaimConnection;
  /** The entities mentioned in this article, those mentioned most come first. */
  readonly entities: EntityConnection;
  /** Stable, from the url or the file name. */
  readonly id: Scalars['ID']['output'];
  /** Every place where this article names an entity, in the order of its text. */
  readonly mentions: MentionConnection;
  /** The day it was published. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** The paper, agency or site that published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The story it tells, with the copies of it that other papers printed. */
  readonly story: Story;
  /** The full text exactly as it was loaded; all offsets point into it. */
  readonly text: Scalars['String']['output'];
  /** The headline; null when the article gives none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** One news article as it was loaded, with what was read out of it. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/** One news article as it was loaded, with what was read out of it. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One news article as it was loaded, with what was read out of it. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ArticleConnection, with its place in the list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Article;
};

/** The graph has the article. */
export type ArticleIngested = {
  readonly __typename?: 'ArticleIngested';
  /** The article as it is in the graph. */
  readonly article: Article;
  /** How many claims were written; 0 where nothing changed. */
  readonly claimsWritten: Scalars['Int']['output'];
  /** Whether that is new. */
  readonly outcome: IngestOutcome;
};

/** An article to be read: its text, and what is known of it. */
export type ArticleInput = {
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Its id, with or without `article:`. Left out, it goes by its url, else by its title and text. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was published, such as `2025-05-04`; else the day of its dateline, where it has one. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who published it, such as `The Harbour Post`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The text, in English, with paragraphs parted by blank lines. */
  readonly text: Scalars['String']['input'];
  /** The headline; else the first line, where it looks like one. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be found. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The article cannot be read as it was sent. */
export type ArticleInvalid = {
  readonly __typename?: 'ArticleInvalid';
  /** What is wrong, for programs. */
  readonly code: IngestProblem;
  /** What is wrong, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** There is no such article. */
export type ArticleNotFound = {
  readonly __typename?: 'ArticleNotFound';
  /** Which, and where to find the right ones. */
  readonly message: Scalars['String']['output'];
};

/** In which order articles are listed. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What they are sorted by. */
  readonly field: ArticleOrderField;
};

/** What articles can be sorted by. */
export type ArticleOrderField =
  /** The day it was published. DESC: the newest first, what has no date last. */
  | 'PUBLISHED_AT';

/** Nothing is wrong with the article; it is left out on purpose. */
export type ArticlePassedOver = {
  readonly __typename?: 'ArticlePassedOver';
  /** Why, for programs: `NOT_ENGLISH`. */
  readonly code: IngestProblem;
  /** Why, for people. */
  readonly message: Scalars['String']['output'];
};

/** The article is gone. */
export type ArticleRemoved = {
  readonly __typename?: 'ArticleRemoved';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Someone is cited in an article: who, by which word, and what was said. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** What was said. */
  readonly content: TextSpan;
  /** The words that cite: "said", "according to". */
  readonly cue: TextSpan;
  /** The words that stand for the one who is cited: "Sheinbaum". */
  readonly source: TextSpan;
};

/** What became of a claim. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is told otherwise than before: the article was read anew, or who is who was decided otherwise. */
  | 'CHANGED'
  /** It is gone: its article was edited, removed or read anew. */
  | 'REMOVED';

/**
 * One statement, in one sentence of one article, that a subject did (will do, may do, did not do) something to,
 * with or about an object.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Who says so ("Trump said that …"); null when the article tells it in its own voice. */
  readonly attributedTo?: Maybe<Entity>;
  /** How sure the reader is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentence it was read from, and the article around it. */
  readonly evidence: Evidence;
  /** Stable, made of the article, the words and the participants. */
  readonly id: Scalars['ID']['output'];
  /** The decision that it is wrong; null for what no one has judged so, which is all that lists show. */
  readonly judgement?: Maybe<Decision>;
  /** Whether it is told as done, planned, possible or conditional. */
  readonly modality: Modality;
  /** The one, or the policy, it was done to; null where the deed has none ("resigned"). */
  readonly object?: Maybe<Entity>;
  /** When it happened, as exactly as the article tells; null when it does not. */
  readonly occurredOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The PLOVER event class; null for what PLOVER does not cover. */
  readonly plover?: Maybe<PloverClass>;
  /** Whether the sentence says it was done or that it was not. */
  readonly polarity: Polarity;
  /** The office held, on LEADS and WORKS_FOR: "president". */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The name of the rule that read it, for tracing a mistake. */
  readonly rule: Scalars['String']['output'];
  /** When the one it is attributed to said it; null when the article does not tell. */
  readonly saidOn?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The day on which the article that states it was published; null when that is not known. Lists of claims are
   * in this order.
   */
  readonly statedOn?: Maybe<Scalars['Date']['output']>;
  /** The one who did it. */
  readonly subject: Entity;
  /**
   * The third participant: on whom a policy falls ("imposed tariffs on Mexico"), or whom an offer or a request
   * is made to.
   */
  readonly target?: Maybe<Entity>;
  /** What was done. */
  readonly type: ClaimType;
};

/** One change of one claim. */
export type ClaimChange = {
  readonly __typename?: 'ClaimChange';
  /** The id of the article that tells it, or told it. */
  readonly articleId: Scalars['ID']['output'];
  /** When it was written, by the clock of the program that wrote it. */
  readonly at: Scalars['DateTime']['output'];
  /** The claim as it is now; null where it was removed, by this change or by a later one. */
  readonly claim?: Maybe<Claim>;
  /** The claim's id; of a removed one, too. */
  readonly claimId: Scalars['ID']['output'];
  /** What became of it. */
  readonly kind: ChangeKind;
};

/** One page of changes, the oldest first. */
export type ClaimChangeConnection = {
  readonly __typename?: 'ClaimChangeConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<ClaimChangeEdge>;
  /** Behind the newest change there is now: pass it as `after` to hear only of what is still to come. */
  readonly newest: Scalars['String']['output'];
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<ClaimChange>;
  /** Whether there is more already, and where to continue. A page may be shorter than asked for and have a next one. */
  readonly pageInfo: PageInfo;
  /** Where to go on next time, also after an empty page: pass it as `after`. */
  readonly resumeFrom: Scalars['String']['output'];
};

/** One item of a ClaimChangeConnection, with its place in the list. */
export type ClaimChangeEdge = {
  readonly __typename?: 'ClaimChangeEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: ClaimChange;
};

/** One page of a list of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ClaimConnection, with its place in the list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Claim;
};

/** Conditions on claims. All that are given must hold. */
export type ClaimFilter = {
  /** True: only claims for which someone is cited. False: only what articles tell in their own voice. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only claims for which this entity is cited. */
  readonly attributedTo?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims the reader is at least this sure of, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only claims of these modalities; `[ASSERTED]` leaves out plans and possibilities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Only claims with this entity as object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened. Claims that do not tell are left out. */
  readonly occurredOn?: InputMaybe<DateRange>;
  /** Only claims of these event classes. */
  readonly plover?: InputMaybe<ReadonlyArray<PloverClass>>;
  /** Only what was done (AFFIRMED), or only what was not (NEGATED). */
  readonly polarity?: InputMaybe<Polarity>;
  /** Only claims from articles of this publisher, written exactly as in `Article.publisher`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** When the one it is attributed to said it. Claims that do not tell are left out. */
  readonly saidOn?: InputMaybe<DateRange>;
  /** When it was stated: see `Claim.statedOn`. Claims without that date are left out. */
  readonly statedOn?: InputMaybe<DateRange>;
  /** Only claims with this entity as subject. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims with this entity as target. */
  readonly target?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order claims are listed. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What they are sorted by. */
  readonly field: ClaimOrderField;
};

/** What claims can be sorted by. */
export type ClaimOrderField =
  /**
   * When it happened; claims that do not tell are left out. A year or a month stands behind its days: ASC gives 2025-05-04,
   * then 2025-05, then 2025.
   */
  | 'OCCURRED_ON'
  /** The day on which the article that states it was published. DESC: the newest first, what has no date last. */
  | 'STATED_ON';

/**
 * What the subject did to, with or about the object. The names read as `subject TYPE object`: Sheinbaum REJECTED
 * the plan.
 */
export type ClaimType =
  /** Accused, blamed, alleged wrongdoing by, sued, charged or investigated. */
  | 'ACCUSED'
  /** Agreed, accepted, promised, committed to, signed or ratified. */
  | 'AGREED'
  /** Gave money, goods, weapons, troops, shelter or help to. */
  | 'AIDED'
  /** Named, nominated or elected someone to an office. */
  | 'APPOINTED'
  /** Used violence against: struck, bombed, fought, killed or injured. */
  | 'ATTACKED'
  /** Standing fact: sits in or comes from a place or a country. */
  | 'BASED_IN'
  /** Gave in, eased, lifted, apologised, released, withdrew, ceded or resigned. */
  | 'CONCEDED'
  /** Acted jointly, traded, shared intelligence or held exercises with. Holds both ways. */
  | 'COOPERATED'
  /** Condemned, criticized, deplored or mocked. */
  | 'CRITICIZED'
  /** Beat another in an election or a vote. */
  | 'DEFEATED'
  /** Sent, massed or alerted armed forces, short of using them. */
  | 'DEPLOYED'
  /** Officially listed, labelled or declared something to be something, such as a terrorist organization. */
  | 'DESIGNATED'
  /** Arrested, jailed, deported or abducted. */
  | 'DETAINED'
  /** Passed, adopted, approved or launched a law, budget or programme of its own. The object is the policy. */
  | 'ENACTED'
  /** Repealed, scrapped, cancelled, suspended or quit a policy, programme or treaty. */
  | 'ENDED'
  /** Put a tariff, tax, ban, curfew or rule in force. The object is the policy, the target whom it falls on. */
  | 'IMPOSED'
  /** Standing fact: holds the top office of a country or an organization. The office is the `role`. */
  | 'LEADS'
  /** Standing fact: belongs to a party, an alliance or a group. */
  | 'MEMBER_OF'
  /** Met, talked to, phoned, visited, negotiated with or mediated. Holds both ways. */
  | 'MET'
  /** Ordered or directed something, or signed an order. The object is the policy. */
  | 'ORDERED'
  /** Standing fact: is an organ, agency or unit of a country or an organization. */
  | 'PART_OF'
  /** Offered, suggested, planned or floated a policy or an action. */
  | 'PROPOSED'
  /** Demonstrated, went on strike or marched against. */
  | 'PROTESTED'
  /** Refused, declined, dismissed, opposed, ruled out, vetoed or blocked. */
  | 'REJECTED'
  /** Asked for, urged, pressed, demanded, called on or sought. */
  | 'REQUESTED'
  /** Banned, blocked, censored, raided, repressed or closed. */
  | 'RESTRICTED'
  /** Imposed sanctions or an embargo on, cut ties or aid, boycotted, expelled diplomats of or convicted. */
  | 'SANCTIONED'
  /** Took goods, assets or territory by force or by law. */
  | 'SEIZED'
  /** Endorsed, backed, praised, thanked, defended, congratulated or recognized. */
  | 'SUPPORTED'
  /** Warned of consequences, threatened or gave an ultimatum to. */
  | 'THREATENED'
  /** Standing fact: serves, speaks for or is employed by. */
  | 'WORKS_FOR';

/** What two entities have in common, and where they part. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The one. */
  readonly a: Entity;
  /** On how many of these they agree. */
  readonly agreeCount: Scalars['Int']['output'];
  /** The other. */
  readonly b: Entity;
  /** What the two did to each other, in either direction, most claims first, up to 10. */
  readonly between: ReadonlyArray<Relationship>;
  /**
   * Whether all was compared. False where both have more than 1,000 relationships, or one has and the other has more than 100: then those with
   * the most claims were.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** On how many of these they differ. */
  readonly differCount: Scalars['Int']['output'];
  /** What both did something to: policies first, then what both have the most claims about. */
  readonly shared: ReadonlyArray<SharedObject>;
  /** How many there are of these, also behind `first`. */
  readonly sharedCount: Scalars['Int']['output'];
};

/** Two claims that cannot well hold together; or what was meant changed between the two, as their dates tell. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** The newest claim that says it was not done, or that the subject is against it. */
  readonly claim: Claim;
  /** The newest claim that says it was done, or that the subject is for it. */
  readonly counterclaim: Claim;
  /**
   * Whether the two claims come from different mouths: others are cited for them, or one is told by an article in its own voice. False where one
   * and the same is cited for both.
   */
  readonly disputed: Scalars['Boolean']['output'];
  /** What kind it is. */
  readonly kind: ContradictionKind;
  /** What, or whom, it was done to, or was not. */
  readonly object: Entity;
  /** What `claim` speaks against, most claims first: all of the claims that say so. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Whom both claims are about. */
  readonly subject: Entity;
};

/** How claims contradict each other. */
export type ContradictionKind =
  /** One says that a deed was done, the other that it was not: "agreed to the deal", "did not agree to the deal". */
  | 'DENIAL'
  /**
   * One says that someone is for a policy, as who proposed, supported or agreed to it is; the other that they rejected or criticized it or
   * protested against it.
   */
  | 'OPPOSITE_STANCE';

/** Contradictions, as far back as was looked. */
export type Contradictions = {
  readonly __typename?: 'Contradictions';
  /** By the date of `claim`, the newest first. One for each thing that is said, however many claims say so. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /**
   * Pass it as `after` to look further back; null when there is no more. One answer looks at 2,000 claims that may contradict others, so it
   * may hold fewer than asked for, or none, and still go on.
   */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/**
 * A state, whatever form names it: its name, its abbreviation, "Mexican", or its capital used for its
 * government.
 */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Other forms of the name seen in articles, without `name` itself. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code, such as `MX`; null where there is none. */
  readonly alpha2?: Maybe<Scalars['String']['output']>;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention this entity. The newest come first. */
  readonly articles: ArticleConnection;
  /** How many claims it takes part in as subject, object or target. */
  readonly claimCount: Scalars['Int']['output'];
  /** The single claims this entity takes part in, each read from one sentence. The newest come first. */
  readonly claims: ClaimConnection;
  /** ISO 3166-1 alpha-3 code, such as `MEX`. */
  readonly code: Scalars['CountryCode']['output'];
  /** What was decided about who this is: people's decisions first, the newest before the others. */
  readonly decisions: DecisionConnection;
  /** Stable and readable, such as `person:claudia-sheinbaum` or `country:MEX`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of entity this is; says the same as `__typename`. */
  readonly kind: EntityKind;
  /** How many times articles mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places in articles where this entity is named. The newest article comes first, then the order of its text. */
  readonly mentions: MentionConnection;
  /** Ids that were merged into this one; they go on answering. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The fullest form of the name seen. */
  readonly name: Scalars['String']['output'];
  /**
   * What this entity did to others, all articles taken together: one relationship for each type and other side.
   * Those with the most claims come first unless `orderBy` says otherwise.
   */
  readonly relationships: RelationshipConnection;
};


/**
 * A state, whatever form names it: its name, its abbreviation, "Mexican", or its capital used for its
 * government.
 */
export type CountryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/**
 * A state, whatever form names it: its name, its abbreviation, "Mexican", or its capital used for its
 * government.
 */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  roles?: ReadonlyArray<ParticipantRole>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * A state, whatever form names it: its name, its abbreviation, "Mexican", or its capital used for its
 * government.
 */
export type CountryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A state, whatever form names it: its name, its abbreviation, "Mexican", or its capital used for its
 * government.
 */
export type CountryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A state, whatever form names it: its name, its abbreviation, "Mexican", or its capital used for its
 * government.
 */
export type CountryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};

/** One page of a list of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Country>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a CountryConnection, with its place in the list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Country;
};

/** A stretch of time. Both ends count; either may be left out. A month or a year stands for all of its days. */
export type DateRange = {
  /** The first day, month or year that counts. A claim dated only `2025` does not count from `2025-02` on. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day, month or year that counts. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Who makes decisions. */
export type Decider =
  /** A person, with a command or a mutation. */
  | 'PERSON'
  /** The program, while it loads an article. */
  | 'RESOLVER';

/**
 * A decision about who is who, about the day of an undated article, or that a claim is wrong. Decisions are never deleted by people, only undone,
 * and they outlast loading the articles again.
 */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** The article that it holds for, or in which a suggestion was seen first; null when it holds for several. */
  readonly articleId?: Maybe<Scalars['ID']['output']>;
  /** The articles that a split holds for. */
  readonly articleIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The claim that was judged; null of other kinds, and while no article in the graph makes it. */
  readonly claim?: Maybe<Claim>;
  /** Who the person is, as told; null where nobody told, and for the resolver. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** The entity that `fromId` stands for today; null when it stands for nothing, as after a merge of something that is gone. */
  readonly from?: Maybe<Entity>;
  /**
   * What it is about: the id that an article, or all of them, would go by without it. Of DATED_BY the undated
   * article, of WRONG the claim.
   */
  readonly fromId: Scalars['ID']['output'];
  /** Such as `decision:4f1d0c6be2a97d53`; takes part in the mutations. */
  readonly id: Scalars['ID']['output'];
  /** What is decided. */
  readonly kind: DecisionKind;
  /** When a person made it; null when the resolver did. */
  readonly madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made it. */
  readonly madeBy: Decider;
  /** Why, in words: a person's reason, or the resolver's evidence with its weights. */
  readonly reason: Scalars['String']['output'];
  /** What the resolver's evidence adds up to: above 1.2 the same, below 0 different, a suggestion between; null for a person. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Whether it holds. */
  readonly status: DecisionStatus;
  /** The entity that `toId` stands for today; null when nothing is left of it. */
  readonly to?: Maybe<Entity>;
  /** What that is now: the id of an entity; of DATED_BY the article whose day helped, of WRONG the claim. */
  readonly toId: Scalars['ID']['output'];
};

/** One page of a list of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a DecisionConnection, with its place in the list. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Decision;
};

/** Something that cannot be done. */
export type DecisionInvalid = {
  readonly __typename?: 'DecisionInvalid';
  /** Why not, and what can. */
  readonly message: Scalars['String']['output'];
};

/** What a decision is about. */
export type DecisionKind =
  /** The times of an undated article were worked out with the day of another that tells the same deeds. */
  | 'DATED_BY'
  /** What one article calls so is somebody else of that name. */
  | 'DIFFERENT'
  /** Two entities are one, in all articles. */
  | 'MERGE'
  /** What one article calls so is the known entity. */
  | 'SAME_AS'
  /** What some articles call so is somebody else. */
  | 'SPLIT'
  /** A claim is not what its article says, or is no longer held: it is hidden. */
  | 'WRONG';

/** The decision was stored, and the graph follows it. */
export type DecisionMade = {
  readonly __typename?: 'DecisionMade';
  /** How many articles were changed by it. */
  readonly articlesChanged: Scalars['Int']['output'];
  /** The decision as it is stored. */
  readonly decision: Decision;
};

/** An id that stands for nothing. */
export type DecisionNotFound = {
  readonly __typename?: 'DecisionNotFound';
  /** Which, and where to find the right ones. */
  readonly message: Scalars['String']['output'];
};

/** What came of a mutation. */
export type DecisionResult = DecisionInvalid | DecisionMade | DecisionNotFound;

/** Whether a decision holds. */
export type DecisionStatus =
  /** It holds, and the graph follows it. */
  | 'APPLIED'
  /** A person has said no to a suggestion; it is not made again. */
  | 'REJECTED'
  /** Not decided: the evidence is not enough. See `acceptSuggestion` and `rejectSuggestion`. */
  | 'SUGGESTED'
  /** A person has taken it back; it is not made again. */
  | 'UNDONE';

/** The side of a relationship on which an entity stands. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The entity is the object: what was done to it. */
  | 'INCOMING'
  /** The entity is the subject: what it did. */
  | 'OUTGOING';

/** Who or what articles speak of: a person, a country, an organization, a policy or a place. */
export type Entity = {
  /** Other forms of the name seen in articles, without `name` itself. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention this entity. The newest come first. */
  readonly articles: ArticleConnection;
  /** How many claims it takes part in as subject, object or target. */
  readonly claimCount: Scalars['Int']['output'];
  /** The single claims this entity takes part in, each read from one sentence. The newest come first. */
  readonly claims: ClaimConnection;
  /** What was decided about who this is: people's decisions first, the newest before the others. */
  readonly decisions: DecisionConnection;
  /** Stable and readable, such as `person:claudia-sheinbaum` or `country:MEX`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of entity this is; says the same as `__typename`. */
  readonly kind: EntityKind;
  /** How many times articles mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places in articles where this entity is named. The newest article comes first, then the order of its text. */
  readonly mentions: MentionConnection;
  /** Ids that were merged into this one; they go on answering. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The fullest form of the name seen. */
  readonly name: Scalars['String']['output'];
  /**
   * What this entity did to others, all articles taken together: one relationship for each type and other side.
   * Those with the most claims come first unless `orderBy` says otherwise.
   */
  readonly relationships: RelationshipConnection;
};


/** Who or what articles speak of: a person, a country, an organization, a policy or a place. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** Who or what articles speak of: a person, a country, an organization, a policy or a place. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  roles?: ReadonlyArray<ParticipantRole>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/** Who or what articles speak of: a person, a country, an organization, a policy or a place. */
export type EntityDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who or what articles speak of: a person, a country, an organization, a policy or a place. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who or what articles speak of: a person, a country, an organization, a policy or a place. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};

/** One page of a list of entities of any kind. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a EntityConnection, with its place in the list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Entity;
};

/** The kinds of entities that articles speak of. */
export type EntityKind =
  /** A state, whatever form names it: "the U.S.", "Mexican", "Tehran warned". */
  | 'COUNTRY'
  /**
   * A named body (agency, party, company, court, armed force), or a group that acts as one ("Mexican drug
   * cartels").
   */
  | 'ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** A named location that is not a state: a city, region, border or sea. */
  | 'PLACE'
  /** A course of action that someone proposes, adopts, orders or rejects: a law, treaty, tariff, plan, deployment. */
  | 'POLICY';

/** In which order entities are listed. */
export type EntityOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What they are sorted by. */
  readonly field: EntityOrderField;
};

/** What entities can be sorted by. */
export type EntityOrderField =
  /** How many articles mention it: DESC gives the most prominent first. */
  | 'ARTICLE_COUNT'
  /** The name, by its letters: capitals before small ones, accents behind. */
  | 'NAME';

/** The words a claim was read from. All offsets count UTF-16 code units (as JavaScript strings do) in `article.text`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article that holds the sentence. */
  readonly article: Article;
  /** The words that stand for the one it is attributed to. */
  readonly attributedTo?: Maybe<TextSpan>;
  /** Where the sentence ends: `article.text.slice(start, end)` is the sentence. */
  readonly end: Scalars['Int']['output'];
  /** The words that stand for the object. */
  readonly object?: Maybe<TextSpan>;
  /** The sentence, word for word. */
  readonly sentence: Scalars['String']['output'];
  /** Where the sentence starts in the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** The words that stand for the subject, such as "she". */
  readonly subject: TextSpan;
  /** The words that stand for the target. */
  readonly target?: Maybe<TextSpan>;
  /** The word or words that say what was done, such as "rejected". */
  readonly trigger: TextSpan;
};

/** Whether a load brought anything new. */
export type IngestOutcome =
  /** It is new. */
  | 'LOADED'
  /** It was there in another version, or read by another reader. */
  | 'REPLACED'
  /** It was there already: nothing was written. */
  | 'UNCHANGED';

/** Why an article is not in the graph. */
export type IngestProblem =
  /** `publishedAt` is no day. */
  | 'BAD_DATE'
  /** A field holds something that it cannot. */
  | 'BAD_FIELD'
  /** It holds half of a character. */
  | 'BROKEN_TEXT'
  /** Another one of the same request has its id. */
  | 'DUPLICATE_ID'
  /** It holds no words. */
  | 'EMPTY'
  /** It can be read and not stored; the message says why. */
  | 'FAILED'
  /** It is in another language. */
  | 'NOT_ENGLISH'
  /** It is larger than any article. */
  | 'TOO_LARGE';

/** What came of an article that was sent. */
export type IngestResult = ArticleIngested | ArticleInvalid | ArticlePassedOver;

/** The form a policy takes. */
export type Instrument =
  /** A ban, curfew or other prohibition. */
  | 'BAN'
  /** An agreement short of a treaty: a ceasefire, a trade deal, a contract. */
  | 'DEAL'
  /** Sending armed forces. */
  | 'DEPLOYMENT'
  /** An official listing, such as of a terrorist organization. */
  | 'DESIGNATION'
  /** A law, act, bill or constitutional change. */
  | 'LAW'
  /** An executive or court order, a decree. */
  | 'ORDER'
  /** A plan or strategy. */
  | 'PLAN'
  /** A programme, fund, project or operation. */
  | 'PROGRAMME'
  /** Only put forward so far. */
  | 'PROPOSAL'
  /** A sanction or an embargo. */
  | 'SANCTION'
  /** A tariff, duty or other charge on trade. */
  | 'TARIFF'
  /** A treaty or convention between states. */
  | 'TREATY';

/** How many entities there are of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Which kind. */
  readonly kind: EntityKind;
};

/** How far a load has come. */
export type LoadProgress = {
  readonly __typename?: 'LoadProgress';
  /** Claims that were written. */
  readonly claims: Scalars['Int']['output'];
  /** How many inputs are done, whatever became of them. */
  readonly done: Scalars['Int']['output'];
  /** Inputs that could not be read or stored. */
  readonly failed: Scalars['Int']['output'];
  /** The same in all events of one load. */
  readonly id: Scalars['ID']['output'];
  /** False in the last event of a load. */
  readonly isRunning: Scalars['Boolean']['output'];
  /** Articles that are new. */
  readonly loaded: Scalars['Int']['output'];
  /** Inputs that are no articles, or not in English. */
  readonly passedOver: Scalars['Int']['output'];
  /** Articles that the graph had in another version. */
  readonly replaced: Scalars['Int']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it ended before all was tried. */
  readonly stopped: Scalars['Boolean']['output'];
  /** Articles that the graph had already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** A stretch of an article that names or stands for an entity: "President Trump", "the Mexican leader", "she". */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The article it is found in. */
  readonly article: Article;
  /** True for an adjective or a demonym, such as "Syrian". */
  readonly demonym: Scalars['Boolean']['output'];
  /** Where they end: `article.text.slice(start, end)` gives the words. */
  readonly end: Scalars['Int']['output'];
  /** Who or what it stands for. */
  readonly entity: Entity;
  /** The name of the rule that found it, for tracing a mistake. */
  readonly rule: Scalars['String']['output'];
  /** The sentence around it, word for word. */
  readonly sentence: Scalars['String']['output'];
  /** Where they start, in UTF-16 code units from the start of the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** The words that name it. */
  readonly text: Scalars['String']['output'];
};

/** One page of a list of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MentionConnection, with its place in the list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Mention;
};

/** How real the deed is according to the sentence. */
export type Modality =
  /** Told as having happened or going on. */
  | 'ASSERTED'
  /** If, unless, should it. */
  | 'CONDITIONAL'
  /** Announced: will, plans to, vows to. */
  | 'INTENDED'
  /** May, could, is considering. */
  | 'POSSIBLE';

/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Carries out a merge that the resolver suggested. */
  readonly acceptSuggestion: DecisionResult;
  /**
   * Reads an article and puts what it says into the graph; the answer comes when it is there. Sending it again changes
   * nothing; sending another version under the same id replaces what the earlier one said.
   */
  readonly ingestArticle: IngestResult;
  /**
   * The same for several articles, which share the work of writing: one result for each, in their order. What cannot be read
   * does not keep the others out.
   */
  readonly ingestArticles: ReadonlyArray<IngestResult>;
  /**
   * Judges a claim wrong: it is kept under its id and hidden from all lists, relationships and counts, also when its article
   * is loaded or read again. The verdict RIGHT takes that back, as undoing the decision does.
   */
  readonly judgeClaim: DecisionResult;
  /** Makes two entities one, in all articles. The first id goes on answering: it leads to the other. */
  readonly mergeEntities: DecisionResult;
  /** Keeps two entities apart that the resolver held for one perhaps; it does not suggest it again. */
  readonly rejectSuggestion: DecisionResult;
  /** Takes an article out of the graph, with all that only it told of. */
  readonly removeArticle: RemovalResult;
  /** The same for several articles, in one go: one result for each, in their order. */
  readonly removeArticles: ReadonlyArray<RemovalResult>;
  /** Makes what some articles call so an entity of its own. */
  readonly splitEntity: DecisionResult;
  /** Takes back a decision, a person's or the resolver's. */
  readonly undoDecision: DecisionResult;
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationAcceptSuggestionArgs = {
  id: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationIngestArticleArgs = {
  article: ArticleInput;
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationIngestArticlesArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationJudgeClaimArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  verdict?: Verdict;
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationMergeEntitiesArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationRejectSuggestionArgs = {
  id: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationRemoveArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationRemoveArticlesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationSplitEntityArgs = {
  articleIds: ReadonlyArray<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


/**
 * Loading and removing articles, mending who is who, judging claims. Every mutation needs the header `authorization: Bearer …` with the token that the server was given in
 * DATELINE_TOKEN; a server without one answers none of them. What comes to nothing is a result with a message, not an error.
 */
export type MutationUndoDecisionArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason?: Scalars['String']['input'];
};

/** A part of the graph, small enough to be drawn. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /**
   * Whether that is everything within this depth. False where nodes or relationships were left out, or where an entity has so
   * many that only those with the most claims were looked at (200, or 500 where `types` are given).
   */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * The entity in the middle, then the most important ones around it: those that the most claims link with what is one hop
   * nearer, where each hop halves the number. The same question gives the same nodes in the same order.
   */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /**
   * What links these nodes to each other, most claims first: what holds the picture together, and of the rest as much as makes three for each
   * node.
   */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** One entity to draw. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** How many hops it is away from the one in the middle. */
  readonly distance: Scalars['Int']['output'];
  /** Who or what it is. */
  readonly entity: Entity;
};

/** Everything with an id of its own. Any id that this API gave out can be passed to `node`. */
export type Node = {
  /** Stable: loading the same articles again gives the same ids. */
  readonly id: Scalars['ID']['output'];
};

/** Which way an order goes. */
export type OrderDirection =
  /** From the smallest, the earliest or A. */
  | 'ASC'
  /** From the largest, the latest or Z. */
  | 'DESC';

/** A named body (agency, party, company, court, armed force, alliance), or a group that acts as one. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other forms of the name seen in articles, without `name` itself. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention this entity. The newest come first. */
  readonly articles: ArticleConnection;
  /** How many claims it takes part in as subject, object or target. */
  readonly claimCount: Scalars['Int']['output'];
  /** The single claims this entity takes part in, each read from one sentence. The newest come first. */
  readonly claims: ClaimConnection;
  /** True for a group without a name of its own that acts as one, such as "Mexican officials". */
  readonly collective: Scalars['Boolean']['output'];
  /** The country the organization is known to belong to; null when no article told. */
  readonly country?: Maybe<Country>;
  /** What was decided about who this is: people's decisions first, the newest before the others. */
  readonly decisions: DecisionConnection;
  /** Stable and readable, such as `person:claudia-sheinbaum` or `country:MEX`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of entity this is; says the same as `__typename`. */
  readonly kind: EntityKind;
  /** How many times articles mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places in articles where this entity is named. The newest article comes first, then the order of its text. */
  readonly mentions: MentionConnection;
  /** Ids that were merged into this one; they go on answering. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The fullest form of the name seen. */
  readonly name: Scalars['String']['output'];
  /**
   * What this entity did to others, all articles taken together: one relationship for each type and other side.
   * Those with the most claims come first unless `orderBy` says otherwise.
   */
  readonly relationships: RelationshipConnection;
};


/** A named body (agency, party, company, court, armed force, alliance), or a group that acts as one. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** A named body (agency, party, company, court, armed force, alliance), or a group that acts as one. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  roles?: ReadonlyArray<ParticipantRole>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/** A named body (agency, party, company, court, armed force, alliance), or a group that acts as one. */
export type OrganizationDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body (agency, party, company, court, armed force, alliance), or a group that acts as one. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body (agency, party, company, court, armed force, alliance), or a group that acts as one. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};

/** One page of a list of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a OrganizationConnection, with its place in the list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Organization;
};

/** Whether a list goes on before and behind this page, and where to continue. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, to be passed as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items behind this page. Of a page from the end without `before`, there are none. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. Of a page from the start without `after`, there are none. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, to be passed as `before` for the page before; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The role in which an entity takes part in a claim. */
export type ParticipantRole =
  /** The one who is cited for it. */
  | 'ATTRIBUTED_TO'
  /** The one, or the policy, it was done to. */
  | 'OBJECT'
  /** The one who did it. */
  | 'SUBJECT'
  /** The third participant: on whom a policy falls, or whom an offer or a request is made to. */
  | 'TARGET';

/** One way from one entity to another. Nothing is passed twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** Its hops, in order. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops it has; 0 from an entity to itself. */
  readonly length: Scalars['Int']['output'];
};

/** One step of a way: from one entity to the next. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** Where this hop starts. */
  readonly from: Entity;
  /** What the two did to each other, in either direction, most claims first, up to 10; each gives its claims and their evidence. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Where it arrives. */
  readonly to: Entity;
};

/** Ways from one entity to another. */
export type Paths = {
  readonly __typename?: 'Paths';
  /**
   * Whether all that could lead from the one to the other was looked at. False where an entity on the way has too many
   * relationships for that: of each, those 200 with the most claims are followed (500, where `types` are given), from 60 entities at
   * each step. Then there may be other ways, over what few claims tell.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** Where they start. */
  readonly from: Entity;
  /**
   * The ways, the shortest first; of two that are as long, the one whose weakest hop has more claims. None goes round where a
   * shorter one goes straight. Empty when there is none of that length.
   */
  readonly paths: ReadonlyArray<Path>;
  /** Where they arrive. */
  readonly to: Entity;
};

/** A named human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other forms of the name seen in articles, without `name` itself. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention this entity. The newest come first. */
  readonly articles: ArticleConnection;
  /** How many claims it takes part in as subject, object or target. */
  readonly claimCount: Scalars['Int']['output'];
  /** The single claims this entity takes part in, each read from one sentence. The newest come first. */
  readonly claims: ClaimConnection;
  /** The country the person is known to belong to; null when no article told. */
  readonly country?: Maybe<Country>;
  /** What was decided about who this is: people's decisions first, the newest before the others. */
  readonly decisions: DecisionConnection;
  /** Stable and readable, such as `person:claudia-sheinbaum` or `country:MEX`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of entity this is; says the same as `__typename`. */
  readonly kind: EntityKind;
  /** How many times articles mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places in articles where this entity is named. The newest article comes first, then the order of its text. */
  readonly mentions: MentionConnection;
  /** Ids that were merged into this one; they go on answering. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The fullest form of the name seen. */
  readonly name: Scalars['String']['output'];
  /**
   * What this entity did to others, all articles taken together: one relationship for each type and other side.
   * Those with the most claims come first unless `orderBy` says otherwise.
   */
  readonly relationships: RelationshipConnection;
};


/** A named human being. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** A named human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  roles?: ReadonlyArray<ParticipantRole>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/** A named human being. */
export type PersonDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};

/** One page of a list of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a PersonConnection, with its place in the list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Person;
};

/** A named location that is not a state: a city, region, border or sea. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other forms of the name seen in articles, without `name` itself. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention this entity. The newest come first. */
  readonly articles: ArticleConnection;
  /** How many claims it takes part in as subject, object or target. */
  readonly claimCount: Scalars['Int']['output'];
  /** The single claims this entity takes part in, each read from one sentence. The newest come first. */
  readonly claims: ClaimConnection;
  /** What was decided about who this is: people's decisions first, the newest before the others. */
  readonly decisions: DecisionConnection;
  /** Stable and readable, such as `person:claudia-sheinbaum` or `country:MEX`. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of entity this is; says the same as `__typename`. */
  readonly kind: EntityKind;
  /** How many times articles mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places in articles where this entity is named. The newest article comes first, then the order of its text. */
  readonly mentions: MentionConnection;
  /** Ids that were merged into this one; they go on answering. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The fullest form of the name seen. */
  readonly name: Scalars['String']['output'];
  /**
   * What this entity did to others, all articles taken together: one relationship for each type and other side.
   * Those with the most claims come first unless `orderBy` says otherwise.
   */
  readonly relationships: RelationshipConnection;
};


/** A named location that is not a state: a city, region, border or sea. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** A named location that is not a state: a city, region, border or sea. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  roles?: ReadonlyArray<ParticipantRole>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/** A named location that is not a state: a city, region, border or sea. */
export type PlaceDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named location that is not a state: a city, region, border or sea. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named location that is not a state: a city, region, border or sea. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};

/** One page of a list of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a PlaceConnection, with its place in the list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Place;
};

/** The event classes of PLOVER, the usual code for political events, for comparing with other data sets. */
export type PloverClass =
  /** Accusation, criticism, investigation. */
  | 'ACCUSE'
  /** Promises, agreements, offers. */
  | 'AGREE'
  /** Material help of any kind. */
  | 'AID'
  /** Violence of any kind. */
  | 'ASSAULT'
  /** Arrest, seizure, restriction, designation. */
  | 'COERCE'
  /** Giving in, easing, lifting measures, releasing. */
  | 'CONCEDE'
  /** Meetings, talks, visits, mediation. */
  | 'CONSULT'
  /** Joint action, trade, shared intelligence. */
  | 'COOPERATE'
  /** Sending, massing or alerting armed forces. */
  | 'MOBILIZE'
  /** Demonstrations, strikes. */
  | 'PROTEST'
  /** Refusal, opposition, veto. */
  | 'REJECT'
  /** Demands, appeals, orders to others. */
  | 'REQUEST'
  /** Withdrawing forces, ceding, resigning. */
  | 'RETREAT'
  /** Sanctions, embargoes, cutting ties, convictions. */
  | 'SANCTION'
  /** Praise, endorsement, recognition. */
  | 'SUPPORT'
  /** Warnings, threats, ultimatums. */
  | 'THREATEN';

/** Whether a sentence says that something was done or that it was not. */
export type Polarity =
  /** The sentence says it was done: "rejected the plan". */
  | 'AFFIRMED'
  /** The sentence says it was not: "did not reject the plan". */
  | 'NEGATED';

/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** Who agreed to it or signed it, most claims first. */
  readonly agreedBy: RelationshipConnection;
  /** Other forms of the name seen in articles, without `name` itself. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention this entity. The newest come first. */
  readonly articles: ArticleConnection;
  /** How many claims it takes part in as subject, object or target. */
  readonly claimCount: Scalars['Int']['output'];
  /** The single claims this entity takes part in, each read from one sentence. The newest come first. */
  readonly claims: ClaimConnection;
  /** What was decided about who this is: people's decisions first, the newest before the others. */
  readonly decisions: DecisionConnection;
  /** Who enacted it, most claims first. */
  readonly enactedBy: RelationshipConnection;
  /** Who ended it, most claims first. */
  readonly endedBy: RelationshipConnection;
  /** Stable and readable, such as `person:claudia-sheinbaum` or `country:MEX`. */
  readonly id: Scalars['ID']['output'];
  /** Who imposed it, most claims first. */
  readonly imposedBy: RelationshipConnection;
  /** The form it takes; null when no article told. */
  readonly instrument?: Maybe<Instrument>;
  /** Whose policy it is; null when no article told. */
  readonly issuer?: Maybe<Entity>;
  /** Which kind of entity this is; says the same as `__typename`. */
  readonly kind: EntityKind;
  /** How many times articles mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The places in articles where this entity is named. The newest article comes first, then the order of its text. */
  readonly mentions: MentionConnection;
  /** Ids that were merged into this one; they go on answering. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The fullest form of the name seen. */
  readonly name: Scalars['String']['output'];
  /** Who ordered it, most claims first. */
  readonly orderedBy: RelationshipConnection;
  /** Who proposed it, most claims first; each relationship gives the subject, and the claims that say so. */
  readonly proposedBy: RelationshipConnection;
  /** Who rejected it, most claims first. */
  readonly rejectedBy: RelationshipConnection;
  /**
   * What this entity did to others, all articles taken together: one relationship for each type and other side.
   * Those with the most claims come first unless `orderBy` says otherwise.
   */
  readonly relationships: RelationshipConnection;
  /**
   * Who stands where on it: who proposed, supports, rejected, ordered or ended it, since when and by how many claims. One row for each
   * of those who did something about it, most claims first.
   */
  readonly stances: PolicyStances;
  /** Who supported it, most claims first. */
  readonly supportedBy: RelationshipConnection;
  /** Whom it falls on; null when no article told. */
  readonly target?: Maybe<Entity>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  roles?: ReadonlyArray<ParticipantRole>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyEnactedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyEndedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyImposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyOrderedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyProposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyRejectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationshipOrder;
  other?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicyStancesArgs = {
  first?: Scalars['Int']['input'];
  sides?: InputMaybe<ReadonlyArray<Side>>;
};


/**
 * A course of action that someone proposes, adopts, orders, imposes, rejects or ends: a law, treaty, deal,
 * tariff, plan, deployment … Named ("New START") or described ("sending U.S. troops to Mexico"); one policy,
 * however it is told.
 */
export type PolicySupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of policies. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a PolicyConnection, with its place in the list. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Policy;
};

/** Who stands where on a policy. */
export type PolicyStances = {
  readonly __typename?: 'PolicyStances';
  /** How many are against it. */
  readonly againstCount: Scalars['Int']['output'];
  /** Whether all is there. False where more than 500 relationships lead to the policy: then those with the most claims are. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many are for it. */
  readonly forCount: Scalars['Int']['output'];
  /** How many did something about it that takes no side, or are only told to plan, or not to do, something about it. */
  readonly neitherCount: Scalars['Int']['output'];
  /** One row for each actor, most claims first. */
  readonly stances: ReadonlyArray<Stance>;
};

/** How many articles a publisher has. */
export type PublisherCount = {
  readonly __typename?: 'PublisherCount';
  /** How many articles it has. */
  readonly articleCount: Scalars['Int']['output'];
  /** The name, as in `Article.publisher`. */
  readonly name: Scalars['String']['output'];
};

/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** An article by its id; null when there is none. */
  readonly article?: Maybe<Article>;
  /** All articles. The newest come first. */
  readonly articles: ArticleConnection;
  /**
   * What loads, edits, merges and removals did to claims, in the order in which it was written. Ask again with `after: resumeFrom`, as
   * often as you like: nothing is missed and nothing told twice, also while articles are being loaded.
   */
  readonly changes: ClaimChangeConnection;
  /** A claim by its id; null when there is none. */
  readonly claim?: Maybe<Claim>;
  /** All claims. The newest come first. */
  readonly claims: ClaimConnection;
  /**
   * Two entities side by side: what both did about the same policies and to the same others, with what each did. Null when one of
   * the two is not there. `compare(a: "person:claudia-sheinbaum", b: "person:donald-trump", kinds: [POLICY])` shows which
   * policies they differ on.
   */
  readonly compare?: Maybe<Comparison>;
  /**
   * Claims that cannot well hold together: that something was done and that it was not, or that someone is for a policy and against it. From the
   * newest back. `contradictions(entity: "country:MEX", kinds: [DENIAL])` gives what is denied and affirmed of Mexico, by whom, and where.
   */
  readonly contradictions: Contradictions;
  /** All countries that articles mention, by name. */
  readonly countries: CountryConnection;
  /** A decision by its id; null when there is none. */
  readonly decision?: Maybe<Decision>;
  /** A person, country, organization, policy or place by its id; null when there is none. */
  readonly entity?: Maybe<Entity>;
  /** Claims that people judged wrong, and what they took back of it; the last one first. */
  readonly judgements: DecisionConnection;
  /**
   * What surrounds an entity, for drawing: the most important entities around it and what links them to each other. Null when it is
   * not there. `neighbourhood(id: "country:MEX", depth: 2, first: 30)` gives 30 nodes that hang together.
   */
  readonly neighbourhood?: Maybe<Neighbourhood>;
  /** Anything by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Many things by their ids at once, in the order of the ids; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All organizations, by name. */
  readonly organizations: OrganizationConnection;
  /**
   * How two entities hang together: the shortest few ways from the one to the other, over what they did to others and others to
   * them. `path(from: "person:claudia-sheinbaum", to: "person:donald-trump")` finds that he proposed what she rejected.
   * Null when one of the two is not there.
   */
  readonly path?: Maybe<Paths>;
  /** All people, by name. */
  readonly people: PersonConnection;
  /** All places, by name. */
  readonly places: PlaceConnection;
  /** All policies, by name. */
  readonly policies: PolicyConnection;
  /** What this query costs, and what is left to you. Asking for it is free. */
  readonly rateLimit: RateLimit;
  /** All relationships. Those with the most claims come first unless `orderBy` says otherwise. */
  readonly relationships: RelationshipConnection;
  /**
   * People, countries, organizations, policies and places by name, and articles by their words: see `articles` of the answer.
   * The best match comes first: whose name the words cover most, then who is mentioned by more articles. The beginning of a
   * word is enough, accents and case do not matter, and where few names match, those with a letter or two spelt otherwise
   * come behind them. Looks at 2,000 names at most.
   */
  readonly search: SearchConnection;
  /**
   * Articles by words in their title or text. Those with the words in the title come first, then the newest.
   * Looks at 2,000 articles at most.
   */
  readonly searchArticles: ArticleConnection;
  /** What the graph holds, in numbers. All of them are kept, so asking costs the same however large the graph is. */
  readonly statistics: Statistics;
  /** Merges that the resolver suggests and nobody has decided about, those it is surest of first. */
  readonly suggestedMerges: DecisionConnection;
  /**
   * How much is told of an entity, of a pair of entities or of everything, bucket by bucket over a range of days; buckets in
   * which nothing is told are there too. The claims of a bucket are found with `claims(filter: { statedOn: { from: period, to: period } })`,
   * or `occurredOn` with `by: OCCURRED`. Null when there is no such entity.
   */
  readonly timeline?: Maybe<Timeline>;
  /**
   * Who is mentioned most from one day to another, and how much more or less than in as many days before. Looks at those who are
   * among the most mentioned of their kind on one day at least, of either time: the first 100 of each day where few kinds and
   * days are asked for, never fewer than the first 5. Of these the 100 most mentioned are counted exactly.
   */
  readonly trending: Trending;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mentioning?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ArticleOrder;
  publishedAt?: InputMaybe<DateRange>;
  publisher?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  agreements?: InputMaybe<ReadonlyArray<Agreement>>;
  b: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  collective?: InputMaybe<Scalars['Boolean']['input']>;
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryPathArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instruments?: InputMaybe<ReadonlyArray<Instrument>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: RelationshipOrder;
  subject?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QuerySearchArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QuerySuggestedMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryTimelineArgs = {
  by?: TimelineDate;
  entity?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  interval?: TimelineInterval;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Start with `search` to find a person, country, organization, policy or place by name; follow its
 * `relationships` to what it did, and their `claims` to the evidence.
 */
export type QueryTrendingArgs = {
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  orderBy?: TrendOrder;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The points that a client may spend. Each minute brings as many as `limit`, evenly; `extensions.cost` of each answer tells a price. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** What this query costs: a point for each thing that it may return, and at least one. */
  readonly cost: Scalars['Int']['output'];
  /** The points that you may have at most, and get within a minute; null where this server sets no limit. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** The points that are left to you; null where there is no limit. */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** When you will have all points again if you spend none, such as `2025-05-04T12:30:00.000Z`; null where there is no limit. */
  readonly resetAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * All claims of one type from one subject to one object, taken together: Sheinbaum REJECTED the troops plan.
 * Only what is affirmed and asserted counts; negated, planned and possible deeds are found among the claims.
 */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** How many articles say so. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims it is made of, each with its evidence. The newest come first. */
  readonly claims: ClaimConnection;
  /** The earliest date on which it was stated; null when no article is dated. */
  readonly firstStatedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable, made of the type and both sides. */
  readonly id: Scalars['ID']['output'];
  /** The latest date on which it was stated; null when no article is dated. */
  readonly lastStatedOn?: Maybe<Scalars['Date']['output']>;
  /** The one, or the policy, it was done to. */
  readonly object: Entity;
  /** How many independent sources say so: copies of one agency story (see `Article.story`) count once. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The one who did it. */
  readonly subject: Entity;
  /** What the subject did to the object. */
  readonly type: ClaimType;
};


/**
 * All claims of one type from one subject to one object, taken together: Sheinbaum REJECTED the troops plan.
 * Only what is affirmed and asserted counts; negated, planned and possible deeds are found among the claims.
 */
export type RelationshipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ClaimOrder;
};

/** One page of a list of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The items of this page together with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. Counted only when you ask for it, and where the count depends on conditions, as far as 10,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a RelationshipConnection, with its place in the list. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Relationship;
};

/** In which order relationships are listed. */
export type RelationshipOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What they are sorted by. */
  readonly field: RelationshipOrderField;
};

/** What relationships can be sorted by. */
export type RelationshipOrderField =
  /** How many claims say so. */
  | 'CLAIM_COUNT'
  /** The latest day on which it was stated; relationships that no dated article states are left out. */
  | 'LAST_STATED_ON';

/** What came of a removal. */
export type RemovalResult = ArticleNotFound | ArticleRemoved;

/** One page of the entities that a search found, and what else there is for its words. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The articles with these words in their title or text. Those with the words in the title come first, then the newest. */
  readonly articles: ArticleConnection;
  /** The items of this page together with their cursors and with what matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many of each kind there are for these words, whatever `kinds` were asked for; kinds without any are left out. */
  readonly facets: ReadonlyArray<SearchFacet>;
  /** The items of this page, in order. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and where to continue. */
  readonly pageInfo: PageInfo;
  /** How many entities were found, of the kinds asked for; 2,000 at most. */
  readonly totalCount: Scalars['Int']['output'];
};


/** One page of the entities that a search found, and what else there is for its words. */
export type SearchConnectionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One entity that a search found, with its place in the list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque: pass it as `after` to continue behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** How the words fit that name. */
  readonly match: SearchMatch;
  /** The name or alias that fits best. */
  readonly matched: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Entity;
};

/** How many things of a kind a search found. */
export type SearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** How many of them. */
  readonly count: Scalars['Int']['output'];
  /** True where the search stopped counting at 2,000: there may be more. */
  readonly isCapped: Scalars['Boolean']['output'];
  /** The kind. */
  readonly kind: SearchKind;
};

/** What a search finds. */
export type SearchKind =
  /** A news article. */
  | 'ARTICLE'
  /** A state. */
  | 'COUNTRY'
  /** A named body, or a group that acts as one. */
  | 'ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** A named location that is not a state. */
  | 'PLACE'
  /** A law, treaty, tariff, plan or other course of action. */
  | 'POLICY';

/** How the words of a search fit a name: how the one does that fits least. */
export type SearchMatch =
  /** Each is a word of it or the beginning of one. */
  | 'BEGINNING'
  /** One at least is spelt otherwise: "shienbaum", "Zelenskiy". */
  | 'SIMILAR'
  /** Each is a word of it. */
  | 'WHOLE';

/** Something that two entities both acted on. */
export type SharedObject = {
  readonly __typename?: 'SharedObject';
  /** What the one did, most claims first, up to 10. What holds both ways, as MET does, may have the one as its object. */
  readonly a: ReadonlyArray<Relationship>;
  /** Whether they are on the same side of it. */
  readonly agreement: Agreement;
  /** What the other did, likewise. */
  readonly b: ReadonlyArray<Relationship>;
  /** The policy, or whom both did something to. */
  readonly object: Entity;
};

/**
 * The side that a deed takes. On a policy, who proposes, requests, supports, agrees to, orders, imposes or enacts it is for it; who rejects,
 * criticizes, ends or protests against it is against it. On others, supporting, aiding, cooperating and agreeing with them is
 * for them; accusing, criticizing, threatening, sanctioning, attacking and the like is against them. A side that less than a tenth of
 * someone's claims about something tell is left out of account.
 */
export type Side =
  /** Against it. */
  | 'AGAINST'
  /** For it. */
  | 'FOR'
  /** Neither, or not told. */
  | 'NEITHER';

/** Where one actor stands on a policy. */
export type Stance = {
  readonly __typename?: 'Stance';
  /** Who it is. */
  readonly actor: Entity;
  /** Whether they have been on both sides. `relationships` tell when. */
  readonly bothSides: Scalars['Boolean']['output'];
  /** How many claims say so, all deeds together. */
  readonly claimCount: Scalars['Int']['output'];
  /** Since when: the earliest date on which it was stated; null when no article is dated. */
  readonly firstStatedOn?: Maybe<Scalars['Date']['output']>;
  /** The latest date on which it was stated; null when no article is dated. */
  readonly lastStatedOn?: Maybe<Scalars['Date']['output']>;
  /** What they did last; null where nothing is told as done, see `otherClaims`. */
  readonly latest?: Maybe<ClaimType>;
  /**
   * What they are said not to have done, to plan, or may do about it: none of this counts above. The newest first, up to 5, among the
   * 500 newest claims about the policy.
   */
  readonly otherClaims: ReadonlyArray<Claim>;
  /** One for each thing they did, the latest first; each counts its claims, articles and independent sources, and gives the evidence. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** On which side they are, by the latest of their deeds that takes one. */
  readonly side: Side;
};

/** The whole graph in numbers. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** How many articles there are. */
  readonly articles: Scalars['Int']['output'];
  /** How many claims there are, whatever their polarity and modality. */
  readonly claims: Scalars['Int']['output'];
  /** How many claims there are of each type, the most frequent first; types without a claim are left out. */
  readonly claimsByType: ReadonlyArray<TypeCount>;
  /** How many people, countries, organizations, policies and places there are, together. */
  readonly entities: Scalars['Int']['output'];
  /** How many entities there are of each kind. */
  readonly entitiesByKind: ReadonlyArray<KindCount>;
  /** The day of the earliest dated article; null when none is dated. */
  readonly firstPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** When articles were last loaded, edited or removed; null when none ever was. */
  readonly lastChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of the latest dated article; null when none is dated. */
  readonly lastPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** How many publishers have articles here. */
  readonly publishers: Scalars['Int']['output'];
  /** How many relationships there are. */
  readonly relationships: Scalars['Int']['output'];
  /** How many relationships there are of each type, the most frequent first; types without one are left out. */
  readonly relationshipsByType: ReadonlyArray<TypeCount>;
  /** The publishers with the most articles. */
  readonly topPublishers: ReadonlyArray<PublisherCount>;
};


/** The whole graph in numbers. */
export type StatisticsTopPublishersArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * One article, or several that print one text: a wire story in many papers, edited, cut or under another headline. It counts
 * once in every `sourceCount`. Independent articles about one event are stories of their own.
 */
export type Story = Node & {
  readonly __typename?: 'Story';
  /** The articles that tell it. The newest come first. */
  readonly articles: ArticleConnection;
  /** Named after its earliest article; so it changes when an earlier one is loaded. */
  readonly id: Scalars['ID']['output'];
};


/**
 * One article, or several that print one text: a wire story in many papers, edited, cut or under another headline. It counts
 * once in every `sourceCount`. Independent articles about one event are stories of their own.
 */
export type StoryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};

/**
 * What happens from now on, over server-sent events at `/graphql/stream`. Each event has an id; a client that was cut off sends the last one
 * it got as `Last-Event-ID` and misses nothing, however long that was ago.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Articles that were loaded, or loaded in another version, whichever program did. */
  readonly articleIngested: Article;
  /** Claims that are new in the graph, whichever program wrote them, in the order in which they were written. */
  readonly claimAdded: Claim;
  /** How far the loads that go through this server have come. Whoever reads slowly gets the newest state and not each one before it; these events cannot be resumed. */
  readonly loadProgress: LoadProgress;
};


/**
 * What happens from now on, over server-sent events at `/graphql/stream`. Each event has an id; a client that was cut off sends the last one
 * it got as `Last-Event-ID` and misses nothing, however long that was ago.
 */
export type SubscriptionArticleIngestedArgs = {
  publisher?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What happens from now on, over server-sent events at `/graphql/stream`. Each event has an id; a client that was cut off sends the last one
 * it got as `Last-Event-ID` and misses nothing, however long that was ago.
 */
export type SubscriptionClaimAddedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  types?: InputMaybe<ReadonlyArray<ClaimType>>;
};

/** A stretch of the text of an article. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** Where it ends, likewise; the character at `end` is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts, in UTF-16 code units from the start of the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** The words themselves. */
  readonly text: Scalars['String']['output'];
};

/** What is told, bucket by bucket. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The buckets, the earliest first, none left out. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** By which date claims are put into them. */
  readonly by: TimelineDate;
  /** How many claims there are in all buckets. */
  readonly claims: Scalars['Int']['output'];
  /** How long the buckets are. */
  readonly interval: TimelineInterval;
  /** Whether all claims of the range were counted. False where there are more than 10,000 to be counted one by one: then only the newest were. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** How many claims lie in the range, but are dated too roughly for any bucket: `2025` where the buckets are months. Always 0 with `by: STATED`. */
  readonly lessExact: Scalars['Int']['output'];
  /** How many claims have no such date at all, and so are in no bucket of any range. Null where claims are counted one by one. */
  readonly undated?: Maybe<Scalars['Int']['output']>;
};

/** One day, month or year. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** How many articles tell of the entity. Null with `by: OCCURRED`, and where claims are counted one by one. */
  readonly articles?: Maybe<Scalars['Int']['output']>;
  /** How many claims. */
  readonly claims: Scalars['Int']['output'];
  /** How often the entity is mentioned. Null likewise. */
  readonly mentions?: Maybe<Scalars['Int']['output']>;
  /** The day `2025-05-04`, the month `2025-05` or the year `2025`. */
  readonly period: Scalars['PartialDate']['output'];
};

/** By which of its dates a claim is put into a bucket. */
export type TimelineDate =
  /** When it is told to have happened, where the article says so. May be only a month or a year: see `lessExact`. */
  | 'OCCURRED'
  /** When it was stated: the day of its article. All claims of dated articles have it. */
  | 'STATED';

/** How long the buckets of a timeline are. */
export type TimelineInterval =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Years. */
  | 'YEAR';

/** How much is told of an entity in some days, and in as many before them. */
export type Trend = {
  readonly __typename?: 'Trend';
  /** How many articles tell of it. */
  readonly articles: Scalars['Int']['output'];
  /** How many articles told of it before. */
  readonly articlesBefore: Scalars['Int']['output'];
  /** How many claims of these days it takes part in. */
  readonly claims: Scalars['Int']['output'];
  /** How many claims it took part in before. */
  readonly claimsBefore: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** How many more mentions these are than before; less than nothing where they are fewer. */
  readonly gain: Scalars['Int']['output'];
  /** How often it is mentioned. */
  readonly mentions: Scalars['Int']['output'];
  /** How often it was mentioned before. */
  readonly mentionsBefore: Scalars['Int']['output'];
};

/** What comes first among those who are in the news. */
export type TrendOrder =
  /** Those who are mentioned so much more than before. */
  | 'GAIN'
  /** Those who are mentioned so much less than before. */
  | 'LOSS'
  /** Those who are mentioned most. */
  | 'MENTIONS';

/** Who is in the news. */
export type Trending = {
  readonly __typename?: 'Trending';
  /** The first day of the time before, which ends the day before `from` and is as long. */
  readonly beforeFrom: Scalars['Date']['output'];
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** The entities, in order. */
  readonly trends: ReadonlyArray<Trend>;
};

/** How many there are of a type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** What was done. */
  readonly type: ClaimType;
};

/** What a claim is held for. */
export type Verdict =
  /** A judgement that it is wrong is taken back: the claim is shown. */
  | 'RIGHT'
  /** The article does not say so, or it has been corrected: the claim is hidden. */
  | 'WRONG';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Node:
    | ( ArticleRow )
    | ( ClaimRow )
    | ( EntityRow )
    | ( DecisionRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( RelationshipRow )
    | ( StoryRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: Agreement;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleIngested: ResolverTypeWrapper<Ingested>;
  ArticleInput: ArticleInput;
  ArticleInvalid: ResolverTypeWrapper<ArticleInvalid>;
  ArticleNotFound: ResolverTypeWrapper<ArticleNotFound>;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticlePassedOver: ResolverTypeWrapper<ArticlePassedOver>;
  ArticleRemoved: ResolverTypeWrapper<ArticleRemoved>;
  Attribution: ResolverTypeWrapper<Attribution>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimChange: ResolverTypeWrapper<ClaimChangeEntry>;
  ClaimChangeConnection: ResolverTypeWrapper<ClaimChangePage>;
  ClaimChangeEdge: ResolverTypeWrapper<Omit<ClaimChangeEdge, 'node'> & { node: ResolversTypes['ClaimChange'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimType: ClaimType;
  Comparison: ResolverTypeWrapper<ComparisonAnswer>;
  Contradiction: ResolverTypeWrapper<FoundContradiction>;
  ContradictionKind: ContradictionKind;
  Contradictions: ResolverTypeWrapper<FoundContradictions>;
  Country: ResolverTypeWrapper<EntityRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<EntityPage>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decider: Decider;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionInvalid: ResolverTypeWrapper<DecisionInvalid>;
  DecisionKind: DecisionKind;
  DecisionMade: ResolverTypeWrapper<DecisionDone>;
  DecisionNotFound: ResolverTypeWrapper<DecisionNotFound>;
  DecisionResult: ResolverTypeWrapper<DecisionOutcome>;
  DecisionStatus: DecisionStatus;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Evidence: ResolverTypeWrapper<ClaimRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestOutcome: IngestOutcome;
  IngestProblem: IngestProblem;
  IngestResult: ResolverTypeWrapper<IngestAnswer>;
  Instrument: Instrument;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LoadProgress: ResolverTypeWrapper<LoadState>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbourhood: ResolverTypeWrapper<DrawnNeighbourhood>;
  NeighbourhoodNode: ResolverTypeWrapper<DrawnNode>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityRow>;
  OrganizationConnection: ResolverTypeWrapper<EntityPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageEnds>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipantRole: ParticipantRole;
  Path: ResolverTypeWrapper<FoundPath>;
  PathHop: ResolverTypeWrapper<Hop>;
  Paths: ResolverTypeWrapper<PathsAnswer>;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<EntityPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<EntityRow>;
  PlaceConnection: ResolverTypeWrapper<EntityPage>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PloverClass: PloverClass;
  Polarity: Polarity;
  Policy: ResolverTypeWrapper<EntityRow>;
  PolicyConnection: ResolverTypeWrapper<EntityPage>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyStances: ResolverTypeWrapper<StancesAnswer>;
  PublisherCount: ResolverTypeWrapper<PublisherCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipPage>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  RemovalResult: ResolverTypeWrapper<RemovalAnswer>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<FoundEntity>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  SharedObject: ResolverTypeWrapper<Shared>;
  Side: Side;
  Stance: ResolverTypeWrapper<ActorStance>;
  Statistics: ResolverTypeWrapper<GraphStatistics>;
  Story: ResolverTypeWrapper<StoryRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  Timeline: ResolverTypeWrapper<TimelineFound>;
  TimelineBucket: ResolverTypeWrapper<Bucket>;
  TimelineDate: TimelineDate;
  TimelineInterval: TimelineInterval;
  Trend: ResolverTypeWrapper<TrendFound>;
  TrendOrder: TrendOrder;
  Trending: ResolverTypeWrapper<TrendingFound>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleIngested: Ingested;
  ArticleInput: ArticleInput;
  ArticleInvalid: ArticleInvalid;
  ArticleNotFound: ArticleNotFound;
  ArticleOrder: ArticleOrder;
  ArticlePassedOver: ArticlePassedOver;
  ArticleRemoved: ArticleRemoved;
  Attribution: Attribution;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRow;
  ClaimChange: ClaimChangeEntry;
  ClaimChangeConnection: ClaimChangePage;
  ClaimChangeEdge: Omit<ClaimChangeEdge, 'node'> & { node: ResolversParentTypes['ClaimChange'] };
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Comparison: ComparisonAnswer;
  Contradiction: FoundContradiction;
  Contradictions: FoundContradictions;
  Country: EntityRow;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: EntityPage;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionRow;
  DecisionConnection: DecisionPage;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionInvalid: DecisionInvalid;
  DecisionMade: DecisionDone;
  DecisionNotFound: DecisionNotFound;
  DecisionResult: DecisionOutcome;
  Entity: EntityRow;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityOrder: EntityOrder;
  Evidence: ClaimRow;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IngestResult: IngestAnswer;
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  LoadProgress: LoadState;
  Mention: MentionRow;
  MentionConnection: MentionPage;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  Neighbourhood: DrawnNeighbourhood;
  NeighbourhoodNode: DrawnNode;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityRow;
  OrganizationConnection: EntityPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageEnds;
  PartialDate: Scalars['PartialDate']['output'];
  Path: FoundPath;
  PathHop: Hop;
  Paths: PathsAnswer;
  Person: EntityRow;
  PersonConnection: EntityPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: EntityRow;
  PlaceConnection: EntityPage;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Policy: EntityRow;
  PolicyConnection: EntityPage;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyStances: StancesAnswer;
  PublisherCount: PublisherCount;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  Relationship: RelationshipRow;
  RelationshipConnection: RelationshipPage;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipOrder: RelationshipOrder;
  RemovalResult: RemovalAnswer;
  SearchConnection: SearchPage;
  SearchEdge: FoundEntity;
  SearchFacet: SearchFacet;
  SharedObject: Shared;
  Stance: ActorStance;
  Statistics: GraphStatistics;
  Story: StoryRow;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextSpan: TextSpan;
  Timeline: TimelineFound;
  TimelineBucket: Bucket;
  Trend: TrendFound;
  Trending: TrendingFound;
  TypeCount: TypeCount;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleIngestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleIngested'] = ResolversParentTypes['ArticleIngested']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claimsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleInvalid'] = ResolversParentTypes['ArticleInvalid']> = {
  code?: Resolver<ResolversTypes['IngestProblem'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleNotFound'] = ResolversParentTypes['ArticleNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticlePassedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePassedOver'] = ResolversParentTypes['ArticlePassedOver']> = {
  code?: Resolver<ResolversTypes['IngestProblem'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRemoved'] = ResolversParentTypes['ArticleRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  content?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverClass']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChange'] = ResolversParentTypes['ClaimChange']> = {
  articleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ClaimChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChangeConnection'] = ResolversParentTypes['ClaimChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimChangeEdge']>, ParentType, ContextType>;
  newest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClaimChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  resumeFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChangeEdge'] = ResolversParentTypes['ClaimChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimChange'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  agreeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedObject']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  counterclaim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ContradictionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradictions'] = ResolversParentTypes['Contradictions']> = {
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  alpha2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CountryArticlesArgs, 'orderBy'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'orderBy' | 'roles'>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<CountryDecisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<CountryMentionsArgs>>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CountryRelationshipsArgs, 'direction' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  articleIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Decider'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionInvalid'] = ResolversParentTypes['DecisionInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionMade'] = ResolversParentTypes['DecisionMade']> = {
  articlesChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionNotFound'] = ResolversParentTypes['DecisionNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionResult'] = ResolversParentTypes['DecisionResult']> = {
  __resolveType: TypeResolveFn<'DecisionInvalid' | 'DecisionMade' | 'DecisionNotFound', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization' | 'Person' | 'Place' | 'Policy', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  __resolveType: TypeResolveFn<'ArticleIngested' | 'ArticleInvalid' | 'ArticlePassedOver', ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LoadProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadProgress'] = ResolversParentTypes['LoadProgress']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  demonym?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSuggestion?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationAcceptSuggestionArgs, 'id' | 'reason'>>;
  ingestArticle?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'article'>>;
  ingestArticles?: Resolver<ReadonlyArray<ResolversTypes['IngestResult']>, ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'articles'>>;
  judgeClaim?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationJudgeClaimArgs, 'id' | 'reason' | 'verdict'>>;
  mergeEntities?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'from' | 'into' | 'reason'>>;
  rejectSuggestion?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationRejectSuggestionArgs, 'id' | 'reason'>>;
  removeArticle?: Resolver<ResolversTypes['RemovalResult'], ParentType, ContextType, RequireFields<MutationRemoveArticleArgs, 'id'>>;
  removeArticles?: Resolver<ReadonlyArray<ResolversTypes['RemovalResult']>, ParentType, ContextType, RequireFields<MutationRemoveArticlesArgs, 'ids'>>;
  splitEntity?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'articleIds' | 'id' | 'reason'>>;
  undoDecision?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'id' | 'reason'>>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Country' | 'Decision' | 'Organization' | 'Person' | 'Place' | 'Policy' | 'Relationship' | 'Story', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganizationArticlesArgs, 'orderBy'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'orderBy' | 'roles'>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<OrganizationDecisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'orderBy'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'orderBy' | 'roles'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<PersonDecisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PlaceArticlesArgs, 'orderBy'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'orderBy' | 'roles'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<PlaceDecisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  agreedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyAgreedByArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PolicyArticlesArgs, 'orderBy'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PolicyClaimsArgs, 'orderBy' | 'roles'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<PolicyDecisionsArgs>>;
  enactedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyEnactedByArgs>>;
  endedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyEndedByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imposedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyImposedByArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PolicyMentionsArgs>>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyOrderedByArgs>>;
  proposedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyProposedByArgs>>;
  rejectedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicyRejectedByArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PolicyRelationshipsArgs, 'direction' | 'orderBy'>>;
  stances?: Resolver<ResolversTypes['PolicyStances'], ParentType, ContextType, RequireFields<PolicyStancesArgs, 'first'>>;
  supportedBy?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PolicySupportedByArgs>>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyStancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStances'] = ResolversParentTypes['PolicyStances']> = {
  againstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neitherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
};

export type PublisherCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  changes?: Resolver<ResolversTypes['ClaimChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b' | 'first'>>;
  contradictions?: Resolver<ResolversTypes['Contradictions'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  judgements?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryJudgementsArgs>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  path?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'orderBy'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  searchArticles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QuerySearchArticlesArgs, 'query'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggestedMerges?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QuerySuggestedMergesArgs>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by' | 'interval'>>;
  trending?: Resolver<ResolversTypes['Trending'], ParentType, ContextType, RequireFields<QueryTrendingArgs, 'first' | 'orderBy'>>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationshipClaimsArgs, 'orderBy'>>;
  firstStatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastStatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RemovalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalResult'] = ResolversParentTypes['RemovalResult']> = {
  __resolveType: TypeResolveFn<'ArticleNotFound' | 'ArticleRemoved', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<SearchConnectionArticlesArgs>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
};

export type SharedObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedObject'] = ResolversParentTypes['SharedObject']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  bothSides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstStatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastStatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['ClaimType']>, ParentType, ContextType>;
  otherClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsByType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  firstPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsByType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  topPublishers?: Resolver<ReadonlyArray<ResolversTypes['PublisherCount']>, ParentType, ContextType, RequireFields<StatisticsTopPublishersArgs, 'first'>>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<StoryArticlesArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  articleIngested?: SubscriptionResolver<ResolversTypes['Article'], "articleIngested", ParentType, ContextType, Partial<SubscriptionArticleIngestedArgs>>;
  claimAdded?: SubscriptionResolver<ResolversTypes['Claim'], "claimAdded", ParentType, ContextType, Partial<SubscriptionClaimAddedArgs>>;
  loadProgress?: SubscriptionResolver<ResolversTypes['LoadProgress'], "loadProgress", ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['TimelineDate'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['TimelineInterval'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lessExact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  articles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentionsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trending'] = ResolversParentTypes['Trending']> = {
  beforeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trends?: Resolver<ReadonlyArray<ResolversTypes['Trend']>, ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleIngested?: ArticleIngestedResolvers<ContextType>;
  ArticleInvalid?: ArticleInvalidResolvers<ContextType>;
  ArticleNotFound?: ArticleNotFoundResolvers<ContextType>;
  ArticlePassedOver?: ArticlePassedOverResolvers<ContextType>;
  ArticleRemoved?: ArticleRemovedResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  ClaimChangeConnection?: ClaimChangeConnectionResolvers<ContextType>;
  ClaimChangeEdge?: ClaimChangeEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Contradictions?: ContradictionsResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionInvalid?: DecisionInvalidResolvers<ContextType>;
  DecisionMade?: DecisionMadeResolvers<ContextType>;
  DecisionNotFound?: DecisionNotFoundResolvers<ContextType>;
  DecisionResult?: DecisionResultResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LoadProgress?: LoadProgressResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyStances?: PolicyStancesResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RemovalResult?: RemovalResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SharedObject?: SharedObjectResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  Trending?: TrendingResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

