import { StoriesDocument } from '../generated/operations.js';
import { ask } from '../support/ask.js';
import { aReading } from '../support/builders.js';

const text = 'Marsh tabled the bill.';

describe('Article.story', () => {
  it('shows the copies of a wire story with the article, the newest first', async () => {
    const post = aReading({ article: { title: 'In the Post', text, publishedAt: '2025-05-05', publisher: 'Post' } });
    const echo = aReading({ article: { title: 'In the Echo', text, publishedAt: '2025-05-06', publisher: 'Echo' } });
    const other = aReading({ article: { title: 'Other', text: 'It rained.', publishedAt: '2025-05-07' } });
    const { data, errors } = await ask({ readings: [post, echo, other] }, StoriesDocument, { first: 1 });
    expect(errors).toBeUndefined();
    const both = {
      id: 'story:in-the-post',
      articles: { totalCount: 2, nodes: [{ title: 'In the Echo', publisher: 'Echo' }] },
    };
    expect(data?.articles.nodes).toEqual([
      {
        title: 'Other',
        story: {
          id: 'story:other',
          articles: { totalCount: 1, nodes: [{ title: 'Other', publisher: 'The Harbour Post' }] },
        },
      },
      { title: 'In the Echo', story: both },
      { title: 'In the Post', story: both },
    ]);
  });
});
