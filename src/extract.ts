import type { Article } from './domain/article.js';
import type { Attribution, Claim } from './domain/claim.js';
import type { Mention, GivenMention } from './domain/mention.js';
import type { Reading } from './domain/reading.js';
import { findAttributions, type FoundAttribution } from './attributions/find-attributions.js';
import { wholeUtterances } from './attributions/utterances.js';
import { createContext } from './claims/context.js';
import { findClaims } from './claims/find-claims.js';
import { linkEntities, type LinkedEntities } from './entities/link-entities.js';
import { idOf, nameOf, toEntity } from './entities/registry.js';
import { mendTree } from './language/mend-tree.js';
import { tokenize } from './language/tokenize.js';
import { Tree } from './language/tree.js';
import type { Analyzer } from './language/types.js';
import type { Candidate } from './mentions/candidate.js';
import type { Document } from './mentions/document.js';
import { findMentions } from './mentions/find-mentions.js';
import { givenCandidates } from './mentions/given.js';

/** Reads articles into entities and claims. Deterministic: the same article always gives the same reading. */
export interface Reader {
  /** @param given spans to use instead of finding mentions; see `extract` in the guide. */
  read(article: Article, given?: readonly GivenMention[]): Promise<Reading>;
  /** How the article was read, in plain text for people: `extract --explain`. */
  explain(article: Article, given?: readonly GivenMention[]): Promise<string>;
  close(): Promise<void>;
}

/** All the stages' results for one article: what `extract --explain` shows. */
export interface Stages {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly attributions: readonly FoundAttribution[];
  readonly linked: LinkedEntities;
  readonly claims: readonly Claim[];
}

/**
 * The pipeline: blocks, sentences, tags and trees, mentions, attributions, entities, claims. Nothing of it knows the
 * graph. @param given mentions from outside, which then are the only ones.
 */
export async function readStages(
  analyzer: Analyzer,
  article: Article,
  given?: readonly GivenMention[],
): Promise<Stages> {
  const body = article.blocks.filter((block) => block.kind === 'body');
  const sentences = body.flatMap((block) => tokenize(article.text, block));
  const analyzed = await analyzer.analyze(sentences);
  const document: Document = { article, trees: analyzed.map((sentence, index) => new Tree(mendTree(sentence), index)) };
  const candidates = given === undefined ? findMentions(document) : givenCandidates(document, given);
  const attributions = findAttributions(document);
  const linked = linkEntities(document, candidates, attributions);
  const claims = findClaims(createContext(document, linked, attributions, given !== undefined));
  return { document, candidates, attributions, linked, claims };
}

/** One article's reading. */
export async function extract(analyzer: Analyzer, article: Article, given?: readonly GivenMention[]): Promise<Reading> {
  const { document, attributions, linked, claims } = await readStages(analyzer, article, given);
  const kept = keptEntities(linked, claims, given !== undefined);
  const entities = linked.registry.drafts.filter((draft) => kept.has(idOf(draft)));
  const byId = new Map(entities.map((draft) => [idOf(draft), toEntity(draft)]));
  return {
    article,
    sentences: document.trees.map(({ start, end }) => ({ start, end })),
    entities: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: mentionsOf(linked, kept),
    claims,
    attributions: attributionSpans(wholeUtterances(article.text, attributions)),
  };
}

/**
 * Names stand for themselves. A group without a name, a described policy and what only a weak word names are entities
 * when a claim is about them or made by them.
 */
function keptEntities(linked: LinkedEntities, claims: readonly Claim[], all: boolean): Set<string> {
  const inClaims = new Set(
    claims
      .flatMap((claim) => [claim.subject, claim.object, claim.target, claim.attributedTo])
      .map((part) => part?.entityId),
  );
  const kept = new Set<string>();
  for (const draft of linked.registry.drafts) {
    const id = idOf(draft);
    const named =
      draft.kind === 'POLICY' ? draft.mentions.some((mention) => mention.policy?.named === true) : !draft.collective;
    if (draft.mentions.length > 0 && nameOf(draft) !== '' && (all || named || inClaims.has(id))) kept.add(id);
  }
  return kept;
}

function mentionsOf(linked: LinkedEntities, kept: ReadonlySet<string>): Mention[] {
  return linked.registry
    .all()
    .map(({ candidate, entity, rule }) => ({
      start: candidate.start,
      end: candidate.end,
      text: candidate.text,
      kind: entity.kind,
      entityId: idOf(entity),
      demonym: candidate.form === 'demonym',
      rule,
    }))
    .filter((mention) => kept.has(mention.entityId))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.entityId < b.entityId ? -1 : 1));
}

function attributionSpans(attributions: readonly FoundAttribution[]): Attribution[] {
  return attributions.map(({ source, sourceTree, cue, cueTree, content }) => ({
    source: nounPhrase(sourceTree, source),
    cue: cueTree.span(cue, cue + (isAccordingTo(cueTree, cue) ? 2 : 1)),
    content,
  }));
}

function isAccordingTo(tree: Tree, cue: number): boolean {
  return tree.at(cue).text.toLowerCase() === 'according' && tree.at(cue + 1).text.toLowerCase() === 'to';
}

/** The source's whole phrase without clauses that hang by it. */
function nounPhrase(tree: Tree, head: number): { start: number; end: number } {
  let { from, to } = tree.subtree(head);
  for (const child of tree.children(head)) {
    const cut = tree.is(child, 'acl', 'appos', 'parataxis', 'cc', 'conj', 'punct', 'case', 'mark');
    if (!cut) continue;
    const range = tree.subtree(child);
    if (range.from > head && range.from < to && !tree.is(child, 'cc', 'conj')) to = Math.min(to, range.from);
    if (range.to <= head && range.to > from) from = range.to;
  }
  return tree.span(from, Math.max(to, head + 1));
}
