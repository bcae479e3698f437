import { CLAIM_TYPES, type ClaimType } from '../domain/claim.js';
import type { EntityKind } from '../domain/entity.js';

/**
 * The graph as it is stored: every label, relationship type and property there is. The statements are checked against
 * this file, and the indexes of both engines are made from it.
 *
 * Dates are ISO texts, which sort as they are. A property without a value is absent.
 */

/** The label that an entity carries beside `Entity`. */
export const KIND_LABELS = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  POLICY: 'Policy',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** What a claim says and where, whether it is held for right or wrong. */
const CLAIM_PROPERTIES = [
  'id',
  'type',
  'plover',
  'polarity',
  'modality',
  'occurredOn', // YYYY, YYYY-MM or YYYY-MM-DD
  'saidOn',
  'statedOn', // the publishedAt of its article
  'confidence',
  'rule',
  'role',
  'triggerStart',
  'triggerEnd',
  'subjectId',
  'subjectStart',
  'subjectEnd',
  'objectId',
  'objectStart',
  'objectEnd',
  'targetId',
  'targetStart',
  'targetEnd',
  'attributedToId',
  'attributedToStart',
  'attributedToEnd',
  'articleId',
  'sentenceId',
  'subjectReadAs', // the article's own id, where the resolution changed it; like the three below
  'objectReadAs',
  'targetReadAs',
  'attributedToReadAs',
  'timesAsRead', // occurredOn and saidOn before another article's day helped, each empty where unknown
  'sortKey', // statedOn (0000-00-00 when unknown), a bar, the id: unique, so a page is a range of it
  'deedKey', // the same with occurredOn; absent when it is
] as const;

export const NODE_PROPERTIES = {
  Article: [
    'id',
    'title',
    'publisher',
    'author',
    'url',
    'publishedAt', // YYYY-MM-DD
    'text', // as it came in
    'origin',
    'contentHash',
    'readerVersion', // which reader it was read with; another one reads it anew
    'storyId', // the same for copies of one wire story: after its earliest article
    'bodyHash', // of the words of its body
    'storyKeys', // the dayKeys of its StoryKeys, which are found by them when it goes
    'blockKinds', // with blockStarts and blockEnds: one list each, same length
    'blockStarts',
    'blockEnds',
    'sentenceCount',
    'claimCount',
    'searchText', // the folded words of title and text, each once (see search/fold.ts)
    'sortKey', // publishedAt (0000-00-00 when unknown), a bar, the id: unique, so a page is a range of it
  ],
  Sentence: [
    'id',
    'articleId',
    'position', // from 0, in the order of the text
    'start',
    'end',
    'text',
    'attributions', // six offsets for each: source, cue and content, start and end
  ],
  Entity: [
    'id',
    'kind',
    'name', // the form that most articles use in full
    'aliases',
    'countryCode',
    'collective',
    'instrument', // of a policy, like the three below
    'issuerId',
    'targetId',
    'content',
    'factsKey', // which article's country code, collective and policy details these are: the fullest, then the first
    'articleCount', // articles that mention it
    'mentionCount',
    'claimCount', // claims that it is subject, object or target of
    'fameKey', // upwards, in most articles first: unique, so a page is a range of it
    'searchText',
  ],
  Claim: [
    ...CLAIM_PROPERTIES,
    'storyId',
    'edgeId', // of the direct edge that it counts towards; absent when it counts towards none
    'challenges', // what it says, where that may contradict others: see writes/challenge.ts
    'challengeKey', // the sort key, where it does
  ],
  /** A claim that a person has judged wrong: under a label of its own, so that nothing lists or counts it. */
  WrongClaim: [
    ...CLAIM_PROPERTIES,
    'judgedBy', // the id of the decision
  ],
  /** One form of a name, shared by all entities that go by it. */
  Name: [
    'text',
    'folded',
    'lastWord', // of the folded words
    'initials', // of the folded words without the small ones, where there are several
  ],
  /** One of the keys by which copies of a story find each other; see writes/story-keys.ts. No relationship leads to it. */
  StoryKey: [
    'id', // dayKey, a bar, the article's sortKey: a page of one key's articles is a range of it
    'key', // see duplicates/keys.ts
    'dayKey', // the key with the fortnight of the article behind it
  ],
  /** A direct edge once more, as a node, with the ends in it: what there are many of can only be listed by an index. */
  Relationship: [
    'id', // subject's id, type and object's id with bars between; the edge has it too
    'type',
    'subjectId',
    'objectId',
    'claimCount',
    'articleCount',
    'sourceCount',
    'firstStatedOn',
    'lastStatedOn',
    'sortKey', // upwards, most claims first: unique, so a page is a range of it
    'dateKey', // lastStatedOn, a bar, the id; absent when no dated article states it
  ],
  /** A number that the graph keeps so that nobody has to count. */
  Counter: ['id', 'count'],
  /** Who has published articles. */
  Publisher: [
    'id', // as the articles name it
    'articleCount',
    'sortKey', // upwards, most articles first: unique, so a page is a range of it
  ],
  /** What is told of an entity on one day, added up; with the entity `*`, all that is told. No relationship leads to it. */
  Tally: [
    'id', // the entity's and the period, with a bar between
    'entityId',
    'period', // the day of the articles; for occurredCount also a month or a year; 0000-00-00 when unknown
    'articleCount', // articles of that day that tell of it
    'mentionCount', // in them
    'claimCount', // in them, that it is subject, object or target of
    'occurredCount', // the same claims of all articles, by when they are told to have happened
    'rankKey', // kind, period, then most mentioned first: unique, so the most mentioned of a day are a range of it
  ],
  /** What a load or a removal made of an article and its claims: one for each time, in the order of the commits. */
  Change: [
    'id', // a number in twelve digits, from 1 without a gap
    'at', // ISO date and time, by the clock of whoever wrote
    'articleId',
    'outcome', // LOADED, REPLACED or REMOVED
    'removed', // ids of claims, like the two below; absent where empty
    'added',
    'changed',
  ],
  /** Is there while an export is being read in (`dateline import`), and stays when that is cut off. */
  Import: ['id'],
  /** Who is who, as the resolver or a person decided; see domain/decision.ts. */
  Decision: [
    'id',
    'kind',
    'status',
    'localId', // fromId of a decision about one article
    'fromId', // of one about an entity wherever it is told of
    'entityId',
    'articleId',
    'articleIds',
    'name',
    'date',
    'words', // of a claim judged wrong: what it says, as a digest
    'reason',
    'score',
    'madeBy',
    'decidedBy', // who the person is
    'madeAt',
    'sequence',
    'pending', // true, or absent
    'sortKey', // people's last decision first, then the surest: unique, so a page is a range of it
  ],
} as const;

