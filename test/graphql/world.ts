import type { Reading } from '../../src/domain/reading.js';
import { aClaim, aCountry, anOrganization, aPerson, aPlace, aPolicy, aReading } from '../support/builders.js';

/** A small world of our own, told in four articles, in which every list of the API has something to show. */
export const mexico = aCountry();
export const usa = aCountry({ name: 'United States', countryCode: 'USA', aliases: ['U.S.'] });
export const trump = aPerson({ name: 'Donald Trump', aliases: ['Trump'], countryCode: 'USA' });
export const sheinbaum = aPerson({ name: 'Claudia Sheinbaum', aliases: ['Sheinbaum'], countryCode: 'MEX' });
export const officials = anOrganization({ name: 'Mexican officials', countryCode: 'MEX', collective: true });
export const northcom = anOrganization({
  name: 'U.S. Northern Command',
  aliases: ['Northern Command'],
  countryCode: 'USA',
});
export const border = aPlace({ name: 'Tijuana' });
export const troops = aPolicy({
  name: 'sending U.S. troops to Mexico',
  policy: { instrument: 'DEPLOYMENT', issuerId: usa.id, targetId: mexico.id },
});
export const tariffs = aPolicy({ name: 'steel tariffs', policy: { instrument: 'TARIFF', issuerId: usa.id } });

const offer = aClaim({
  subject: trump,
  type: 'PROPOSED',
  plover: 'AGREE',
  object: troops,
  target: sheinbaum,
  occurredOn: '2025-04-16',
  quote: 'Trump offered Sheinbaum sending U.S. troops to Mexico.',
  trigger: 'offered',
});
const refusal = aClaim({
  subject: sheinbaum,
  type: 'REJECTED',
  plover: 'REJECT',
  object: troops,
  attributedTo: trump,
  occurredOn: '2025-04',
  saidOn: '2025-05-04',
  confidence: 0.7,
  quote: 'Sheinbaum rejected it, Trump said.',
  trigger: 'rejected',
});

export const refused = aReading({
  article: {
    title: 'Mexico refuses troops',
    publishedAt: '2025-05-04',
    url: 'https://example.org/refused',
    author: 'A. Reed',
  },
  claims: [offer, refusal],
  attributions: [{ source: { start: 78, end: 83 }, cue: { start: 84, end: 88 }, content: { start: 55, end: 76 } }],
});
export const retold = aReading({
  article: { title: 'Offer of troops refused again', publishedAt: '2025-05-05', publisher: 'The Dispatch' },
  claims: [
    offer,
    refusal,
    aClaim({
      subject: northcom,
      type: 'DEPLOYED',
      modality: 'INTENDED',
      quote: 'U.S. Northern Command will deploy more troops.',
      trigger: 'deploy',
    }),
    aClaim({
      subject: northcom,
      type: 'PART_OF',
      object: usa,
      quote: 'U.S. Northern Command is part of the U.S. forces.',
      trigger: 'part',
    }),
  ],
});
export const duties = aReading({
  article: { title: 'Steel tariffs in force', publishedAt: '2025-06-01', publisher: 'The Dispatch' },
  claims: [
    aClaim({
      subject: usa,
      type: 'IMPOSED',
      object: tariffs,
      target: mexico,
      occurredOn: '2025',
      quote: 'The United States imposed steel tariffs on Mexico.',
      trigger: 'imposed',
    }),
    aClaim({
      subject: mexico,
      type: 'REJECTED',
      object: tariffs,
      quote: 'Mexico rejected the steel tariffs.',
      trigger: 'rejected',
    }),
    aClaim({
      subject: sheinbaum,
      type: 'REJECTED',
      polarity: 'NEGATED',
      object: tariffs,
      quote: 'Sheinbaum did not reject the steel tariffs.',
      trigger: 'reject',
    }),
    aClaim({
      subject: officials,
      type: 'CRITICIZED',
      object: usa,
      attributedTo: sheinbaum,
      quote: 'Mexican officials criticized the United States, Sheinbaum said.',
      trigger: 'criticized',
    }),
    aClaim({
      subject: usa,
      type: 'MET',
      object: mexico,
      quote: 'The United States and Mexico met in Tijuana.',
      trigger: 'met',
    }),
  ],
  entities: [border],
  mentions: [],
});
export const undated = aReading({
  article: { title: 'Talks, day unknown', publishedAt: null, publisher: null },
  claims: [
    aClaim({ subject: mexico, type: 'MET', object: usa, quote: 'Mexico met the United States.', trigger: 'met' }),
  ],
});

export const WORLD: readonly Reading[] = [refused, retold, duties, undated];
