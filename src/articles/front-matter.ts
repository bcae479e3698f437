import { parseDocument } from 'yaml';
import { NO_FIELDS, readFields, tellsAField, type ArticleFields } from './fields.js';
import { ArticleProblem } from './problem.js';

const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;

/**
 * Takes the YAML front matter off a file. The rest is the article's text, unchanged: offsets count from there.
 * A text that merely begins with a line of dashes keeps them.
 * @throws ArticleProblem BAD_FRONT_MATTER, BAD_FIELD or BAD_DATE
 */
export function takeFrontMatter(file: string): { fields: ArticleFields; text: string } {
  const match = FRONT_MATTER.exec(file);
  if (!match) return { fields: NO_FIELDS, text: file };
  const document = parseDocument(match.groups?.yaml ?? '');
  const error = document.errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const reason = error.message.split(/ at line|\n/)[0] ?? '';
    throw new ArticleProblem(
      'BAD_FRONT_MATTER',
      `front matter is no YAML at line ${line}: ${reason}; put values that hold ": " in quotes`,
      { cause: error },
    );
  }
  const value: unknown = document.toJS();
  const text = file.slice(match[0].length);
  if (value === null) return { fields: NO_FIELDS, text };
  // prose between two lines of dashes can be YAML by chance ("Note: …"); front matter names at least one of our fields
  return typeof value === 'object' && tellsAField(value)
    ? { fields: readFields(value), text }
    : { fields: NO_FIELDS, text: file };
}
