import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/domain/reading.js';
import { evaluate, scoreArticle, total } from '../../src/eval/evaluate.js';
import { readGold } from '../../src/eval/gold.js';
import { evaluationJson, formatEvaluation } from '../../src/eval/report.js';
import { aClaim, aCountry, anOrganization, aPerson, aPlace, aPolicy, aReading } from '../support/builders.js';
import type { ToldClaim } from '../support/builders.js';

const ada = aPerson({ name: 'President Ada Marsh', aliases: ['Marsh'] });
const bo = aPerson({ name: 'Bo Linden' });
const mexico = aCountry({ name: 'Mexico' });
const council = anOrganization({ name: 'Harbour Council' });
const act = aPolicy({ name: 'Clean Rivers Act', aliases: ['the bill'] });

const QUOTE = 'Marsh rejected the bill.';
const entity = (kind: string, name: string, ...alsoMatches: string[]) => ({ kind, name, alsoMatches });
const ADA = entity('PERSON', 'Ada Marsh');
const BO = entity('PERSON', 'Bo Linden');
const MEXICO = entity('COUNTRY', 'Mexico', 'Mexican');
const COUNCIL = entity('ORGANIZATION', 'Harbour Council');
const ACT = entity('POLICY', 'Clean Rivers Act', 'bill');
const rejection = {
  type: ['REJECTED'],
  subject: 'Ada Marsh',
  object: 'Clean Rivers Act',
  target: null,
  polarity: 'AFFIRMED',
  modality: ['ASSERTED'],
  attributedTo: null,
  occurredOn: null,
  evidence: 'rejected the bill',
};

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'dateline-gold-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** Writes a gold file and its article and gives the gold back as the scorer reads it. */
function aGold(parts: object, text = QUOTE) {
  const gold = { file: 'a.txt', publishedAt: '2025-05-05', entities: [], claims: [], ...parts };
  writeFileSync(join(directory, 'a.json'), JSON.stringify(gold));
  writeFileSync(join(directory, 'a.txt'), `---\ntitle: "A"\n---\n\n${text}`);
  const [read] = readGold(directory);
  if (read === undefined) throw new Error('no gold was read');
  return read;
}

const told = (parts: Partial<ToldClaim> = {}) =>
  aClaim({ subject: ada, type: 'REJECTED', object: act, quote: QUOTE, ...parts });

const scores = (gold: object, reading: Reading) => {
  const { entities, claims, details } = total([scoreArticle(aGold(gold, reading.article.text), reading)]);
  return { entities, claims, details };
};

describe('entities', () => {
  it('match by kind and by any form, whatever the case, the article and the titles', () => {
    const reading = aReading({ claims: [told()], entities: [mexico] });
    const { entities } = scores(
      { entities: [entity('PERSON', 'ADA MARSH'), ACT, entity('COUNTRY', 'the Mexico')] },
      reading,
    );
    expect(entities).toMatchObject({ right: 3, found: 3, wanted: 3, met: 3 });
  });

  it('of another kind are wrong and leave the gold one missed', () => {
    const { entities } = scores({ entities: [MEXICO] }, aReading({ entities: [aPlace({ name: 'Mexico' })] }));
    expect(entities).toMatchObject({ right: 0, found: 1, wanted: 1, met: 0 });
    expect(entities.f1).toBe(0);
  });

  it('that are one but were read as two are right once and wrong once', () => {
    const twin = aPerson({ id: 'person:marsh', name: 'Marsh' });
    const gold = { entities: [entity('PERSON', 'Ada Marsh', 'Marsh')] };
    const { entities } = scores(gold, aReading({ entities: [ada, twin] }));
    expect(entities).toMatchObject({ right: 1, found: 2, wanted: 1, met: 1 });
    expect(entities.precision).toBe(0.5);
  });

  it('that are two but were read as one leave one missed', () => {
    const both = aPerson({ name: 'Ada Marsh', aliases: ['Bo Linden'] });
    const { entities } = scores({ entities: [ADA, BO] }, aReading({ entities: [both] }));
    expect(entities).toMatchObject({ right: 1, found: 1, wanted: 2, met: 1 });
  });

  it('that are optional are right when found and not missed when not', () => {
    const gold = { entities: [ADA], optional: [BO, COUNCIL] };
    const { entities } = scores(gold, aReading({ entities: [ada, bo] }));
    expect(entities).toMatchObject({ right: 2, found: 2, wanted: 1, met: 1 });
    expect(scores(gold, aReading({ entities: [bo] })).entities).toMatchObject({
      right: 1,
      found: 1,
      wanted: 1,
      met: 0,
    });
  });

  it('that must not be are wrong and told so', () => {
    const gold = aGold({ mustNot: [{ name: 'Air Force One' }] });
    const reading = aReading({ entities: [anOrganization({ name: 'Air Force One' })] });
    const article = scoreArticle(gold, reading);
    expect(article.entities.wrong).toMatchObject([{ forbidden: true, entity: { name: 'Air Force One' } }]);
    expect(total([article]).entities).toMatchObject({ right: 0, found: 1 });
  });
});

