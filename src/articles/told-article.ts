import type { Article } from '../domain/article.js';
import { digest, slug } from '../domain/id.js';
import { idFromOwnId, idFromUrl } from './article-id.js';
import { ARTICLE_BYTES, tooLarge } from './bytes/bytes.js';
import { readFields, type ArticleFields } from './fields.js';
import type { ReadArticle } from './input.js';
import { makeArticle } from './make-article.js';
import { toProblem, type InputProblem } from './problem.js';

/** An article as somebody tells it, field by field, rather than as a file holds it. */
export interface ToldArticle extends Partial<Readonly<Record<ToldField, string | null | undefined>>> {
  readonly text: string;
}

type ToldField = Exclude<keyof ArticleFields, 'language'>;

/**
 * The article, or why it is none. It goes by the id that is told, else by its url, else by its title and text: told
 * without either, an edited article is another one.
 */
export function toldArticle({ text, ...told }: ToldArticle, origin: string): ReadArticle | InputProblem {
  try {
    if (text.length > ARTICLE_BYTES) throw tooLarge();
    const fields = readFields(told);
    const article = makeArticle({ id: idOf(fields, text), text, fields, origin });
    return { ok: true, article, givenId: fields.id, mentions: null };
  } catch (error) {
    return toProblem(error, origin);
  }
}

function idOf({ id, url, title }: ArticleFields, text: string): Article['id'] {
  if (id !== null) return idFromOwnId(id);
  if (url !== null) return idFromUrl(url);
  const words = slug(title ?? '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return idFromOwnId([words, digest([title ?? '', text], 12)].filter((part) => part !== '').join('-'));
}
