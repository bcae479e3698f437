import type { Article } from '../domain/article.js';
import type { Mention } from '../domain/mention.js';
import type { Reading } from '../domain/reading.js';
import type { Span } from '../domain/span.js';
import type { Reader } from '../extract.js';
import type { NameKind } from '../language/types.js';
import type { NamedSentence } from './name-corpora.js';
import { Score } from './score.js';

/** A text with its names, for the whole reader: lexicons and the rest of the document then have their say as well. */
export interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly kind: NameKind })[];
}

const KINDS: Readonly<Record<string, NameKind>> = { PERSON: 'PER', ORGANIZATION: 'ORG', COUNTRY: 'LOC', PLACE: 'LOC' };
/** Names that the model saw and no rule changed: these may be in lower case, as in casual writing. */
const AS_SEEN = new Set(['model-name', 'surname']);
/** "the Coalition": the corpora hold for a name what the reader takes for a group; the span and its kind are the same. */
const CAPITALISED = 'capitalised-noun';
/** Ways of meaning someone without a name. */
const NAMELESS = /^(?:pronoun|speaker|description|state-noun|collective)/;

/**
 * A document set again from its words: each sentence a paragraph, so that sentences are where the corpus has them, and
 * signs next to their words.
 */
export function setAgain(id: string, sentences: readonly NamedSentence[]): NamedDocument {
  let text = '';
  const names: NamedDocument['names'][number][] = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    let before = '';
    const places = sentence.words.map((word): Span => {
      const glued = before === '' || /^(?:[.,;:!?)\]%]|'s|n't|'(?:re|ve|ll|d|m))$/.test(word) || /^[([$]$/.test(before);
      const start = text.length + (glued ? 0 : 1);
      text += (glued ? '' : ' ') + word;
      before = word;
      return { start, end: text.length };
    });
    for (const { kind, from, to } of sentence.names) {
      names.push({ kind, start: places[from]?.start ?? 0, end: places[to - 1]?.end ?? 0 });
    }
  }
  return { id, text, names };
}

/** Names by exact span and kind, as the whole reader gives them; adjectives and descriptions are none. */
export async function scoreReaderNames(
  documents: readonly NamedDocument[],
  reader: Pick<Reader, 'read'>,
): Promise<ReadonlyMap<NameKind | 'all', Score>> {
  const kinds = ['all', 'PER', 'ORG', 'LOC'] as const;
  const scores = new Map<NameKind | 'all', Score>(kinds.map((kind) => [kind, Score.empty]));
  for (const { id, text, names } of documents) {
    const found = readNames(await reader.read(plainArticle(id, text)));
    for (const kind of kinds) {
      const of = (all: readonly string[]): string[] => all.filter((name) => kind === 'all' || name.startsWith(kind));
      const wanted = new Set(of(names.map((name) => `${name.kind} ${name.start}-${name.end}`)));
      const given = of(found);
      const right = given.filter((name) => wanted.has(name)).length;
      scores.set(kind, (scores.get(kind) ?? Score.empty).plus(new Score(right, given.length, wanted.size)));
    }
  }
  return scores;
}

function readNames({ mentions, entities }: Reading): string[] {
  const collective = new Set(entities.filter((entity) => entity.collective).map(({ id }) => id));
  const isName = ({ entityId, demonym, rule, text }: Mention): boolean =>
    !demonym &&
    (!collective.has(entityId) || rule === CAPITALISED) &&
    !NAMELESS.test(rule) &&
    (AS_SEEN.has(rule) || /^[^\p{L}]*[\p{Lu}\p{Lo}]|^\p{Ll}+\p{Lu}|^al[- ]/u.test(text));
  return [
    ...new Set(
      mentions.filter(isName).flatMap(({ kind, start, end }) => {
        const own = KINDS[kind];
        return own === undefined ? [] : [`${own} ${start}-${end}`];
      }),
    ),
  ];
}

/** An article all of which is its body, whatever it looks like. */
function plainArticle(id: string, text: string): Article {
  return {
    id: `article:${id}`,
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    publishedAt: null,
    contentHash: '',
    origin: id,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
}
