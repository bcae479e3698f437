import { z } from 'zod';
import type { Attribution } from '../../domain/claim.js';
import type { ReadStatement } from '../port.js';

const row = z.object({ articleId: z.string(), attributions: z.array(z.number().int()) });

/** Who said what in each article, sentence by sentence. */
export const attributionsOfArticles: ReadStatement<
  { ids: readonly string[] },
  { articleId: string; attributions: Attribution[] }
> = {
  name: 'attributionsOfArticles',
  text: `UNWIND $ids AS id
    MATCH (:Article {id: id})<-[:PART_OF]-(sentence:Sentence)
    WHERE sentence.attributions IS NOT NULL
    RETURN id AS articleId, sentence.attributions AS attributions ORDER BY articleId, sentence.position`,
  row: (record) => {
    const { articleId, attributions } = row.parse(record);
    return { articleId, attributions: [...unpacked(attributions)] };
  },
};

/** Six offsets stand for each attribution: source, cue and content, start and end. */
function* unpacked(offsets: readonly number[]): Generator<Attribution> {
  for (let at = 0; at < offsets.length; at += 6) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = offsets.slice(at, at + 6);
    yield { source: { start: a, end: b }, cue: { start: c, end: d }, content: { start: e, end: f } };
  }
}
