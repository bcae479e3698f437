import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findBlocks } from '../articles/find-blocks.js';
import type { Article } from '../domain/article.js';
import { digest } from '../domain/id.js';

const line = z.object({
  id: z.string().min(1),
  group: z.string(),
  publishedAt: z.string(),
  publisher: z.string(),
  text: z.string().min(1),
  labels: z.array(z.object({ text: z.string().min(1), entity: z.string().min(1) })),
});

/** A mention whose entity is known: by its words in one article. */
export interface LabelledMention {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface LabelledArticle {
  readonly article: Article;
  readonly mentions: readonly LabelledMention[];
}

/** Whether a folder holds articles with labelled mentions: `*.jsonl` rather than gold files. */
export function hasHomonyms(directory: string): boolean {
  return readdirSync(directory).some((file) => file.endsWith('.jsonl'));
}

/**
 * Reads the articles of all `*.jsonl` of a folder, each with its labelled mentions (test/gold/homonyms/README.md).
 * @throws naming file and line when one is not in the format
 */
export function readHomonyms(directory: string): LabelledArticle[] {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) => {
    const path = join(directory, file);
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '');
    return lines.map((text, at) => labelled(text, `${path}:${at + 1}`));
  });
}

const sameNames = z.array(z.array(z.string().min(1)).min(2));

/** Names that gold files of several articles use for one entity: `same.json` of a folder; none where there is no such file. */
export function readSameNames(directory: string): string[][] {
  const path = join(directory, 'same.json');
  return existsSync(path) ? sameNames.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

function labelled(text: string, origin: string): LabelledArticle {
  const parsed = line.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${origin} is not in the format:\n${z.prettifyError(parsed.error)}`);
  const { id, publishedAt, publisher, labels, text: words } = parsed.data;
  // Not through makeArticle: some are so short that their language cannot be told.
  const told = { id, text: words, title: null, publisher, author: null, url: null, publishedAt, origin };
  const article: Article = {
    ...told,
    contentHash: digest([words, publisher, publishedAt]),
    blocks: findBlocks(words, null),
  };
  return {
    article,
    mentions: labels.map((mention) => {
      const start = words.indexOf(mention.text);
      if (start < 0) throw new Error(`${origin}: "${mention.text}" is not in the text`);
      return { articleId: id, start, end: start + mention.text.length, entity: mention.entity };
    }),
  };
}
