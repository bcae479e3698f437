import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure, readInputs, type ArticleInput } from '../../src/articles/input.js';
import type { Article } from '../../src/domain/article.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(...paths: string[]): Promise<ArticleInput[]> {
  const inputs: ArticleInput[] = [];
  for await (const input of readInputs(paths)) inputs.push(input);
  return inputs;
}

async function articles(...paths: string[]): Promise<Article[]> {
  return (await read(...paths)).flatMap((input) => (input.ok ? [input.article] : []));
}

/** What went wrong, as `code origin: message`, the test's own folder left out. */
async function problems(...paths: string[]): Promise<string[]> {
  const inputs = await read(...paths);
  return inputs.flatMap((input) =>
    input.ok
      ? []
      : [`${input.code} ${input.origin}: ${input.message}`.replaceAll(`${folder}/`, '').replaceAll(folder, '.')],
  );
}

const TEXT = 'Ada Marsh rejected the plan on Tuesday.\n';

describe('readInputs', () => {
  it('reads a plain text as it came in', async () => {
    const text = '\n WASHINGTON (AP) — Ada Marsh rejected the plan.\r\n\r\nNobody asked – “why?”\n\n';
    const [article] = await articles(await file('news/marsh.txt', text));
    expect(article).toMatchObject({
      id: 'article:news.marsh',
      text,
      title: null,
      publisher: 'Associated Press',
      publishedAt: null,
      origin: join(folder, 'news/marsh.txt'),
    });
    expect(article?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['md', 'txt'])('takes front matter off a .%s and counts offsets from after it', async (extension) => {
    const matter =
      '---\ntitle: "Marsh: no"\npublisher: Post\nauthor: [Jo Field, Sam Moor]\npublishedAt: 2025-05-05\nlicence: MIT\n---\n';
    const [article] = await articles(await file(`a.${extension}`, `${matter}\n${TEXT}`));
    expect(article).toMatchObject({
      text: `\n${TEXT}`,
      title: 'Marsh: no',
      publisher: 'Post',
      author: 'Jo Field, Sam Moor',
      publishedAt: '2025-05-05',
      blocks: [{ kind: 'body', start: 1, end: TEXT.length }],
    });
  });

  it('leaves dashes around prose in the text', async () => {
    const text = `---\nNote: Marsh spoke late.\n---\n${TEXT}`;
    expect((await articles(await file('a.txt', text)))[0]?.text).toBe(text);
  });

  it('reads one article a line from JSONL, skips blank lines and keeps ids and given mentions', async () => {
    const lines = [
      {
        id: 'a-1',
        text: TEXT,
        title: 'No',
        publisher: 'Post',
        publishedAt: '5 May 2025',
        url: 'https://post.example/no',
      },
      {
        id: 2,
        text: TEXT,
        mentions: [
          { start: 0, end: 9, kind: 'PERSON' },
          { start: 19, end: 27 },
        ],
      },
    ];
    const path = await file('a.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\r\n`);
    expect(await read(path)).toMatchObject([
      {
        givenId: 'a-1',
        mentions: null,
        article: { id: 'article:a-1', title: 'No', publishedAt: '2025-05-05', origin: `${path}:1` },
      },
      {
        givenId: '2',
        mentions: [
          { start: 0, end: 9, kind: 'PERSON' },
          { start: 19, end: 27 },
        ],
        article: { id: 'article:2', title: null, origin: `${path}:3` },
      },
    ]);
  });

  it('reads characters that fall on the border of two chunks', async () => {
    const text = 'é€😀'.repeat(30_000) + TEXT;
    const path = await file('a.jsonl', `x${JSON.stringify({})}\n${JSON.stringify({ id: 'a', text })}\n`);
    expect((await articles(path))[0]?.text).toBe(text);
  });

  describe('finds files', () => {
    it('in folders and by globs, each once, in the order of their names, whatever else lies there', async () => {
      await file('b.txt', TEXT);
      await file('a/z.md', TEXT);
      await file('README.md', '# About');
      await file('picture.png', 'x');
      await file('.hidden.txt', TEXT);
      const inputs = await read(folder, join(folder, '**/*.txt'));
      expect(inputs.map((input) => (input.ok ? input.article.origin : input.origin).slice(folder.length + 1))).toEqual([
        'README.md',
        'a/z.md',
        'b.txt',
        'picture.png',
      ]);
      expect(inputs.filter((input) => !input.ok && isFailure(input))).toEqual([]);
    });

    it('whose names hold the marks of a pattern', async () => {
      expect(await articles(await file('a [1].txt', TEXT))).toHaveLength(1);
    });
  });

  describe('gives an id that stays', () => {
    const idOf = async (name: string, content = TEXT) => (await articles(await file(name, content)))[0]?.id;

    it('from the id that front matter tells, else from the url without what tracks the reader', async () => {
      expect(await idOf('a.md', `---\nid: budget-1\nurl: https://post.example/x\n---\n${TEXT}`)).toBe(
        'article:budget-1',
      );
      const ids = await Promise.all(
        ['https://www.post.example/2025/no/?utm_source=x#top', 'http://post.example/2025/no'].map((url, index) =>
          idOf(`${index}.md`, `---\nurl: ${url}\n---\n${TEXT}`),
        ),
      );
      expect(new Set(ids).size).toBe(1);
      expect(ids[0]).toMatch(/^article:post-example-2025-no-[0-9a-f]{6}$/);
    });

    it('from the file, wherever the path is told from and however its text is edited', async () => {
      const before = await idOf('news/a.txt');
      const link = join(folder, 'link');
      await symlink(join(folder, 'news'), link);
      await file('news/a.txt', 'Ada Marsh accepted the plan.');
      const ids = [`${folder}/news/../news/a.txt`, `${folder}/news`, `${folder}/*/a.txt`, link].map(
        async (path) => (await articles(path))[0]?.id,
      );
      expect(await Promise.all(ids)).toEqual(Array(4).fill(before));
    });

    it('also when the whole tree is moved', async () => {
      const before = await idOf('old/news/a.txt');
      await rename(join(folder, 'old'), join(folder, 'new'));
      expect((await articles(join(folder, 'new')))[0]?.id).toBe(before);
    });

    it('and that tells folders of dates, equal names in other folders and odd characters apart', async () => {
      for (const name of [
        'w/2024/05/a.txt',
        'w/2025/05/a.txt',
        'x/n/a.txt',
        'y/n/a.txt',
        'z/a b.txt',
        'z/A-b.txt',
        'z/q.md',
        'z/q.txt',
      ]) {
        await file(name, `${TEXT}${name}`);
      }
      const ids = (await articles(folder)).map(({ id }) => id);
      expect(ids).toHaveLength(8);
      expect(new Set(ids).size).toBe(8);
      expect(ids).toEqual(
        expect.arrayContaining(['article:w.2024.05.a', 'article:w.2025.05.a', 'article:x.n.a', 'article:y.n.a']),
      );
    });
  });

  describe('tells what cannot be read, where and what to do, and goes on', () => {
    it.each([
      ['a.txt', ' \n\t', 'EMPTY a.txt: holds no words; put the article in it, or leave it out'],
      ['a.jsonl', '\n', 'EMPTY a.jsonl: holds no line; put one article a line in it, or leave it out'],
      ['a.txt', Buffer.from('Ada\xe9 Marsh', 'latin1'), /^BROKEN_TEXT a\.txt: is not UTF-8: broken at byte 3;.*iconv/],
      ['a.txt', Buffer.from([0xe2, 0x82, 0xac, 0x41, 0xe2, 0x82]), /broken at byte 4;/],
      ['a.txt', Buffer.from('\ufeffAda', 'utf16le'), /^BROKEN_TEXT a\.txt: is UTF-16; convert it/],
      ['a.txt', 'Ada\0Marsh', /^BROKEN_TEXT a\.txt: holds a NUL byte at byte 3/],
      [
        'a.md',
        `---\ntitle: Marsh: no: really\n---\n${TEXT}`,
        /^BAD_FRONT_MATTER a\.md: front matter is no YAML at line 2: .*quotes/,
      ],
      [
        'a.md',
        `---\ntitle: No\npublishedAt: 2025-02-30\n---\n${TEXT}`,
        /^BAD_DATE a\.md: field publishedAt: "2025-02-30" is no day; write it as YYYY-MM-DD/,
      ],
      ['a.md', `---\ntitle: No\npublishedAt: 05\/04\/2025\n---\n${TEXT}`, /^BAD_DATE/],
      ['a.pdf', 'x', /^UNSUPPORTED a\.pdf: is a \.pdf file; articles are read from \.txt, \.md, \.html, \.jsonl,/],
      ['a', 'x', /^UNSUPPORTED a: has no extension; articles are read from \.txt,/],
    ])('%s %j', async (name, content, expected) => {
      const good = await file('good.txt', TEXT);
      const bad = await file(name, content);
      const [problem, ...others] = await problems(bad, good);
      expect(problem).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
      expect(others).toEqual([]);
      expect(await articles(bad, good)).toHaveLength(1);
    });

    it('bad lines of JSONL, each by its number', async () => {
      const good = (id: string) => JSON.stringify({ id, text: TEXT });
      const lines = [
        good('a'),
        '{"id": "b", "text": ',
        '["c"]',
        JSON.stringify({ text: TEXT }),
        JSON.stringify({ id: 'd', body: TEXT }),
        JSON.stringify({ id: 'e', text: TEXT, publishedAt: 'yesterday' }),
        JSON.stringify({ id: 'f', text: 'Ada', mentions: [{ start: 1, end: 4 }] }),
        JSON.stringify({ id: 'g', text: 'Ada', mentions: [{ start: 1, end: 2, kind: 'DOG' }] }),
        '{"id": "h", "text": "Ada \\ud800 Marsh"}',
        JSON.stringify({ id: 'i', text: '' }),
      ];
      const broken = Buffer.concat([
        Buffer.from(`${lines.join('\n')}\n{"id": "`),
        Buffer.from([0xff]),
        Buffer.from(`"}\n${good('z')}`),
      ]);
      const path = await file('a.jsonl', broken);
      expect((await articles(path)).map(({ id }) => id)).toEqual(['article:a', 'article:z']);
      expect(await problems(path)).toEqual([
        expect.stringMatching(/^NOT_JSON a\.jsonl:2: is no JSON \(.+\); write one whole object a line$/),
        expect.stringMatching(/^BAD_FIELD a\.jsonl:3: is no set of fields/),
        expect.stringMatching(/^BAD_FIELD a\.jsonl:4: field id: is missing/),
        expect.stringMatching(/^BAD_FIELD a\.jsonl:5: field text: is missing/),
        expect.stringMatching(/^BAD_DATE a\.jsonl:6: field publishedAt: "yesterday" is no day/),
        expect.stringMatching(/^BAD_FIELD a\.jsonl:7: field mentions\[0\] \(1–4\) lies outside the text of 3/),
        expect.stringMatching(/^BAD_FIELD a\.jsonl:8: field mentions\.0\.kind/),
        expect.stringMatching(/^BROKEN_TEXT a\.jsonl:9: holds half of a surrogate pair at UTF-16 offset 4/),
        expect.stringMatching(/^EMPTY a\.jsonl:10/),
        expect.stringMatching(
          new RegExp(`^BROKEN_TEXT a\\.jsonl:11: is not UTF-8: broken at byte ${broken.indexOf(0xff)};`),
        ),
      ]);
    });

    it('paths that lead nowhere', async () => {
      await mkdir(join(folder, 'empty'));
      await symlink(join(folder, 'gone'), join(folder, 'dangling.txt'));
      expect(
        await problems(
          join(folder, 'no.txt'),
          join(folder, '*.md'),
          join(folder, 'empty'),
          join(folder, 'dangling.txt'),
        ),
      ).toEqual([
        'NOT_FOUND no.txt: is not there; check the path',
        'NO_MATCH *.md: matches no file; put the pattern in quotes and check it',
        'NO_MATCH empty: is a folder without files; nothing to read',
        'NOT_FOUND dangling.txt: is not there; check the path',
      ]);
    });

    it('a file that may not be read', async () => {
      const path = await file('secret.txt', TEXT);
      await chmod(path, 0o000);
      const mayReadAll = process.getuid?.() === 0; // the superuser reads it all the same
      expect(await problems(path)).toEqual(
        mayReadAll ? [] : ['UNREADABLE secret.txt: may not be read; check its permissions (chmod +r)'],
      );
    });

    it('a second article with the id of the first, unless it is the same', async () => {
      const line = (text: string) => JSON.stringify({ id: 'a', text });
      const path = await file('a.jsonl', [line('One.'), line('One.'), line('Two.')].join('\n'));
      expect(await problems(path)).toEqual([
        expect.stringMatching(/^PASSED_OVER a\.jsonl:2: is the same article as .*a\.jsonl:1$/),
        expect.stringMatching(
          /^DUPLICATE_ID a\.jsonl:3: has the id "article:a" of .*a\.jsonl:1 but another text; give it an id/,
        ),
      ]);
    });
  });
});
