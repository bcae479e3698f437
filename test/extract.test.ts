import { readInputs } from '../src/articles/input.js';
import { covers } from '../src/domain/span.js';
import type { Participant } from '../src/domain/claim.js';
import type { Reading } from '../src/domain/reading.js';
import { describeReading, wordsOf } from './support/reading.js';

const STORY = `Ottawa and Nairobi quarrel over grain

NAIROBI, Kenya (AP) — Kenyan President William Ruto on Monday rejected a Canadian proposal to cut grain tariffs. “We will never accept this plan,” he told reporters.

Background to the talks

Prime Minister Mark Carney had proposed the plan last month. According to the World Trade Organization, Kenya may impose new tariffs on Canada if the talks fail. Mr. Carney’s government 🌾 criticized Kenya’s decision.

© 2025 The Associated Press. All rights reserved.`;

/** Mentions and parts of claims lie in sentences, say what the text says there, and neither begin nor end with a blank. */
function expectSpansToHold({ article: { text }, mentions, sentences, claims, attributions }: Reading): void {
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(sentences.some((sentence) => covers(sentence, mention))).toBe(true);
  }
  const spans = [
    ...sentences,
    ...claims.flatMap(({ trigger, sentence, subject, object, target, attributedTo }) =>
      [trigger, sentence, subject, object, target, attributedTo].filter((span) => span !== null),
    ),
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, content]),
  ];
  for (const { start, end } of spans) {
    expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
}

describeReading('extract', ({ read, deedsOf, claimsOf, entitiesOf }) => {
  it('reads a story from who did what down to the sentence that says so', async () => {
    const reading = await read(STORY);
    const rejected = reading.claims.find(({ type }) => type === 'REJECTED');
    expect(rejected).toMatchObject({
      subject: { entityId: 'person:william-ruto' },
      polarity: 'AFFIRMED',
      modality: 'ASSERTED',
      attributedTo: null,
      occurredOn: '2025-05-05',
    });
    expect(wordsOf(reading, rejected?.trigger ?? { start: 0, end: 0 })).toBe('rejected');
    expect(wordsOf(reading, rejected?.sentence ?? { start: 0, end: 0 })).toMatch(
      /^Kenyan President .* grain tariffs\.$/,
    );
    expect(reading.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'country:CAN',
        'country:KEN',
        'organization:world-trade-organization',
        'person:mark-carney',
      ]),
    );
  });

  it('points into the text as it came in: every span gives its words back and lies within the article', async () => {
    const reading = await read(STORY);
    expect(reading.mentions.length).toBeGreaterThan(8);
    expectSpansToHold(reading);
  });

  it('does so for whole articles too', async () => {
    let articles = 0;
    for await (const input of readInputs(['seeds/2025-0[5-7]-*.md'])) {
      if (!input.ok) throw new Error(`${input.origin}: ${input.message}`);
      const { text, title, publisher, publishedAt } = input.article;
      expectSpansToHold(await read(text, { title, publisher, publishedAt }));
      articles += 1;
    }
    expect(articles).toBeGreaterThan(5);
  });

  it('claims only what it has entities and a sentence for', async () => {
    const { claims, entities, mentions, sentences } = await read(STORY);
    const known = new Set(entities.map(({ id }) => id));
    expect(known.size).toBe(entities.length);
    for (const claim of claims) {
      const parts = [claim.subject, claim.object, claim.target, claim.attributedTo];
      for (const { entityId } of parts.filter((part): part is Participant => part !== null))
        expect(known).toContain(entityId);
      expect(sentences).toContainEqual(claim.sentence);
      expect(covers(claim.sentence, claim.trigger)).toBe(true);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
    }
    for (const { entityId } of mentions) expect(known).toContain(entityId);
    for (const { id } of entities) expect(mentions.some(({ entityId }) => entityId === id)).toBe(true);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it('gives the same reading every time', async () => {
    expect(await read(STORY)).toEqual(await read(STORY));
  });

  it('reads a sentence the same whatever stands after it', async () => {
    const text = 'Germany rejected the proposal. Egypt and Ethiopia held talks.';
    expect(
      (await claimsOf(`${text} It rained all day in the long and narrow valley of the Rhine.`)).slice(0, 2),
    ).toEqual(await claimsOf(text));
  });

  it('makes no claims of headlines, headings and credits', async () => {
    const text =
      'Mexico attacks Canada\n\nOn Monday Germany rejected the proposal after a long night.\n\nJapan accuses China\n\nSpain praised the treaty after another long night.\n\nCopyright 2025 Reuters.';
    expect(await deedsOf(text, { title: 'Mexico attacks Canada' })).toEqual([
      'REJECTED (Germany | proposal | –)',
      'SUPPORTED (Spain | treaty | –)',
    ]);
    expect(await entitiesOf(text, { title: 'Mexico attacks Canada' })).toEqual([
      'COUNTRY Germany',
      'COUNTRY Spain',
      'POLICY proposal',
      'POLICY treaty',
    ]);
  });

  it('takes texts without a word of news', async () => {
    for (const text of ['Hello.', '¿?!… word', 'A', '123 456', '\n\n  x  \n']) {
      const reading = await read(text);
      expect(reading.claims).toEqual([]);
      expect(reading.entities).toEqual([]);
    }
  });

  it('reads “smart” marks, odd blanks and letters outside the basic plane without losing its place', async () => {
    const text = '𝔑ews: 🌍 Germany\u00a0rejected  the\tproposal — “never”, said\u2009Olaf Scholz. 🎉';
    const { mentions } = await read(text);
    expect(mentions.map(({ text: words }) => words)).toEqual(expect.arrayContaining(['Germany', 'Olaf Scholz']));
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  describe('with mentions given from outside', () => {
    const text = 'Kofi Annan praised the rebels of Goma while Togo rejected the treaty.';
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

    it('uses these and finds none of its own', async () => {
      const { mentions } = await read(text, {}, [span('Kofi Annan'), span('Togo')]);
      expect(mentions.map(({ text: words, kind, rule }) => [words, kind, rule])).toEqual([
        ['Kofi Annan', 'PERSON', 'given'],
        ['Togo', 'COUNTRY', 'given'],
      ]);
    });

    it('takes the kind that it is told, and spans as they are', async () => {
      const { mentions, entities } = await read(text, {}, [{ ...span('rebels of Goma'), kind: 'ORGANIZATION' }]);
      expect(mentions.map(({ text: words, kind }) => [words, kind])).toEqual([['rebels of Goma', 'ORGANIZATION']]);
      expect(entities.map(({ kind }) => kind)).toEqual(['ORGANIZATION']);
    });

    it('links two of them by the deed between them', async () => {
      const { claims, entities } = await read(text, {}, [span('Kofi Annan'), span('rebels of Goma')]);
      const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;
      expect(
        claims.map(({ type, subject, object }) => [type, nameOf(subject.entityId), nameOf(object?.entityId)]),
      ).toEqual([['SUPPORTED', 'Kofi Annan', 'rebels of Goma']]);
    });

    it('reads nothing when none are given', async () => {
      const { mentions, entities, claims } = await read(text, {}, []);
      expect({ mentions, entities, claims }).toEqual({ mentions: [], entities: [], claims: [] });
    });
  });
});
