import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs, type ArticleInput } from '../articles/input.js';
import type { Article } from '../domain/article.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import type { Mention } from '../domain/mention.js';
import type { Reading } from '../domain/reading.js';
import { overlaps } from '../domain/span.js';
import type { Reader } from '../extract.js';
import { openGraph } from '../graph/open.js';
import { loadArticles } from '../load/load-articles.js';
import { GraphResolver } from '../resolve/resolver.js';
import { bCubed, type BCubed, type PlacedMention } from './b-cubed.js';
import { readGold, type Gold } from './gold.js';
import { hasHomonyms, readHomonyms, readSameNames, type LabelledMention } from './homonyms.js';
import { normaliseName } from './names.js';

export interface IdentityEvaluation {
  readonly articles: number;
  readonly all: BCubed;
  /** By folder: the figures over its own mentions, in the graph of all of them. */
  readonly byFolder: ReadonlyMap<string, BCubed>;
  /** Entities of the gold that were taken apart, and found ones that are several: names and how many mentions. */
  readonly mistakes: readonly string[];
}

/** Knows the entity of some of the mentions of one article. */
type Labels = (mention: Mention) => string | null;

interface Labelled {
  readonly folder: string;
  readonly labels: ReadonlyMap<string, Labels>;
  /** Labelled spans, each of which counts also where no mention was found. */
  readonly spans: readonly LabelledMention[];
  readonly inputs: () => AsyncIterable<ArticleInput>;
}

/**
 * Loads the articles of all folders into one empty embedded graph, in their order, and scores who was held to be who: B³
 * over the mentions whose entity is known, from gold files by the names of their entities, from homonym sets by their labels.
 * A labelled mention that was not found counts as one put to an entity of its own.
 * @throws when a folder holds neither, or an article cannot be loaded
 */
export async function evaluateIdentity(folders: readonly string[], reader: Reader): Promise<IdentityEvaluation> {
  const same = folders.flatMap(readSameNames);
  const sets = folders.map((folder) => labelledFolder(folder, same));
  const data = mkdtempSync(join(tmpdir(), 'dateline-identity-'));
  const graph = await openGraph({ engine: 'embedded', folder: data });
  try {
    await graph.prepare();
    const resolver = new GraphResolver(graph, reader);
    const placed = new Map<string, PlacedMention[]>(folders.map((folder) => [folder, []]));
    let articles = 0;
    for (const set of sets) {
      const readings: Reading[] = [];
      const resolve = async (reading: Reading): Promise<Reading> => {
        const resolved = await resolver.resolve(reading);
        readings.push(resolved);
        return resolved;
      };
      const summary = await loadArticles({ articles: set.inputs(), reader, graph, resolve });
      const [failure] = summary.failed;
      if (failure !== undefined) throw new Error(`${failure.origin} ${failure.message}`);
      articles += readings.length;
      placed.set(
        set.folder,
        readings.flatMap((reading) => placedIn(reading, set)),
      );
    }
    const all = [...placed.values()].flat();
    return {
      articles,
      all: bCubed(all),
      byFolder: new Map([...placed].map(([folder, mentions]) => [folder, bCubed(mentions)])),
      mistakes: mistakesIn(all),
    };
  } finally {
    await graph.close();
    rmSync(data, { recursive: true, force: true });
  }
}

function labelledFolder(folder: string, same: readonly (readonly string[])[]): Labelled {
  if (hasHomonyms(folder)) {
    const all = readHomonyms(folder);
    return {
      folder,
      labels: new Map(),
      spans: all.flatMap(({ mentions }) => mentions),
      inputs: () => inputsOf(all.map(({ article }) => article)),
    };
  }
  const gold = goldIn(folder);
  return {
    folder,
    labels: new Map(gold.map((one) => [one.name, labelsOf(one, sharedNames(gold, same))])),
    spans: [],
    inputs: () => readInputs([folder]),
  };
}

/** A folder of plain articles has no gold: it only makes the graph larger. */
function goldIn(folder: string): readonly Gold[] {
  try {
    return readGold(folder);
  } catch (error) {
    if (error instanceof Error && error.message.includes('holds no gold annotations')) return [];
    throw error;
  }
}

