import { digest, slug } from '../domain/id.js';

/**
 * Ids of articles. The same article has to get the same id whenever and from wherever it is loaded, or it would be
 * there twice; two articles must never share one, or one would replace the other.
 *
 * 1. An `id` told by the article itself (front matter, JSONL) is kept: `article:` + id.
 * 2. Else its url says which article it is: its words, plus a few digits because "/a/b" and "/a-b" have the same words.
 * 3. Else its file: the name without extension (and without that of a compression), after the name of its folder – and
 *    of the folders above, while a folder's name has no letter in it ("2025/05/story" is not "2024/05/story"). The
 *    working directory plays no part.
 */
const PREFIX = 'article:';
const MAX_URL_WORDS = 80;

/** Parameters that tell where a reader came from, not what is read: a feed's links carry them, the page's own does not. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|link_\w+|ptr_\w+|custom\d)|ns_(?:mchannel|source|campaign|linkname|fee)|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|cmp|cmpid|smid|ocid|icid)$/i;

export function idFromOwnId(id: string): string {
  return id.startsWith(PREFIX) ? id : PREFIX + id;
}

export function idFromUrl(url: string): string {
  const key = urlKey(url);
  const words = slug(decoded(key).replace(/[/_?&=+%.]+/g, ' '))
    .slice(0, MAX_URL_WORDS)
    .replace(/-+$/, '');
  return `${PREFIX}${words}-${digest([key], 6)}`;
}

/**
 * @param path absolute, with `/` between folders
 * @param folders how many folders to name at least: more where two files of one load would share an id
 */
export function idFromPath(path: string, folders = 1): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const stem = (segments.pop() ?? '').replace(/\.[^.]+?(?:\.(?:gz|zst|bz2))?$/i, '');
  const named: string[] = [];
  for (let wanted = folders; wanted > 0 && segments.length > 0;) {
    const folder = segments.pop() ?? '';
    named.unshift(folder);
    if (/\p{L}/u.test(folder)) wanted -= 1;
  }
  return PREFIX + [...named, stem].map(pathWord).join('.');
}

/** A path segment as it is where it is plain; else its words, with digits that keep "A b" apart from "a-b". */
function pathWord(segment: string): string {
  return /^[\p{Ll}\p{N}_-]+$/u.test(segment) ? segment : `${slug(segment)}-${digest([segment], 4)}`;
}

/** What tells one page from another: no scheme, no "www.", no fragment, no tracking parameters, no trailing slash. */
function urlKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const host = parsed.host.replace(/^(?:www|m)\./, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  return host + path + (query.length > 0 ? `?${query.join('&')}` : '');
}

/** Percent signs say nothing to a reader; a url that is not well encoded keeps them. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