/** The properties of the direct edges, which are derived from the claims; see writes/relationships.ts. */
export const EDGE_PROPERTIES = [
  'id', // subject's id, type and object's id with bars between
  'claimCount',
  'articleCount',
  'sourceCount', // copies of one wire story count once
  'firstStatedOn',
  'lastStatedOn',
] as const;

const STORED_RELATIONSHIPS = {
  PART_OF: [], // Sentence -> Article
  MENTIONS: ['start', 'end', 'text', 'rule', 'demonym', 'readAs'], // Sentence -> Entity
  SUBJECT: [], // Claim -> Entity, like the three below
  OBJECT: [],
  TARGET: [],
  ATTRIBUTED_TO: [],
  STATED_IN: [], // Claim -> Sentence
  KNOWN_AS: ['nameCount', 'articleCount'], // Entity -> Name: how many articles use it in full, and at all
  // Article -> Entity: what this article says of the entity, so that it can be taken back when the article changes
  ABOUT: [
    'entityId', // with articleKey what the articles of an entity are listed by
    'articleKey', // the article's sortKey
    'mentionCount',
    'claimCount',
    'publishedAt',
    'names', // the name in full first
    'countryCode',
    'collective',
    'instrument',
    'issuerId',
    'targetId',
    'content',
    'factsKey',
    'traits', // what it tells that may tell this one from others of the name
    'readAs', // the article's own entities that became this one, as JSON, where the resolution changed something
  ],
} as const;

/** PART_OF is both: a sentence's place in its article, and what one organization is to another. */
export const RELATIONSHIP_TYPES: readonly string[] = [
  ...new Set([...Object.keys(STORED_RELATIONSHIPS), ...CLAIM_TYPES]),
].sort();

export const LABELS: readonly string[] = [...Object.keys(NODE_PROPERTIES), ...Object.values(KIND_LABELS)];

export const PROPERTY_KEYS: readonly string[] = [
  ...new Set([
    ...Object.values(NODE_PROPERTIES).flat(),
    ...Object.values(STORED_RELATIONSHIPS).flat(),
    ...EDGE_PROPERTIES,
  ]),
].sort();

