import DataLoader from 'dataloader';
import type { Attribution } from '../../domain/claim.js';
import type { Span } from '../../domain/span.js';
import { covers } from '../../domain/span.js';
import type { Graph } from '../../graph/port.js';
import { articleTexts, attributionsOfArticles } from '../../graph/reads/index.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import { byIdLoader, mustLoad } from './by-id.js';

export interface TextSpan extends Span {
  readonly text: string;
}

export interface SpanLoaders {
  readonly articleText: (articleId: string) => Promise<string>;
  /** The words of a claim's trigger or participant. */
  readonly spanOf: (claim: ClaimRow, start: number, end: number) => Promise<TextSpan>;
  /** Null where the claim has no such participant. */
  readonly spanIfAny: (claim: ClaimRow, start: number | null, end: number | null) => Promise<TextSpan | null>;
  readonly attributionsOf: (articleId: string) => Promise<{ source: TextSpan; cue: TextSpan; content: TextSpan }[]>;
}

export function spanLoaders(graph: Graph): SpanLoaders {
  const texts = byIdLoader(graph, articleTexts, (row) => row.id);
  const attributions = attributionLoader(graph);
  const articleText = async (articleId: string) => (await mustLoad(texts, articleId)).text;
  const spanOf: SpanLoaders['spanOf'] = async (claim, start, end) => {
    const sentence = { start: claim.sentenceStart, end: claim.sentenceEnd };
    if (covers(sentence, { start, end })) {
      return { start, end, text: claim.sentence.slice(start - sentence.start, end - sentence.start) };
    }
    return cut(await articleText(claim.articleId), { start, end });
  };
  return {
    articleText,
    spanOf,
    spanIfAny: async (claim, start, end) => (start === null || end === null ? null : spanOf(claim, start, end)),
    attributionsOf: async (articleId) => {
      const [text, found] = await Promise.all([articleText(articleId), attributions.load(articleId)]);
      return found.map(({ source, cue, content }) => ({
        source: cut(text, source),
        cue: cut(text, cue),
        content: cut(text, content),
      }));
    },
  };
}

function attributionLoader(graph: Graph): DataLoader<string, Attribution[]> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(attributionsOfArticles, { ids });
    return ids.map((id) => rows.filter((row) => row.articleId === id).flatMap((row) => row.attributions));
  });
}

function cut(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
