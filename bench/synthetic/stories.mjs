import { randomFrom, zipf } from './random.mjs';
import { entityAt, SIZES } from './world.mjs';

/** Sentences that tell one claim: who did it, the words that carry its type, to what or whom, and for some to whom else. */
const DEEDS = [
  ['person', 'PROPOSED', 'proposed', 'policy'],
  ['person', 'REJECTED', 'rejected', 'policy'],
  ['person', 'SUPPORTED', 'supported', 'policy'],
  ['person', 'CRITICIZED', 'criticized', 'person'],
  ['person', 'MET', 'met', 'person'],
  ['person', 'ACCUSED', 'accused', 'organization'],
  ['organization', 'CRITICIZED', 'criticized', 'policy'],
  ['organization', 'SUPPORTED', 'supported', 'policy'],
  ['organization', 'REJECTED', 'rejected', 'policy'],
  ['country', 'SANCTIONED', 'sanctioned', 'country'],
  ['country', 'ACCUSED', 'accused', 'country'],
  ['country', 'CRITICIZED', 'condemned', 'country'],
  ['country', 'AIDED', 'aided', 'country'],
  ['country', 'THREATENED', 'threatened', 'country'],
  ['country', 'ENACTED', 'enacted', 'policy'],
  ['country', 'REJECTED', 'rejected', 'policy'],
];
const WHEN = ['', ' on Monday', ' on Tuesday', ' on Wednesday', ' last week', ' in March 2025', ' after long talks'];
const FILLERS = [
  (name) => `Few people in ${name} had expected this.`,
  (name) => `The weather in ${name} was mild, and markets hardly moved.`,
  (name) => `A reporter in ${name} described long queues outside the ministry.`,
];
const PUBLISHERS = Array.from(
  { length: 40 },
  (_, at) => `The ${['Post', 'Courier', 'Herald', 'Tribune'][at % 4]} ${at}`,
);
/** This share of the articles are copies of a story that another paper printed before. */
const COPIES = 0.2;
const REMEMBERED = 200;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAYS = 2000;

/**
 * Invented news: the same for the same seed, any number of articles, one in memory at a time. Who is told of follows
 * Zipf's law; a fifth are wire copies under another headline in another paper.
 * @yields {{ id, title, publisher, publishedAt, text, sentences }} each sentence with its `start`, `end`, the `mentions`
 *   in it and its `deed`, all with their offsets
 */
export function* stories(count, seed = 1) {
  const random = randomFrom(seed);
  const ranks = Object.fromEntries(Object.entries(SIZES).map(([kind, size]) => [kind, zipf(random, size)]));
  const draw = (kind) => entityAt(kind, ranks[kind]());
  const recent = [];
  let fresh = 0;
  for (let at = 0; at < count; at++) {
    const isCopy = recent.length > 0 && random.chance(COPIES);
    const body = isCopy ? random.pick(recent) : newBody(random, draw);
    if (!isCopy) recent[fresh++ % REMEMBERED] = body;
    const day = new Date(FIRST_DAY + random.below(DAYS) * 86_400_000);
    yield {
      id: `article:synthetic.${seed}.${at}`,
      title: `News ${at} from ${draw('country').name}`,
      publisher: random.pick(PUBLISHERS),
      publishedAt: day.toISOString().slice(0, 10),
      ...body,
    };
  }
}

/** A story has a cast: who is told of once is told of again. */
const CAST = { person: 5, country: 3, organization: 3, policy: 3 };

function newBody(random, drawAnyone) {
  const cast = Object.fromEntries(
    Object.entries(CAST).map(([kind, size]) => [kind, Array.from({ length: size }, () => drawAnyone(kind))]),
  );
  const draw = (kind) => (random.chance(0.9) ? random.pick(cast[kind]) : drawAnyone(kind));
  const length = 16 + random.below(28);
  const drafts = Array.from({ length }, () => (random.chance(0.7) ? deed(random, draw) : filler(random, draw)));
  let text = '';
  const sentences = drafts.map((parts, at) => {
    if (at > 0) text += at % 3 === 0 ? '\n\n' : ' ';
    const start = text.length;
    const spans = parts.map((part) => {
      const from = text.length;
      text += part.words;
      return { ...part, start: from, end: text.length };
    });
    return { start, end: text.length, spans };
  });
  return { text: `${text}\n`, sentences };
}

function deed(random, draw) {
  const [subjectKind, type, verb, objectKind] = random.pick(DEEDS);
  const subject = draw(subjectKind);
  const object = different(subject, () => draw(objectKind));
  return [
    { words: subject.name, entity: subject, role: 'subject', type },
    { words: ' ' },
    { words: verb, role: 'trigger' },
    { words: objectKind === 'policy' ? ' the ' : ' ' },
    { words: object.name, entity: object, role: 'object' },
    { words: `${random.pick(WHEN)}.` },
  ];
}

function filler(random, draw) {
  const place = draw('country');
  const [before, after] = random.pick(FILLERS)('|').split('|');
  return [{ words: before }, { words: place.name, entity: place }, { words: after }];
}

function different(one, drawAnother) {
  for (;;) {
    const other = drawAnother();
    if (other.id !== one.id) return other;
  }
}