/** Between which nodes the stored relationships lead. The direct edges lead from entity to entity; `Relationship` names them. */
export const RELATIONSHIP_ENDS: readonly StoredEnds[] = [
  { type: 'PART_OF', from: 'Sentence', to: 'Article' },
  { type: 'MENTIONS', from: 'Sentence', to: 'Entity' },
  { type: 'SUBJECT', from: 'Claim', to: 'Entity' },
  { type: 'OBJECT', from: 'Claim', to: 'Entity' },
  { type: 'TARGET', from: 'Claim', to: 'Entity' },
  { type: 'ATTRIBUTED_TO', from: 'Claim', to: 'Entity' },
  { type: 'STATED_IN', from: 'Claim', to: 'Sentence' },
  { type: 'STATED_IN', from: 'WrongClaim', to: 'Sentence' },
  { type: 'KNOWN_AS', from: 'Entity', to: 'Name' },
  { type: 'ABOUT', from: 'Article', to: 'Entity' },
];

export interface StoredEnds {
  readonly type: keyof typeof STORED_RELATIONSHIPS;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

/** A label that says what a node is; entities have one more, of their kind. */
export type NodeLabel = keyof typeof NODE_PROPERTIES;

/** The properties that a relationship may have: as stored, or as a direct edge between entities. */
export function propertiesOfType(type: string, from: NodeLabel): readonly string[] {
  return from === 'Entity' && type !== 'KNOWN_AS'
    ? EDGE_PROPERTIES
    : (Object.entries(STORED_RELATIONSHIPS).find(([name]) => name === type)?.[1] ?? []);
}

export type ValueType = 'string' | 'string[]' | 'long' | 'long[]' | 'double' | 'boolean';

/** What the values of properties are that are no texts. A property is told with its owner where there are others of the name. */
export const VALUE_TYPES: Readonly<Record<string, ValueType>> = {
  ...typed('long', [
    'sentenceCount',
    'claimCount',
    'articleCount',
    'sourceCount',
    'mentionCount',
    'nameCount',
    'count',
    'occurredCount',
    'position',
  ]),
  ...typed('long', [
    'start',
    'end',
    'triggerStart',
    'triggerEnd',
    'subjectStart',
    'subjectEnd',
    'objectStart',
    'objectEnd',
  ]),
  ...typed('long', ['targetStart', 'targetEnd', 'attributedToStart', 'attributedToEnd', 'sequence']),
  ...typed('long[]', ['blockStarts', 'blockEnds', 'attributions']),
  ...typed('string[]', [
    'blockKinds',
    'aliases',
    'content',
    'names',
    'traits',
    'timesAsRead',
    'articleIds',
    'removed',
    'added',
    'changed',
    'storyKeys',
    'ABOUT.readAs',
  ]),
  ...typed('double', ['confidence', 'score']),
  ...typed('boolean', ['collective', 'demonym', 'pending']),
};

function typed(type: ValueType, properties: readonly string[]): Record<string, ValueType> {
  return Object.fromEntries(properties.map((property) => [property, type]));
}

/** @param owner a label or a relationship type */
export function valueTypeOf(owner: string, property: string): ValueType {
  return VALUE_TYPES[`${owner}.${property}`] ?? VALUE_TYPES[property] ?? 'string';
}

/** The property that tells the nodes of a label from each other. */
export function keyOf(label: NodeLabel): string {
  return UNIQUE_KEYS.find((unique) => unique.label === label)?.property ?? 'id';
}

/** What identifies a node: unique, and indexed. */
export const UNIQUE_KEYS = [
  { label: 'Article', property: 'id' },
  { label: 'Sentence', property: 'id' },
  { label: 'Entity', property: 'id' },
  { label: 'Claim', property: 'id' },
  { label: 'WrongClaim', property: 'id' },
  { label: 'Name', property: 'text' },
  { label: 'Relationship', property: 'id' },
  { label: 'Decision', property: 'id' },
  { label: 'Import', property: 'id' },
  { label: 'StoryKey', property: 'id' },
  { label: 'Counter', property: 'id' },
  { label: 'Publisher', property: 'id' },
  { label: 'Tally', property: 'id' },
  { label: 'Change', property: 'id' },
] as const;

/**
 * What statements look up or page through. With several properties, a statement must name all of them for Neo4j to use the
 * index (`claim.sortKey < '~'` does where any will do); the embedded engine indexes the first of them. Every one of them
 * costs each claim that is written: none is there twice.
 */
export const INDEXES: readonly Index[] = [
  { label: 'Article', properties: ['sortKey'] },
  { label: 'Article', properties: ['publishedAt'] },
  { label: 'Article', properties: ['url'] },
  { label: 'Article', properties: ['storyId', 'sortKey'] },
  { label: 'Article', properties: ['bodyHash'] },
  { label: 'Entity', properties: ['name'] },
  { label: 'Entity', properties: ['kind', 'name'] },
  { label: 'Entity', properties: ['kind', 'fameKey'] },
  { label: 'Relationship', properties: ['sortKey'] },
  { label: 'Relationship', properties: ['subjectId', 'sortKey'] },
  { label: 'Relationship', properties: ['objectId', 'sortKey'] },
  { label: 'Relationship', properties: ['dateKey'] },
  { label: 'Relationship', properties: ['subjectId', 'dateKey'] },
  { label: 'Relationship', properties: ['objectId', 'dateKey'] },
  { label: 'Name', properties: ['folded'] },
  { label: 'Name', properties: ['lastWord'] },
  { label: 'Name', properties: ['initials'] },
  { label: 'StoryKey', properties: ['key'], engine: 'embedded' },
  { label: 'StoryKey', properties: ['dayKey'], engine: 'embedded' },
  { label: 'Decision', properties: ['articleId'] },
  { label: 'Decision', properties: ['fromId'] },
  { label: 'Decision', properties: ['entityId'] },
  { label: 'Decision', properties: ['status'] },
  { label: 'Decision', properties: ['pending'] },
  { label: 'Decision', properties: ['sequence'] },
  { label: 'Decision', properties: ['status', 'sortKey'] },
  { label: 'Decision', properties: ['kind', 'sortKey'] },
  { label: 'Decision', properties: ['entityId', 'sortKey'] },
  { label: 'Decision', properties: ['fromId', 'sortKey'] },
  { label: 'Decision', properties: ['entityId', 'kind', 'status'] },
  { label: 'Decision', properties: ['fromId', 'kind', 'status'] },
  { label: 'Publisher', properties: ['sortKey'] },
  { label: 'Tally', properties: ['rankKey'] },
  { label: 'Change', properties: ['at'] },
  { label: 'Change', properties: ['articleId'] },
  { label: 'WrongClaim', properties: ['articleId'] },
  { label: 'Claim', properties: ['articleId'] },
  { label: 'Claim', properties: ['type'] },
  { label: 'Claim', properties: ['sortKey'] },
  { label: 'Claim', properties: ['subjectId', 'sortKey'] },
  { label: 'Claim', properties: ['objectId', 'sortKey'] },
  { label: 'Claim', properties: ['targetId', 'sortKey'] },
  { label: 'Claim', properties: ['attributedToId', 'sortKey'] },
  { label: 'Claim', properties: ['edgeId', 'sortKey'] },
  { label: 'Claim', properties: ['challengeKey', 'challenges'] },
  { label: 'Claim', properties: ['subjectId', 'challengeKey', 'challenges'] },
  { label: 'Claim', properties: ['objectId', 'challengeKey', 'challenges'] },
  { label: 'Claim', properties: ['challenges', 'challengeKey'] },
  { label: 'Claim', properties: ['deedKey'] },
  { label: 'Claim', properties: ['subjectId', 'deedKey'] },
  { label: 'Claim', properties: ['objectId', 'deedKey'] },
  { label: 'Claim', properties: ['targetId', 'deedKey'] },
  { label: 'Claim', properties: ['attributedToId', 'deedKey'] },
  { label: 'Claim', properties: ['edgeId', 'deedKey'] },
];

export interface Index {
  readonly label: NodeLabel;
  readonly properties: readonly [string, ...string[]];
  /** Where only one of the engines needs it. */
  readonly engine?: 'embedded' | 'neo4j';
}

/** The same for relationships. Neo4j only: the embedded engine indexes no relationships, and scans those of the entity. */
export const RELATIONSHIP_INDEXES = [{ type: 'ABOUT', properties: ['entityId', 'articleKey'] }] as const;

/** The id of the direct edge between two entities: the same for all claims of one type from the one to the other. */
export function edgeId(subjectId: string, type: ClaimType, objectId: string): string {
  return `${subjectId}|${type}|${objectId}`;
}
