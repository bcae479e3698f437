import type { Decision } from '../../src/domain/decision.js';
import type { Reading } from '../../src/domain/reading.js';
import { aClaim, aCountry, aPerson, aPolicy, aReading } from './builders.js';

/** Who is in every article, in every role, with ever new others: whatever an entity can have many of, Ada has. */
export const ada = aPerson({ name: 'Ada Marsh' });
export const act = aPolicy({ name: 'Clean Rivers Act' });
export const mexico = aCountry();
const FIRST_DAY = Date.UTC(2000, 0, 1);

/** Articles `from` to `to`, no two of them copies of one story. */
export function busyReadings(from: number, to: number): Reading[] {
  return Array.from({ length: to - from }, (_, at) => busyReading(from + at));
}

export function articleId(at: number): string {
  return `article:busy.${at}`;
}

function busyReading(at: number): Reading {
  const word = wordOf(at);
  const other = aPerson({ name: `Ben ${word} Marsh` });
  const bill = aPolicy({ name: `${word} Bill` });
  const publishedAt = new Date(FIRST_DAY + at * 86_400_000).toISOString().slice(0, 10);
  const asRead = aReading({
    article: {
      id: articleId(at),
      title: `${word} debated`,
      publisher: 'The Harbour Post',
      publishedAt,
      url: `https://example.org/${at}`,
    },
    claims: [
      aClaim({ subject: ada, type: 'PROPOSED', object: bill, quote: `${word}: Ada Marsh proposed the ${word} Bill.` }),
      aClaim({
        subject: other,
        type: 'CRITICIZED',
        object: ada,
        quote: `${other.name} (${word}) criticized Ada Marsh.`,
      }),
      aClaim({
        subject: ada,
        type: 'REJECTED',
        object: act,
        target: mexico,
        quote: `Act: Ada Marsh rejected it, ${word}.`,
      }),
      aClaim({
        subject: ada,
        type: 'SUPPORTED',
        polarity: 'NEGATED',
        object: act,
        quote: `${word}: Ada Marsh did not support the act.`,
      }),
      aClaim({
        subject: other,
        type: 'MET',
        object: mexico,
        attributedTo: ada,
        quote: `Ada Marsh: ${other.name} met.`,
      }),
    ].map((claim) => ({ ...claim, occurredOn: publishedAt })),
    attributions: [{ source: { start: 0, end: 1 }, cue: { start: 1, end: 2 }, content: { start: 2, end: 3 } }],
  });
  return withWrongClaim(asRead);
}

/** The first claim once more, judged wrong. */
function withWrongClaim(asRead: Reading): Reading {
  const wrong = asRead.claims
    .slice(0, 1)
    .map((claim) => ({ claim: { ...claim, id: wrongOf(claim.id) }, judgedBy: `decision:${wrongOf(claim.id)}` }));
  return { ...asRead, resolution: { asRead, entityIds: new Map(), moved: new Set(), wrong, decisions: [] } };
}

export function wrongOf(claimId: string): string {
  return `${claimId}.wrong`;
}

/** Decisions as the resolver and people make them: about Ada in each article, and merges that were suggested or made. */
export function busyDecisions(from: number, to: number): Decision[] {
  return Array.from({ length: to - from }, (_, step) => {
    const at = from + step;
    const told = {
      articleIds: [],
      name: null,
      date: null,
      words: null,
      reason: 'test',
      score: 1,
      madeBy: 'RESOLVER',
      decidedBy: null,
      madeAt: null,
      sequence: 0,
      pending: false,
    } as const;
    const here = { articleId: articleId(at), entityId: ada.id };
    const person = { madeBy: 'PERSON', articleId: null, sequence: at + 1 } as const;
    const decisions: Decision[] = [
      { ...told, ...here, id: `decision:same.${at}`, kind: 'SAME_AS', status: 'APPLIED', fromId: 'person:marsh' },
      { ...told, ...here, id: `decision:like.${at}`, kind: 'MERGE', status: 'SUGGESTED', fromId: `person:like-${at}` },
      { ...told, ...here, ...person, id: `decision:once.${at}`, kind: 'MERGE', status: 'UNDONE', fromId: ada.id },
    ];
    const wrong = busyReading(at).resolution?.wrong ?? [];
    for (const { claim, judgedBy } of wrong) {
      decisions.push({
        ...told,
        ...here,
        ...person,
        articleId: articleId(at),
        id: judgedBy,
        kind: 'WRONG',
        status: 'APPLIED',
        fromId: claim.id,
        entityId: claim.id,
      });
    }
    const merged: Decision = {
      ...told,
      ...here,
      ...person,
      id: 'decision:merge',
      kind: 'MERGE',
      status: 'APPLIED',
      fromId: 'person:a-marsh',
    };
    return at === 0 ? [...decisions, merged] : decisions;
  }).flat();
}

/** A word of its own for each number: texts that share few words are no copies. */
function wordOf(at: number): string {
  const letters = Array.from(String(at).padStart(5, '0'), (digit) => 'bdfgklmnrt'.charAt(Number(digit)));
  return letters
    .map((letter, place) => letter + 'aeiou'.charAt(place))
    .join('')
    .replace(/^./, (first) => first.toUpperCase());
}
