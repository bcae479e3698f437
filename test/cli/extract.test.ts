import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runDateline, temporaryFolder } from './run-dateline.js';

const folder = temporaryFolder();
afterAll(folder.remove);

const SENTENCE = 'Canada rejected the tariff on Monday.';

/** The parts of an `extract` line that the tests look at. */
interface Line {
  id?: string;
  text?: string;
  error?: { code: string; message: string };
  mentions?: { start: number; end: number; text: string; kind: string; entityId: string }[];
  entities?: { id: string; countryCode?: string }[];
  claims?: { type: string; subject: { entityId: string; start: number; end: number }; rule: string }[];
}

function lines(stdout: string): Line[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line); // as: what the tests then check
}

const input = (...articles: object[]) => articles.map((article) => `${JSON.stringify(article)}\n`).join('');

describe('dateline extract', () => {
  it('answers each line with a line that has the promised fields, in order, and prints nothing else', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `a-${index}`);
    const articles = ids.map((id, index) => ({
      id,
      text: `${SENTENCE} `.repeat(index % 3 === 0 ? 30 : 1),
      publishedAt: '2025-05-05',
    }));
    const { exitCode, stdout } = await runDateline(['extract', '--stdin', '--format', 'jsonl'], {
      stdin: input(...articles),
    });
    const [first, ...others] = lines(stdout);
    expect([first, ...others].map((line) => line?.id)).toEqual(ids);
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'text',
      'sentences',
      'mentions',
      'entities',
      'claims',
      'attributions',
    ]);
    expect(Object.keys(others[0]?.claims?.[0] ?? {})).toEqual(
      [
        'type',
        'plover',
        'subject',
        'object',
        'target',
        'trigger',
        'sentence',
        'polarity',
        'modality',
        'attributedTo',
      ].concat([...['occurredOn', 'saidOn', 'confidence', 'rule']]),
    );
    expect(exitCode).toBe(0);
  });

  it('reads a clear sentence, with offsets that give the words back', async () => {
    const { stdout } = await runDateline(['extract', '--stdin'], { stdin: input({ id: 'a', text: SENTENCE }) });
    const [line] = lines(stdout);
    expect(line?.claims?.map(({ type, subject }) => [type, SENTENCE.slice(subject.start, subject.end)])).toEqual([
      ['REJECTED', 'Canada'],
    ]);
    expect(line?.entities?.find(({ id }) => id === 'country:CAN')).toMatchObject({ countryCode: 'CAN' });
    for (const { start, end, text } of line?.mentions ?? []) expect(SENTENCE.slice(start, end)).toBe(text);
  });

  it('uses mentions given from outside and finds none of its own', async () => {
    const mentions = [{ start: 0, end: 6, kind: 'COUNTRY' }];
    const { stdout } = await runDateline(['extract', '--stdin'], {
      stdin: input({ id: 'a', text: SENTENCE, mentions }),
    });
    expect(lines(stdout)[0]?.mentions?.map(({ start, end }) => ({ start, end }))).toEqual([{ start: 0, end: 6 }]);
  });

  it('answers a bad line with an error in its place, does every other line and ends with 1', async () => {
    const stdin = `${input({ id: 'a', text: SENTENCE })}{"id": "b",\n\n${input({ id: 'c', text: 7 }, { id: 'd', text: SENTENCE })}`;
    const { exitCode, stdout } = await runDateline(['extract', '--stdin'], { stdin });
    expect(lines(stdout)).toEqual([
      expect.objectContaining({ id: 'a', text: SENTENCE }),
      { error: { code: 'NOT_JSON', message: expect.stringMatching(/^-:2: is no JSON/) as string } },
      { id: 'c', error: { code: 'BAD_FIELD', message: expect.stringMatching(/^-:4: field text/) as string } },
      expect.objectContaining({ id: 'd', text: SENTENCE }),
    ]);
    expect(exitCode).toBe(1);
  });

  it('reads files too, by the same ids as a load', async () => {
    await writeFile(join(folder.path, 'story.txt'), SENTENCE);
    await writeFile(join(folder.path, 'picture.png'), '');
    const { exitCode, stdout, stderr } = await runDateline(['extract', folder.path]);
    expect(lines(stdout).map(({ id }) => id)).toEqual([expect.stringMatching(/^article:.+\.story$/)]);
    expect(stderr).toMatch(/passed over .*picture\.png/);
    expect(exitCode).toBe(0);
  });

  it('answers nothing to nothing', async () => {
    expect(await runDateline(['extract', '--stdin'], { stdin: '' })).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it.each([
    [['extract'], /Nothing to read/],
    [['extract', '--stdin', 'a.txt'], /either paths or --stdin/],
    [['extract', '--stdin', '--format', 'xml'], /no format "xml"/],
    [['extract', '--sdtin'], /--stdin/],
  ])('says how it is used: %j', async (args, message) => {
    const { exitCode, stdout, stderr } = await runDateline(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('says what to do when there is no model', async () => {
    const env = { DATELINE_MODEL: join(folder.path, 'none') };
    const { exitCode, stdout, stderr } = await runDateline(['extract', '--stdin'], { env, stdin: '' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/model/);
    expect(existsSync(env.DATELINE_MODEL)).toBe(false);
  });
});