describe('claims', () => {
  const gold = { entities: [ADA, BO, MEXICO, COUNCIL, ACT], claims: [rejection] };
  const right = { right: 1, found: 1, wanted: 1 };
  const wrong = { right: 0, found: 1, wanted: 1 };

  it('match by type, subject and object', () => {
    expect(scores(gold, aReading({ claims: [told()] })).claims).toMatchObject(right);
  });

  it.each<[string, Partial<ToldClaim>]>([
    ['another type', { type: 'SUPPORTED' }],
    ['another subject', { subject: bo }],
    ['another object', { object: council }],
    ['no object', { object: null }],
    ['subject and object exchanged', { subject: council, object: ada }],
    ['a subject that is no gold entity', { subject: aPerson({ name: 'Carl Ruiz' }) }],
  ])('are wrong with %s', (_, parts) => {
    expect(scores(gold, aReading({ claims: [told(parts)] })).claims).toMatchObject(wrong);
  });

  it('are wrong in another sentence', () => {
    const elsewhere = told({ quote: 'Marsh spoke of the bill again.' });
    const reading = aReading({ claims: [elsewhere], article: { text: `${QUOTE} ${elsewhere.quote}` } });
    expect(scores(gold, reading).claims).toMatchObject(wrong);
  });

  it('find their evidence over a line break', () => {
    const broken = QUOTE.replace('rejected ', 'rejected\n');
    expect(scores(gold, aReading({ claims: [told({ quote: broken })] })).claims).toMatchObject(right);
  });

  it('told twice are right once', () => {
    const twice = [told(), told({ trigger: 'the bill' })];
    expect(scores(gold, aReading({ claims: twice })).claims).toMatchObject({ right: 1, found: 2, wanted: 1 });
  });

  it('are paired so that as many as possible are right', () => {
    const open = { ...rejection, object: ['Clean Rivers Act', 'Harbour Council'] };
    const claims = [told(), told({ object: council })];
    for (const order of [
      [open, rejection],
      [rejection, open],
    ]) {
      const { claims: score } = scores({ ...gold, claims: order }, aReading({ claims }));
      expect(score).toMatchObject({ right: 2, found: 2, wanted: 2 });
    }
  });

  it('take any of the alternatives that the gold lists, "none" among them', () => {
    const open = { ...rejection, type: ['ENDED', 'REJECTED'], object: ['Clean Rivers Act', null] };
    expect(scores({ ...gold, claims: [open] }, aReading({ claims: [told({ object: null })] })).claims).toMatchObject(
      right,
    );
  });

  it('that are optional neither help nor harm', () => {
    const optional = { ...gold, claims: [], optionalClaims: [{ ...rejection, object: '*' }] };
    const { claims } = scores(optional, aReading({ claims: [told({ object: council })] }));
    expect(claims).toMatchObject({ right: 0, found: 0, wanted: 0 });
    expect(scores(optional, aReading({ claims: [told({ subject: bo })] })).claims).toMatchObject({ found: 1 });
  });

  it('hold both ways when they are mutual, but not with oneself', () => {
    const met = {
      ...rejection,
      type: ['MET'],
      subject: ['Ada Marsh', 'Bo Linden'],
      object: ['Ada Marsh', 'Bo Linden'],
    };
    const one = (subject = ada, object = bo) => aReading({ claims: [told({ type: 'MET', subject, object })] });
    expect(scores({ ...gold, claims: [met] }, one(bo, ada)).claims).toMatchObject(right);
    expect(
      scores({ ...gold, claims: [{ ...met, subject: 'Ada Marsh', object: 'Bo Linden' }] }, one(bo, ada)).claims,
    ).toMatchObject(right);
    expect(scores({ ...gold, claims: [met] }, one(ada, ada)).claims).toMatchObject(wrong);
  });

  it('exchange object and target where something is asked or proposed, and nowhere else', () => {
    const asked = (type: string) => ({ ...rejection, type: [type], object: 'Clean Rivers Act', target: 'Mexico' });
    const parts = { object: mexico, target: act };
    const score = (type: 'REQUESTED' | 'PROPOSED' | 'IMPOSED') =>
      scores({ ...gold, claims: [asked(type)] }, aReading({ claims: [told({ type, ...parts })] })).claims;
    expect(score('REQUESTED')).toMatchObject(right);
    expect(score('PROPOSED')).toMatchObject(right);
    expect(score('IMPOSED')).toMatchObject(wrong);
    const onlyTarget = aReading({ claims: [told({ type: 'REQUESTED', object: mexico })] });
    expect(scores({ ...gold, claims: [asked('REQUESTED')] }, onlyTarget).claims).toMatchObject(right);
  });

  it('of an entity that swallowed another one count for only one of them', () => {
    const swallower = aPerson({ name: 'Ada Marsh', aliases: ['Bo Linden'] });
    const two = [rejection, { ...rejection, subject: 'Bo Linden' }];
    const claims = [told({ subject: swallower }), told({ subject: swallower, trigger: 'the bill' })];
    expect(scores({ ...gold, claims: two }, aReading({ claims })).claims).toMatchObject({
      right: 1,
      found: 2,
      wanted: 2,
    });
  });
});

