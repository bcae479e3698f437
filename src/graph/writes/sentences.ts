import type { Mention } from '../../domain/mention.js';
import type { Reading } from '../../domain/reading.js';
import { covers, type Span } from '../../domain/span.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { mentionAsRead } from './as-read.js';
import { bindRows, withoutNulls } from './write-statement.js';

interface SentenceRow extends CypherParameters {
  readonly id: string;
  readonly articleId: string;
}

export const addSentences: WriteStatement<{ rows: readonly SentenceRow[] }> = {
  name: 'addSentences',
  text: `UNWIND $rows AS row
    MATCH (article:Article {id: row.articleId})
    CREATE (sentence:Sentence)
    SET sentence = row
    CREATE (sentence)-[:PART_OF]->(article)`,
};

interface MentionRow extends CypherParameters {
  readonly sentenceId: string;
  readonly entityId: string;
  readonly mention: CypherParameters;
}

export const addMentions: WriteStatement<{ rows: readonly MentionRow[] }> = {
  name: 'addMentions',
  text: `UNWIND $rows AS row
    MATCH (sentence:Sentence {id: row.sentenceId})
    MATCH (entity:Entity {id: row.entityId})
    CREATE (sentence)-[mention:MENTIONS]->(entity)
    SET mention = row.mention`,
};

/** The sentences of articles with who said what in them, and the mentions in them. */
export function sentenceWrites(readings: readonly Reading[]): BoundWrite[] {
  return [
    ...bindRows(addSentences, readings.flatMap(sentenceRows)),
    ...bindRows(addMentions, readings.flatMap(mentionRows)),
  ];
}

function sentenceRows({ article, sentences, attributions }: Reading): SentenceRow[] {
  return sentences.map((sentence, position) => ({
    id: sentenceId(article.id, sentence),
    articleId: article.id,
    position,
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    attributions: attributions
      .filter(({ cue }) => sentence.start <= cue.start && cue.start < sentence.end)
      .flatMap(({ source, cue, content }) => [source, cue, content].flatMap(({ start, end }) => [start, end])),
  }));
}

function mentionRows(reading: Reading): MentionRow[] {
  return reading.mentions.map((mention) => mentionRow(mention, reading));
}

function mentionRow(mention: Mention, reading: Reading): MentionRow {
  const { start, end, text, rule, demonym, entityId } = mention;
  const { article, sentences } = reading;
  const sentence = sentenceOf(sentences, mention);
  if (!sentence) throw new Error(`mention ${start}-${end} is in no sentence`); // checkReading has looked
  return {
    sentenceId: sentenceId(article.id, sentence),
    entityId,
    mention: withoutNulls({ start, end, text, rule, demonym, readAs: mentionAsRead(reading, mention) }),
  };
}

/** A sentence's id: its place. */
export function sentenceId(articleId: string, { start, end }: Span): string {
  return `${articleId}#${start}-${end}`;
}

/** The sentence that a span lies in; where it runs over the end of one, the one it begins in. */
export function sentenceOf(sentences: readonly Span[], span: Span): Span | undefined {
  return (
    sentences.find((sentence) => covers(sentence, span)) ??
    sentences.find((sentence) => sentence.start <= span.start && span.start < sentence.end)
  );
}
