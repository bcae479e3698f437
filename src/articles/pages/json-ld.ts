import { z } from 'zod';
import type { PageDocument } from './dom.js';

/** What schema.org's Article, as a page tells it to search engines, says of the story; null is "not told". */
export interface StoryData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly inLanguage: string | null;
  readonly url: string | null;
}

/** NewsArticle, ReportageNewsArticle, OpinionNewsArticle, BlogPosting, LiveBlogPosting, Report … */
const STORY = /(?:Article|Posting|^Report)$/;

const text = z.string();
const name = z.union([text, z.object({ name: text }).transform((thing) => thing.name)]);
const language = z.union([name, z.object({ alternateName: text }).transform((thing) => thing.alternateName)]);
const address = z.union([text, z.object({ '@id': text }).transform((thing) => thing['@id'])]);

/** One value, or a list of them as one line. */
const listed = (value: z.ZodType<string>) =>
  z
    .union([value, z.array(value).transform((values) => values.join(', '))])
    .nullable()
    .catch(null);

const story = z.object({
  headline: text.nullable().catch(null),
  author: listed(name),
  publisher: listed(name),
  datePublished: text.nullable().catch(null),
  inLanguage: listed(language),
  url: address.nullable().catch(null),
  mainEntityOfPage: address.nullable().catch(null),
});

/** The first story that the page's JSON-LD tells of; null when there is none. Blocks that are no JSON are left alone. */
export function storyData(document: PageDocument): StoryData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findStory(parsed(script.textContent ?? ''), 0);
    if (found === null) continue;
    const { mainEntityOfPage, ...data } = story.parse(found);
    return { ...data, url: data.url ?? mainEntityOfPage };
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const DEEPEST = 4;

function findStory(value: unknown, depth: number): object | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  if ('@type' in value && [value['@type']].flat().some((type) => typeof type === 'string' && STORY.test(type))) {
    return value;
  }
  const below: unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const part of below) {
    const found = findStory(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
