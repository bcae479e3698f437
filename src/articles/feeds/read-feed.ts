import FeedParser, { type Item } from 'feedparser';
import { ARTICLE_BYTES, peek, tooLarge, type Bytes } from '../bytes/bytes.js';
import { xmlDecoder } from '../bytes/decode.js';
import { ArticleProblem } from '../problem.js';

const END = /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>(?:\s|<!--[^>]*-->)*$/i;
/** How much is given to the parser at once: more items than a piece holds are never in memory. */
const PIECE = 64 * 1024;

/**
 * The items of an RSS, Atom or RDF feed, one after the other while it is being read. Careless XML is forgiven where it
 * can be told what is meant.
 * @param address where the feed was fetched from: links of items may be relative to it
 * @throws ArticleProblem BAD_FEED when it is no feed, or ends in the middle: after the items that came before
 */
export async function* feedItems(bytes: Bytes, charset: string | null, address: string | null): AsyncGenerator<Item> {
  const { head, all } = await peek(bytes, 1024);
  const decoder = xmlDecoder(head, charset);
  const parser = new FeedParser(address === null ? {} : { feedurl: address });
  const errors: Error[] = [];
  parser.on('error', (error) => errors.push(error));
  let end = '';
  let sinceItem = 0;
  for await (const chunk of all) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const text = decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
      end = (end + text).slice(-1024);
      sinceItem += text.length;
      parser.write(text);
      for (let item = parser.read(); item !== null; item = parser.read()) {
        sinceItem = 0;
        yield item;
      }
      if (sinceItem > ARTICLE_BYTES) throw tooLarge();
    }
  }
  parser.end();
  for (let item = parser.read(); item !== null; item = parser.read()) yield item;
  if (errors.length > 0) throw new ArticleProblem('BAD_FEED', 'is no RSS or Atom feed', { cause: errors[0] });
  if (!END.test(end)) {
    throw new ArticleProblem('BAD_FEED', 'ends in the middle: what stands before has been read; get it again');
  }
}
