import { WhoRejectedWhatDocument } from '../generated/operations.js';
import { ask } from '../support/ask.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';

describe('The question this project was started for', () => {
  const trump = aPerson({ name: 'Donald Trump' });
  const sheinbaum = aPerson({ name: 'Claudia Sheinbaum', aliases: ['Sheinbaum'] });
  const troops = aPolicy({ name: 'sending U.S. troops to Mexico' });
  const readings = ['2025-05-03', '2025-05-04'].map((publishedAt) =>
    aReading({
      article: { title: `Troops refused, told on ${publishedAt}`, publishedAt },
      claims: [
        aClaim({
          subject: trump,
          type: 'PROPOSED',
          object: troops,
          quote: 'Trump offered to send troops.',
          trigger: 'offered',
        }),
        aClaim({
          subject: sheinbaum,
          type: 'REJECTED',
          object: troops,
          attributedTo: trump,
          quote: 'Sheinbaum rejected his proposal, Trump said.',
          trigger: 'rejected',
        }),
      ],
    }),
  );

  it('is answered with the policy, who proposed it, and the sentences that say so', async () => {
    const { data, errors } = await ask({ readings }, WhoRejectedWhatDocument, { name: 'sheinbaum' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      search: {
        nodes: [
          {
            __typename: 'Person',
            id: 'person:claudia-sheinbaum',
            name: 'Claudia Sheinbaum',
            relationships: {
              nodes: [
                {
                  type: 'REJECTED',
                  articleCount: 2,
                  object: {
                    __typename: 'Policy',
                    name: 'sending U.S. troops to Mexico',
                    proposedBy: { nodes: [{ subject: { name: 'Donald Trump' } }] },
                  },
                  claims: {
                    nodes: ['2025-05-04', '2025-05-03'].map((publishedAt) => ({
                      occurredOn: null,
                      polarity: 'AFFIRMED',
                      attributedTo: { name: 'Donald Trump' },
                      evidence: {
                        sentence: 'Sheinbaum rejected his proposal, Trump said.',
                        article: { title: `Troops refused, told on ${publishedAt}`, publishedAt },
                      },
                    })),
                  },
                },
              ],
            },
          },
        ],
      },
    });
  });
});
