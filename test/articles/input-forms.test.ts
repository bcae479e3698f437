import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { openInputs, readInputs, type ArticleInput } from '../../src/articles/input.js';

const FIXTURES = 'test/fixtures/inputs';
const fixture = (name: string) => join(FIXTURES, name);

async function read(paths: string[], stdin?: string | Uint8Array): Promise<ArticleInput[]> {
  const inputs: ArticleInput[] = [];
  const standardInput = stdin === undefined ? undefined : Readable.from([Buffer.from(stdin)]);
  for await (const input of readInputs(paths, standardInput)) inputs.push(input);
  return inputs;
}

/** What came of each input, in one line: its id, or the code and message of its problem. */
function told(inputs: readonly ArticleInput[]): string[] {
  return inputs.map((input) =>
    input.ok ? `${input.article.origin} = ${input.article.id}` : `${input.origin} ${input.code}: ${input.message}`,
  );
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const STORY_ID = 'article:harbourpost-example-2025-05-marsh-says-no-0a89a7';
const PARAGRAPH =
  'Foreign Minister Ada Marsh rejected the plan on Tuesday, saying that it came too late for the harbour towns.';

describe('a page', () => {
  it('gives its main text, without menus, captions and other headlines, and what it tells of itself', async () => {
    const [input] = await read([fixture('marsh.html')]);
    const article = input?.ok ? input.article : null;
    expect(article).toMatchObject({
      id: STORY_ID,
      title: 'Marsh says & no',
      publisher: 'The Harbour Post',
      author: 'Jo Field, Sam Moor',
      url: 'https://www.harbourpost.example/2025/05/marsh-says-no',
      publishedAt: '2025-05-05',
    });
    expect(article?.text).toMatch(
      /rejected the plan on Tuesday, saying that it came too late for the harbour towns of/,
    );
    expect(article?.text).not.toMatch(/World|Photo|Storm|©/);
    const kinds = article?.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
    expect(kinds?.[0]).toEqual(['credit', 'By Jo Field']);
    expect(kinds?.at(-1)).toEqual(['body', expect.stringMatching(/^A vote is expected .* by it\.$/)]);
  });

  const page = (head: string, body = '') =>
    `<html><head>${head}</head><body><article>${body}<p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Tuesday', 'Monday')}</p></article></body></html>`;

  it.each([
    [
      'OpenGraph before other tags and elements',
      page(
        '<title>No | Post</title><meta property="og:title" content="No, says Marsh"><meta name="author" content="By Jo Field"><meta property="article:published_time" content="2025-05-05T01:00:00+09:00"><meta property="og:site_name" content="Post"><meta name="date" content="2024-01-01">',
        '<time datetime="2023-01-01">long ago</time>',
      ),
      { title: 'No, says Marsh', author: 'Jo Field', publisher: 'Post', publishedAt: '2025-05-05' },
    ],
    [
      'elements where nothing else tells',
      page('<title>Marsh says no to the plan</title>', '<time datetime="2025-05-05">Monday</time>'),
      { title: 'Marsh says no to the plan', author: null, publishedAt: '2025-05-05', url: null },
    ],
    [
      'no date and no author that cannot be read as such, and no home page as the address of a story',
      page(
        '<link rel="canonical" href="https://post.example/"><meta name="date" content="05/04/2025"><meta property="article:author" content="https://post.example/jo"><script type="application/ld+json">{broken</script>',
      ),
      { author: null, publishedAt: null, url: null },
    ],
  ])('takes %s', async (_, html, expected) => {
    const [input] = await read([await file('a.html', html)]);
    expect(input?.ok && input.article).toMatchObject(expected);
  });

  it('is read in the encoding that it declares, and as browsers do where it declares none', async () => {
    const body = page('<meta charset="iso-8859-15"><title>x</title>').replace('Ada', 'Zoë');
    const silent = body.replace('<meta charset="iso-8859-15">', '');
    for (const html of [body, silent]) {
      const [input] = await read([await file('a.html', Buffer.from(html, 'latin1'))]);
      expect(input?.ok && input.article.text).toContain('Zoë Marsh');
    }
  });

  it('without main text is told as such', async () => {
    const path = await file('a.html', '<html><body><script>draw()</script></body></html>');
    expect(told(await read([path]))).toEqual([
      `${path} EMPTY: has no main text; a page that scripts fill has to be saved from a browser first`,
    ]);
  });
});

describe('a feed', () => {
  it('gives an article for each item, and tells each item that is none', async () => {
    const inputs = await read([fixture('feed.xml')]);
    const [first, empty, spanish, last] = inputs;
    expect(first?.ok && first.article).toMatchObject({
      id: STORY_ID,
      text: 'Ada Marsh rejected the plan on Tuesday.\n\nA vote is expected.\n',
      title: 'Marsh says no & leaves',
      publisher: 'The Harbour Post',
      author: 'Jo Field',
      publishedAt: '2025-05-05',
      origin: `${fixture('feed.xml')}:item 1`,
    });
    expect(told(empty ? [empty] : [])).toEqual([
      expect.stringMatching(
        /feed\.xml:item 2 EMPTY: field description: is empty, "Empty & careless" .* dateline load https:\/\/www\.harb/,
      ),
    ]);
    expect(spanish).toMatchObject({ ok: false, code: 'NOT_ENGLISH', origin: `${fixture('feed.xml')}:item 3` });
    expect(last?.ok && last.article).toMatchObject({ publishedAt: null, author: null });
    expect(inputs).toHaveLength(4);
  });

  it('may be Atom, with its words as XHTML', async () => {
    const [input] = await read([fixture('atom.atom')]);
    expect(input?.ok && input.article).toMatchObject({
      text: 'Marsh rejected the plan & left.\n\nThen she came back.\n',
      title: 'A bold move',
      publisher: 'Post',
      author: 'Jo Field',
      url: 'https://p.example/bold',
      publishedAt: '2025-05-05',
    });
  });

  it('and the page of one of its items are one article: the one that is read first', async () => {
    const inputs = await read([fixture('marsh.html'), fixture('feed.xml')]);
    expect(told(inputs.slice(0, 2))).toEqual([
      `${fixture('marsh.html')} = ${STORY_ID}`,
      `${fixture('feed.xml')}:item 1 PASSED_OVER: is the story of ${fixture('marsh.html')}, with the same URL`,
    ]);
  });

  it('that is cut off gives the items before the cut, and tells so', async () => {
    const whole = await readFile(fixture('feed.xml'), 'utf8');
    const path = await file('cut.xml', whole.slice(0, whole.indexOf('<title>Last one')));
    const inputs = told(await read([path]));
    expect(inputs[0]).toBe(`${path}:item 1 = ${STORY_ID}`);
    expect(inputs.at(-1)).toMatch(/cut\.xml BAD_FEED: ends in the middle: .*get it again$/);
  });

  it('tells an item whose bytes are not in its encoding, and goes on', async () => {
    const whole = await readFile(fixture('feed.xml'));
    const at = whole.indexOf('A vote');
    const path = await file('a.xml', Buffer.concat([whole.subarray(0, at), Buffer.from([0xe9]), whole.subarray(at)]));
    const inputs = told(await read([path]));
    expect(inputs[0]).toMatch(/a\.xml:item 1 BROKEN_TEXT: holds bytes that are not in the encoding/);
    expect(inputs).toHaveLength(4);
  });

  it('has to be one, unless it is XML that merely lies in a folder', async () => {
    const path = await file('sitemap.xml', '<?xml version="1.0"?><urlset><url/></urlset>');
    expect(told(await read([path]))).toEqual([`${path} BAD_FEED: is XML, but no RSS or Atom feed and no page`]);
    expect(told(await read([folder]))).toEqual([`${path} PASSED_OVER: is XML, but no RSS or Atom feed and no page`]);
  });

  it('of any length is never in memory as a whole', async () => {
    const item = (n: number) =>
      `<item><title>${n}</title><link>https://p.example/${n}</link><description>${PARAGRAPH.repeat(10)}</description></item>`;
    let given = 0;
    async function* feed() {
      yield Buffer.from('<rss version="2.0"><channel><title>Post</title>');
      for (; given < 300; given += 1) yield Buffer.from(item(given));
      await Promise.resolve();
      yield Buffer.from('</channel></rss>');
    }
    let articles = 0;
    let furthest = 0;
    for await (const input of readInputs(['-'], feed())) {
      if (input.ok) articles += 1;
      furthest = Math.max(furthest, given - articles);
    }
    expect(articles).toBe(300);
    expect(furthest).toBeLessThan(20);
  });
});

describe('compressed inputs', () => {
  it.each(['feed.xml.gz', 'feed.xml.bz2', 'feed.xml.zst'])('%s holds the same as what was packed', async (name) => {
    const plain = told(await read([fixture('feed.xml')]));
    expect(told(await read([fixture(name)]))).toEqual(plain.map((line) => line.replaceAll('feed.xml', name)));
  });

  it('have the ids of what was packed', async () => {
    const text = await file('marsh.txt', PARAGRAPH);
    const [before] = await read([text]);
    await rm(text);
    const [after] = await read([await file('marsh.txt.gz', gzipSync(PARAGRAPH))]);
    expect(after?.ok && after.article.id).toBe(before?.ok && before.article.id);
  });

  it('may be archives: each member counts, and a bad one stops no other', async () => {
    const zip = fixture('archive.zip');
    const inputs = told(await read([zip]));
    expect(inputs).toEqual([
      expect.stringMatching(/archive\.zip:broken\.txt BROKEN_TEXT: is not UTF-8: broken at byte 3;/),
      `${zip}:east/news/001.txt = article:east.news.001`,
      `${zip}:feed.xml:item 1 = ${STORY_ID}`,
      expect.stringMatching(/archive\.zip:feed\.xml:item 2 EMPTY/),
      expect.stringMatching(/archive\.zip:feed\.xml:item 3 NOT_ENGLISH/),
      expect.stringMatching(/archive\.zip:feed\.xml:item 4 = article:/),
      expect.stringMatching(/archive\.zip:logo\.png PASSED_OVER: not one of \.txt, \.md/),
      expect.stringMatching(
        /archive\.zip:marsh\.html PASSED_OVER: is the story of .*:feed\.xml:item 1, with the same URL/,
      ),
      `${zip}:west/news/001.txt = article:west.news.001`,
    ]);
  });

  it.each([
    ['cut.xml.gz', 'feed.xml.gz', 300],
    ['cut.xml.bz2', 'feed.xml.bz2', 300],
    ['cut.xml.zst', 'feed.xml.zst', 300],
    ['cut.zip', 'archive.zip', 600],
  ])('that are cut off (%s) are told as such', async (name, source, length) => {
    const path = await file(name, (await readFile(fixture(source))).subarray(0, length));
    expect(told(await read([path])).at(-1)).toMatch(
      / BAD_ARCHIVE: cannot be unpacked as \.\w+ \(.+\); it is broken or cut off/,
    );
  });

  it('that are made to fill memory do not', async () => {
    const before = process.memoryUsage().rss;
    expect(told(await read([fixture('bomb.txt.zst')]))).toEqual([
      expect.stringMatching(/ BAD_ARCHIVE: unfolds to more than 200 times/),
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
  });

  it('count the bytes of their files, so that a progress bar ends at its end', async () => {
    const source = await openInputs([FIXTURES]);
    let bytes = 0;
    let inputs = 0;
    for await (const input of source.read((more) => (bytes += more))) inputs += input.ok ? 1 : 0;
    expect(inputs).toBeGreaterThan(3);
    expect(bytes).toBeGreaterThan(source.bytes * 0.8);
    expect(bytes).toBeLessThanOrEqual(source.bytes);
  });
});

describe('standard input', () => {
  it.each([
    [
      'JSON lines',
      `{"id": "a", "text": "Marsh said no."}\n{"id": 7}\n`,
      ['-:1 = article:a', '-:2 BAD_FIELD: field text: is missing or no string: it holds the article'],
    ],
    ['one article with front matter', '---\nid: b\n---\nMarsh said no.', ['- = article:b']],
    ['one article without an id', 'Marsh said no.', [expect.stringMatching(/^- = article:[0-9a-f]{12}$/)]],
    ['a page', `<!doctype html><p>${PARAGRAPH}</p>`, [expect.stringMatching(/^- = article:[0-9a-f]{12}$/)]],
    ['nothing', '', ['- EMPTY: holds no words; put the article in it, or leave it out']],
  ])('is read as %s', async (_, stdin, expected) => {
    expect(told(await read(['-'], stdin))).toEqual(expected);
  });
});

describe('a line that is larger than any article', () => {
  it('is told and passed by, and the next is read', async () => {
    const path = await file(
      'a.jsonl',
      `{"id":"a","text":"${'x'.repeat(17 * 1024 * 1024)}"}\n{"id":"b","text":"Marsh said no."}\n`,
    );
    expect(told(await read([path]))).toEqual([
      expect.stringMatching(/a\.jsonl:1 TOO_LARGE: is larger than 16 MiB/),
      `${path}:2 = article:b`,
    ]);
  });
});

describe('front matter', () => {
  it('may use the names that site generators use', async () => {
    const path = await file(
      'a.md',
      `---\ndate: 2025-05-05T10:00:00+02:00\nauthors: [Jo Field]\nlang: en\n---\n${PARAGRAPH}`,
    );
    const [input] = await read([path]);
    expect(input?.ok && input.article).toMatchObject({ publishedAt: '2025-05-05', author: 'Jo Field' });
    const bad = await file('b.md', `---\ndate: spring\n---\n${PARAGRAPH}`);
    expect(told(await read([bad]))).toEqual([
      `${bad} BAD_DATE: field date: "spring" is no day; write it as YYYY-MM-DD, for example 2025-05-05`,
    ]);
  });
});