describe('details', () => {
  const gold = {
    entities: [ADA, MEXICO, ACT],
    optional: [BO],
    claims: [{ ...rejection, attributedTo: ['Bo Linden', null], occurredOn: '2025-05-04' }],
  };
  const details = (parts: Partial<ToldClaim>) => scores(gold, aReading({ claims: [told(parts)] })).details;

  it('are judged on the claims that were found', () => {
    expect(details({ occurredOn: '2025-05-04', attributedTo: bo })).toMatchObject({
      polarity: { right: 1, of: 1 },
      modality: { right: 1, of: 1 },
      attribution: { right: 1, of: 1 },
      date: { right: 1, of: 1 },
      datedOnly: { right: 1, of: 1 },
      target: { right: 1, of: 1 },
    });
    expect(details({ type: 'ENDED' }).polarity).toMatchObject({ right: 0, of: 0 });
  });

  it.each<[string, Partial<ToldClaim>]>([
    ['polarity', { polarity: 'NEGATED' }],
    ['modality', { modality: 'POSSIBLE' }],
    ['attribution', { attributedTo: mexico }],
    ['date', { occurredOn: '2025-05' }],
    ['date', { occurredOn: null }],
    ['target', { target: mexico }],
  ])('know a wrong %s', (detail, parts) => {
    expect(details({ occurredOn: '2025-05-04', ...parts })).toMatchObject({ [detail]: { right: 0, of: 1 } });
  });

  it('that the gold does not tell are not judged', () => {
    const silent = { ...rejection, target: undefined, occurredOn: undefined };
    const { details: judged } = scores(
      { ...gold, claims: [silent] },
      aReading({ claims: [told({ occurredOn: '1999' })] }),
    );
    expect(judged).toMatchObject({ target: { of: 0 }, date: { of: 0 }, polarity: { of: 1 } });
  });
});

