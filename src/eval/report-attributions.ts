import type { Attribution } from '../domain/claim.js';
import type { Span } from '../domain/span.js';
import type { GoldAttribution } from './attribution-gold.js';
import type { AttributionMatch, AttributionScores } from './match-attributions.js';
import { header, row, scoreJson, shareHeader, shareRow } from './rows.js';

/** The figures of who says what, as rows for people. */
export function attributionRows({ attributions, source, cue, contentF1 }: AttributionScores): string[] {
  return [
    header('Attributions (who says what)'),
    row('all', attributions),
    '',
    shareHeader('On the attributions found'),
    shareRow('source', source),
    shareRow('cue', cue),
    `  mean F1 of the words said ${contentF1 === null ? '–' : contentF1.toFixed(3)}`,
  ];
}

export function attributionsJson({ attributions, source, cue, contentF1 }: AttributionScores): unknown {
  const share = ({ right, of, share }: AttributionScores['source']): unknown => ({ right, of, share });
  return { score: scoreJson(attributions), source: share(source), cue: share(cue), contentF1 };
}

/** What was missed, made up, or told of the wrong source or cue. */
export function attributionMistakes(text: string, { matched, missed, wrong }: AttributionMatch): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
  const wanted = ({ source, cue, content }: GoldAttribution): string =>
    `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`;
  const read = ({ source, cue, content }: Attribution): string =>
    `${words(source)} | ${words(cue)} | ${words(content)}`;
  return [
    ...missed.map((gold) => `  said, missed    ${wanted(gold)}`),
    ...wrong.map((found) => `  said, wrong     ${read(found)}`),
    ...matched
      .filter(({ sourceRight, cueRight, contentF1 }) => !sourceRight || !cueRight || contentF1 < 0.8)
      .map(({ gold, found }) => `  said, in part   ${read(found)}\n            not   ${wanted(gold)}`),
  ];
}