async function* inputsOf(articles: readonly Article[]): AsyncGenerator<ArticleInput> {
  for (const article of articles) yield await Promise.resolve({ ok: true, article, givenId: null, mentions: null });
}

/**
 * What one entity is called in all gold files: files name it differently ("UN", "United Nations"), and it is the same where
 * the name in one is a form in the other. Descriptions ("coalition") are compared within their file only.
 */
function sharedNames(
  gold: readonly Gold[],
  same: readonly (readonly string[])[],
): (kind: string, name: string) => string {
  const entities = gold.flatMap(({ entities, optional }) => [...entities, ...optional]);
  const leads = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = leads.get(key);
    return next === undefined || next === key ? key : rootOf(next);
  };
  const keyOf = (kind: string, name: string) => `${kind} ${normaliseName(name)}`;
  const names = new Set(entities.filter(({ name }) => isProper(name)).map(({ kind, name }) => keyOf(kind, name)));
  const listed = same.flatMap(([name = '', ...alsoMatches]) =>
    ENTITY_KINDS.map((kind) => ({ kind, name, alsoMatches })),
  );
  for (const { kind, name } of listed) names.add(keyOf(kind, name));
  for (const { kind, alsoMatches } of listed) for (const form of alsoMatches) names.add(keyOf(kind, form));
  for (const { kind, name, alsoMatches } of [...listed, ...entities]) {
    for (const form of alsoMatches.filter(isProper)) {
      const [a, b] = [rootOf(keyOf(kind, name)), rootOf(keyOf(kind, form))].sort();
      const isShared = isProper(name) && names.has(keyOf(kind, form)) && a !== b;
      if (isShared && a !== undefined && b !== undefined) leads.set(b, a);
    }
  }
  return (kind, name) => rootOf(keyOf(kind, name));
}

function isProper(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** A mention is of the entity that its words name; words that name two are of neither. */
function labelsOf({ entities, optional }: Gold, nameOf: (kind: string, name: string) => string): Labels {
  const byForm = new Map<string, Set<string>>();
  for (const { kind, name, alsoMatches } of [...entities, ...optional]) {
    for (const form of [name, ...alsoMatches].map((one) => `${kind} ${normaliseName(one)}`)) {
      byForm.set(form, (byForm.get(form) ?? new Set()).add(nameOf(kind, name)));
    }
  }
  return ({ kind, text }) => {
    if (kind === 'POLICY') return null; // described policies are not shared between articles by name
    const [only, ...others] = byForm.get(`${kind} ${normaliseName(text)}`) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  };
}

function placedIn({ article, mentions }: Reading, { folder, labels, spans }: Labelled): PlacedMention[] {
  const name = /([^/]+)\.\w+$/.exec(article.origin)?.[1] ?? '';
  const label = labels.get(name);
  const byName = mentions.flatMap((mention) => {
    const gold = label?.(mention) ?? null;
    return gold === null ? [] : [{ gold, found: mention.entityId }];
  });
  const bySpan = spans
    .filter(({ articleId }) => articleId === article.id)
    .map((span) => {
      const mention = mentions.find((one) => one.start === span.start) ?? mentions.find((one) => overlaps(one, span));
      return {
        gold: `${folder} ${span.entity}`,
        found: mention?.entityId ?? `nobody in ${article.id} at ${span.start}`,
      };
    });
  return [...byName, ...bySpan];
}

function mistakesIn(mentions: readonly PlacedMention[]): string[] {
  return [...told(mentions, 'gold', 'is taken for'), ...told(mentions, 'found', 'stands for')];
}

function told(mentions: readonly PlacedMention[], one: 'gold' | 'found', verb: string): string[] {
  const other = one === 'gold' ? 'found' : 'gold';
  const groups = new Map<string, Set<string>>();
  for (const mention of mentions) groups.set(mention[one], (groups.get(mention[one]) ?? new Set()).add(mention[other]));
  return [...groups]
    .filter(([, values]) => values.size > 1)
    .map(([name, values]) => `${name} ${verb} ${[...values].sort().join(', ')}`)
    .sort();
}
