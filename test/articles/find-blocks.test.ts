import { findBlocks } from '../../src/articles/find-blocks.js';

/** The blocks of a text as [kind, words], leaving out plain body. */
function marked(text: string, title: string | null = null): [string, string][] {
  return blocks(text, title).filter(([kind]) => kind !== 'body');
}

function blocks(text: string, title: string | null = null): [string, string][] {
  return findBlocks(text, title).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

const FIRST =
  'Foreign Minister Ada Marsh rejected the plan on Tuesday, saying that it came too late for the harbour towns.';
const SECOND =
  'The opposition, which had proposed the plan in March, called her answer a mistake and asked for a vote.';
const THIRD = 'A vote is expected next week, after both parties have met the mayors of the towns that would be closed.';

describe('findBlocks', () => {
  it('gives each paragraph as a block of its own, without the blank space around it', () => {
    expect(blocks(`  ${FIRST}\n\n\t${SECOND}\r\n${THIRD} \n`)).toEqual([
      ['body', FIRST],
      ['body', SECOND],
      ['body', THIRD],
    ]);
  });

  it('joins the lines of a text that was wrapped to a width', () => {
    const wrapped = (text: string) => text.replace(/(.{30,50}?) /g, '$1\n');
    expect(
      blocks(`${wrapped(FIRST)}\n\n${wrapped(SECOND)}`).map(([kind, words]) => [kind, words.replace(/\n/g, ' ')]),
    ).toEqual([
      ['body', FIRST],
      ['body', SECOND],
    ]);
  });

  it.each(['Marsh rejects the plan', 'Marsh Rejects Plan\nIt came too late', 'Nothing but a line', ''])(
    'leaves %j as body: with nothing else to read, no line is only a headline',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );

  describe('marks the headline', () => {
    it.each([
      ['a line without a full stop above the text', 'Marsh says no to harbour plan', null],
      ['a question', 'Will the harbour close?', null],
      ['a Markdown title', '# Marsh says no', null],
      ['a sentence that repeats the title', 'Marsh said no.', 'Marsh said no'],
    ])('%s', (_, line, title) => {
      expect(marked(`${line}\n\n${FIRST}\n${SECOND}`, title)).toEqual([['headline', line]]);
    });

    it('a sentence, when the report only begins with the dateline after it', () => {
      expect(marked(`The harbour needs its towns.\nHull, England – ${FIRST}`)).toEqual([
        ['headline', 'The harbour needs its towns.'],
        ['dateline', 'Hull, England –'],
      ]);
    });

    it('but not the first sentence of a report', () => {
      expect(marked(`Marsh said no.\n${FIRST}\n${SECOND}`)).toEqual([]);
    });
  });

  describe('marks the dateline', () => {
    it.each([
      'WASHINGTON — (AP) —',
      'WASHINGTON (AP) —',
      'date 2025-05-05 WASHINGTON — (AP) —',
      'Washington, D.C. –',
      'NAIROBI, Kenya (AFP) -',
      'BEIJING, May 5 (Xinhua) --',
      'LONDON, Sept. 3, 2019 (Reuters) -',
      'Paris, 5 May 2025 —',
      'SEOUL/TOKYO (Reuters) -',
      'NEW DELHI:',
      'BOGOTÁ –',
      'Bogotá –',
      '(Reuters) -',
    ])('%s', (dateline) => {
      expect(blocks(`${dateline} ${FIRST}\n${SECOND}`)).toEqual([
        ['dateline', dateline],
        ['body', FIRST],
        ['body', SECOND],
      ]);
    });

    it.each([
      'Friday, August 21, 2015',
      '21 August 2015',
      '2015-08-21',
      'Published: May 5, 2025',
      'Updated 5 May 2025 10:15 GMT',
      'May 5, 2025 at 10:15 AM',
    ])('the date line %s, above or below the headline', (date) => {
      const headline: [string, string] = ['headline', 'Marsh says no'];
      expect(marked(`Marsh says no\n${date}\n\n${FIRST}\n${SECOND}`)).toEqual([headline, ['dateline', date]]);
      expect(marked(`${date}\nMarsh says no\n\n${FIRST}\n${SECOND}`)).toEqual([['dateline', date], headline]);
    });

    it.each([
      'Marsh – Minister since 2020 – rejected the plan of the opposition on Tuesday.',
      'On May 4th, Marsh rejected the plan of the opposition.',
      'Marsh (Labour) rejected the plan of the opposition on Tuesday.',
      'The well-known plan - which she rejected - is dead.',
    ])('and no aside or day: %s', (sentence) => {
      expect(marked(`${sentence}\n${SECOND}`)).toEqual([]);
    });

    it('and no speaker of an interview', () => {
      const talk = 'MARSH: We said no to all of it.\nREPORTER: Will you say it again?\nMARSH: We will say no again.';
      expect(marked(talk)).toEqual([]);
    });
  });

  describe('marks headings between paragraphs', () => {
    it.each([
      'What happens next',
      'Harbour Towns Fear for Their Future',
      '## The vote',
      'A LAST WORD',
      'Final Word: The Towns Come First',
    ])('%s', (heading) => {
      expect(marked(`${FIRST}\n${SECOND}\n${heading}\n${THIRD}`)).toEqual([['heading', heading]]);
    });

    it.each([
      'She said no.',
      '“We say no,” Marsh said.',
      '“No.”',
      'Marsh then went to the harbour and met the mayors of the towns there',
    ])('and no short paragraph: %s', (paragraph) => {
      expect(marked(`${FIRST}\n${paragraph}\n${THIRD}`)).toEqual([]);
    });
  });

  it('marks a heading and the one below it, but no list of short lines', () => {
    expect(marked(`${FIRST}\n${SECOND}\nThe Towns\nWhat they want\n${THIRD}`)).toEqual([
      ['heading', 'The Towns'],
      ['heading', 'What they want'],
    ]);
    expect(marked(`${FIRST}\n${SECOND}\nBread\nFish\nSalt\nOil\n${THIRD}`).length).toBeLessThan(4);
  });

  it.each([
    ['many short lines', 'Aa bb\n'.repeat(20_000)],
    ['much blank space', `A${' '.repeat(100_000)}B`],
    ['dashes', 'A — '.repeat(20_000)],
    ['brackets', 'AA ('.repeat(20_000)],
    ['names', `By ${'Aa, and '.repeat(20_000)}`],
  ])('takes no longer than it should for %s', (_, text) => {
    const started = performance.now();
    findBlocks(text, null);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  describe('marks headlines of other stories', () => {
    const others = [
      'Storm hits the northern coast',
      'Parliament Passes Budget After Long Night',
      'Is the bridge safe?',
    ];

    it('in a list below the text', () => {
      expect(marked(`${FIRST}\n${SECOND}\n\n${others.join('\n')}\n`)).toEqual(
        others.map((line) => ['other-headlines', line]),
      );
    });

    it('in a list below the text, also when a copyright line ends the page', () => {
      const page = `${FIRST}\n${SECOND}\n\n${others.join('\n')}\n© 2025 The Harbour Post. All rights reserved.`;
      expect(marked(page).map(([kind]) => kind)).toEqual([...others.map(() => 'other-headlines'), 'credit']);
    });

    it('after a label, however few, and up to the next paragraph', () => {
      expect(marked(`${FIRST}\nRelated stories:\n- ${others[0] ?? ''}\n${THIRD}`)).toEqual([
        ['other-headlines', 'Related stories:'],
        ['other-headlines', '- Storm hits the northern coast'],
      ]);
    });

    it('in one line with its label', () => {
      const line = 'READ MORE: Storm hits the northern coast';
      expect(marked(`${FIRST}\n${line}\n${THIRD}`)).toEqual([['other-headlines', line]]);
    });

    it('in a list of Title Case lines within the text', () => {
      const list = [
        'Storm Hits the Northern Coast',
        'Parliament Passes Budget After Long Night',
        'Bridge Closed Until Further Notice',
      ];
      expect(marked(`${FIRST}\n${list.join('\n')}\n${THIRD}`).map(([kind]) => kind)).toEqual(
        list.map(() => 'other-headlines'),
      );
    });

    it('but no list of sentences, and not one heading at the end', () => {
      expect(
        marked(`${FIRST}\nThe plan would:\n- close three harbours;\n- move two towns;\n- cost little.\n${THIRD}`),
      ).toEqual([]);
    });
  });

  describe('marks the head of a forum post', () => {
    it.each([
      [
        'labels and values in lines',
        'RiverFan88\nSENIOR MEMBER\n- Joined\n- Jan 3, 2019\n- Messages\n- 1,204\n- Location\n- Hull',
      ],
      ['labels with their values', 'RiverFan88\nModerator\nPosts: 1204\nJoined: Jan 2019\nLikes received: 12'],
    ])('%s', (_, header) => {
      expect(marked(`${header}\n${FIRST}\n${SECOND}`)).toEqual(
        header.split('\n').map((line) => ['forum-header', line]),
      );
    });

    it('each post of a thread has its own', () => {
      const header = 'RiverFan88\nJoined: Jan 2019\nMessages: 12';
      expect(blocks(`${header}\n${FIRST}\n${header}\n${SECOND}`).map(([kind]) => kind)).toEqual([
        ...['forum-header', 'forum-header', 'forum-header', 'body'],
        ...['forum-header', 'forum-header', 'forum-header', 'body'],
      ]);
    });

    it('and no line of a list that holds one such word', () => {
      expect(marked(`${FIRST}\nLocation: Hull\n${THIRD}`).filter(([kind]) => kind === 'forum-header')).toEqual([]);
    });
  });

  describe('marks credits', () => {
    it.each([
      '【This article referenced reports from the Associated Press】',
      '(Reporting by Jo Field in Hull; Editing by Sam Moor)',
      'Reporting by Jo Field; additional reporting by Sam Moor',
      'Associated Press writer Jo Field in Hull contributed to this report.',
      'The harbour at dusk. Image: Jo Field.',
      'Marsh leaves parliament on Monday. (AP Photo/Jo Field)',
      'Mayors at the town hall / Getty Images',
      'Photo: Harbour Authority',
      'Source: Harbour Authority',
      'This article was originally published in The Harbour Post.',
      '© 2025 The Harbour Post. All rights reserved.',
      'ADVERTISEMENT',
      'With files from The Canadian Press',
    ])('%s', (credit) => {
      expect(marked(`${FIRST}\n${credit}\n${SECOND}`)).toEqual([['credit', credit]]);
    });

    it('a byline above the text', () => {
      expect(marked(`Marsh says no\nBy Jo Field and SAM MOOR, Associated Press\n${FIRST}\n${SECOND}`)).toEqual([
        ['headline', 'Marsh says no'],
        ['credit', 'By Jo Field and SAM MOOR, Associated Press'],
      ]);
    });

    it('in brackets at the end of the last paragraph, and leaves the paragraph', () => {
      expect(blocks(`${FIRST} (Reporting by Jo Field; Editing by Sam Moor)`)).toEqual([
        ['body', FIRST],
        ['credit', '(Reporting by Jo Field; Editing by Sam Moor)'],
      ]);
    });

    it.each([
      'By Tuesday Marsh had rejected the plan of the opposition.',
      'By the river, in the dark,',
      'By rejecting the plan, Marsh has opened the way for a vote.',
      'Sources close to Marsh said that she had rejected the plan.',
      'Reporting by the Harbour Post showed that Marsh had rejected the plan, and that the opposition knew. She denied it.',
    ])('and no sentence of the story: %s', (sentence) => {
      expect(marked(`${sentence}\n${SECOND}`)).toEqual([]);
    });
  });

  it('marks a paragraph that stood there before, also with other quotes and spacing, but no short answer', () => {
    const quoted = 'She said: “No harbour will be closed while I am the minister of this country.”';
    const again = 'She said: "No harbour will be closed  while I am the minister of this country."';
    expect(marked(`${FIRST}\n${quoted}\n“No,” she said.\n${SECOND}\n${again}\n“No,” she said.`)).toEqual([
      ['repeated', again],
    ]);
  });

  it('covers all that can be seen, in order and without overlap', () => {
    const text = `date 2025-05-05 HULL — (AP) — ${FIRST}\n\n What next \n\n${SECOND} (Reporting by Jo Field)\r\n\r\n${SECOND}\n`;
    let end = 0;
    for (const block of findBlocks(text, null)) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(end, block.start).trim()).toBe('');
      end = block.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });
});
