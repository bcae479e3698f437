import type { Mention } from '../../domain/mention.js';
import type { Reading } from '../../domain/reading.js';
import { covers, type Span } from '../../domain/span.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { mentionAsRead } from './as-read.js';
import { bindRows } from './write-statement.js';

interface ArticleRow extends CypherParameters {
  readonly articleId: string;
  readonly sentences: readonly SentenceRow[];
}

interface SentenceRow extends CypherParameters {
  readonly properties: CypherParameters;
  readonly mentions: readonly MentionRow[];
}

interface MentionRow extends CypherParameters {
  readonly entityId: string;
  readonly properties: CypherParameters;
}

/** Nested as the text is: each article is looked up once, and what was just made is not looked up at all. */
export const addSentences: WriteStatement<{ rows: readonly ArticleRow[] }> = {
  name: 'addSentences',
  text: `UNWIND $rows AS row
    MATCH (article:Article {id: row.articleId})
    UNWIND row.sentences AS read
    CREATE (sentence:Sentence)
    SET sentence = read.properties
    CREATE (sentence)-[:PART_OF]->(article)
    WITH sentence, read
    UNWIND read.mentions AS told
    MATCH (entity:Entity {id: told.entityId})
    CREATE (sentence)-[mention:MENTIONS]->(entity)
    SET mention = told.properties`,
};

/** The sentences of articles with who said what in them, and the mentions in them. */
export function sentenceWrites(readings: readonly Reading[]): BoundWrite[] {
  return bindRows(
    addSentences,
    readings.map((reading) => ({ articleId: reading.article.id, sentences: sentenceRows(reading) })),
  );
}

function sentenceRows(reading: Reading): SentenceRow[] {
  const { article, sentences, mentions, attributions } = reading;
  const mentionsIn = new Map(sentences.map((sentence): [Span, MentionRow[]] => [sentence, []]));
  for (const mention of mentions) {
    const sentence = sentenceOf(sentences, mention);
    if (!sentence) throw new Error(`mention ${mention.start}-${mention.end} is in no sentence`); // checkReading has looked
    mentionsIn.get(sentence)?.push(mentionRow(mention, reading));
  }
  return sentences.map((sentence, position) => ({
    properties: {
      id: sentenceId(article.id, sentence),
      articleId: article.id,
      position,
      start: sentence.start,
      end: sentence.end,
      text: article.text.slice(sentence.start, sentence.end),
      attributions: attributions
        .filter(({ cue }) => sentence.start <= cue.start && cue.start < sentence.end)
        .flatMap(({ source, cue, content }) => [source, cue, content].flatMap(({ start, end }) => [start, end])),
    },
    mentions: mentionsIn.get(sentence) ?? [],
  }));
}

function mentionRow(mention: Mention, reading: Reading): MentionRow {
  const { start, end, text, rule, demonym, entityId } = mention;
  return { entityId, properties: { start, end, text, rule, demonym, readAs: mentionAsRead(reading, mention) } };
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