describe('evaluate', () => {
  const words = (start: number, text: string) => ({ start, end: start + text.length });
  const SAID = 'Bo Linden said it rained.';
  const rain = { source: words(0, 'Bo Linden'), cue: words(10, 'said'), content: words(15, 'it rained') };
  const readsRain = {
    read: (article: Reading['article']) =>
      Promise.resolve({ ...aReading({ article: { text: SAID } }), article, attributions: [rain] }),
  };

  it('scores a gold file that has nothing but attributions on these alone', async () => {
    writeFileSync(join(directory, 'a.txt'), SAID);
    const wanted = { source: 'Bo Linden', cue: 'said', content: 'it rained' };
    const missed = { source: 'Bo Linden', cue: 'said', content: 'Linden' };
    const gold = { file: 'a.txt', attributions: [wanted, missed] };
    writeFileSync(join(directory, 'a.json'), JSON.stringify(gold));
    const result = await evaluate(directory, readsRain);
    expect(result.all).toBeNull();
    expect(evaluationJson(result)).toMatchObject({
      all: null,
      attributions: { score: { right: 1, found: 1, wanted: 2 }, source: { right: 1, of: 1 }, contentF1: 1 },
    });
    expect(formatEvaluation(result, { verbose: true })).toContain('said, missed    Bo Linden | said | Linden');
    expect(formatEvaluation(result)).not.toContain('Entities');
  });

  it('names the file whose attributions are not in its text', async () => {
    writeFileSync(join(directory, 'a.txt'), SAID);
    const wanted = { source: 'Ada', cue: 'said', content: 'it rained' };
    writeFileSync(join(directory, 'a.json'), JSON.stringify({ file: 'a.txt', attributions: [wanted] }));
    await expect(evaluate(directory, readsRain)).rejects.toThrow(/a\.txt do not fit it: the words "Ada" stand/);
  });

  it('names the field of a gold file of attributions that is wrong', () => {
    writeFileSync(join(directory, 'a.json'), JSON.stringify({ file: 'a.txt', attributions: [{ source: 'Ada' }] }));
    expect(() => readGold(directory)).toThrow(/a\.json is not in the gold format[^]*attributions\[0\]\.cue/);
  });

  it('reads each article without its front matter, gives the totals and tells what is missed and wrong', async () => {
    aGold({ entities: [ADA, ACT, MEXICO], claims: [rejection] });
    const seen: (string | null)[] = [];
    const result = await evaluate(directory, {
      read: (article) => {
        seen.push(article.text.trim(), article.publishedAt);
        const reading = aReading({ claims: [told({ type: 'SUPPORTED' })], article: { text: article.text } });
        return Promise.resolve({ ...reading, article });
      },
    });
    expect(seen).toEqual([QUOTE, '2025-05-05']);
    expect(result.withoutLopsided).toBeNull();
    expect(evaluationJson(result)).toMatchObject({
      articles: 1,
      all: { entities: { right: 2, wanted: 3 }, claims: { right: 0, found: 1, wanted: 1, f1: 0 } },
    });
    expect(formatEvaluation(result)).not.toContain('missed');
    const verbose = formatEvaluation(result, { verbose: true });
    expect(verbose).toContain('entity missed   COUNTRY Mexico');
    expect(verbose).toContain('claim missed    REJECTED (Ada Marsh, Clean Rivers Act, –)');
    expect(verbose).toContain('claim wrong     SUPPORTED (President Ada Marsh, Clean Rivers Act, –) [test]');
    expect(verbose).toContain(`in: ${QUOTE}`);
  });

  it('refuses a gold file that names a participant it does not list', () => {
    expect(() => aGold({ claims: [rejection] })).toThrow(/a\.json.*"Ada Marsh"/s);
  });

  it('names the file that is not in the gold format, and the folder without gold', () => {
    expect(() => aGold({ entities: [{ kind: 'ROBOT', name: 'R' }] })).toThrow(/a\.json is not in the gold format/);
    writeFileSync(join(directory, 'a.json'), '{');
    expect(() => readGold(directory)).toThrow(/a\.json is not JSON/);
    rmSync(join(directory, 'a.json'));
    expect(() => readGold(directory)).toThrow(/holds no gold annotations/);
  });
});
