import { tokenize } from '../../src/language/tokenize.js';

/** Sentences as words with a space between them. */
const sentences = (text: string) =>
  tokenize(text, { start: 0, end: text.length }).map(({ words }) => words.map((word) => word.text).join(' '));

describe('tokenize: words', () => {
  it.each([
    ["He didn't say Mexico's can't.", "He did n't say Mexico 's ca n't ."],
    ['They cannot and won’t; she’d leave.', 'They can not and wo n’t ; she ’d leave .'],
    ["The workers' 'new' plan at five o'clock", "The workers ' ' new ' plan at five o'clock"],
    ['The Paris-based group', 'The Paris - based group'],
    ['A non-profit, anti-U.S. co-founder re-elected', 'A non-profit , anti-U.S. co-founder re-elected'],
    ['The 25-year-old al-Qaeda man', 'The 25 - year - old al - Qaeda man'],
    ['$3.5bn, €40m, US$5m and 12%', '$ 3.5 bn , € 40 m , US$ 5 m and 12 %'],
    ['in the 1990s and ’90s, 1,200 on 12/04/2025', 'in the 1990s and ’90s , 1,200 on 12/04/2025'],
    ['at 7:30pm or 5 p.m. on 2025-05-04', 'at 7:30 pm or 5 p.m. on 2025-05-04'],
    ['see https://a.org/b?c=d, bbc.co.uk (or a.b@c.org).', 'see https://a.org/b?c=d , bbc.co.uk ( or a.b@c.org ) .'],
    ['and/or “yes… no” – AT&T--maybe', 'and / or “ yes … no ” – AT&T -- maybe'],
    ['The U.N.’s and the U.S. [1]', 'The U.N. ’s and the U.S. [ 1 ]'],
    ['Sana’a, Xi’an and O’Brien', 'Sana’a , Xi’an and O’Brien'],
    ['its a shame, im sure, but its people and Im Kwon', 'it s a shame , i m sure , but its people and Im Kwon'],
    ['an over-the-top, overdue BUDGET-7.XLS :-)', 'an over-the - top , overdue BUDGET-7.XLS :-)'],
    ['‘’No’’ he said (see below:) w/o +44 20 7', '‘’ No ’’ he said ( see below : ) w/o +44 20 7'],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual([expected]);
  });

  it('lie where their offsets say, inside the span and nowhere else', () => {
    const text = 'Skip this. “Señor Muñoz can’t go,” 😀 she\u00a0said.\r\nNext\tline… Skip that.';
    const span = { start: text.indexOf('“'), end: text.indexOf(' Skip that') };
    let covered = '';
    for (const sentence of tokenize(text, span)) {
      expect(sentence.start).toBe(sentence.words[0]?.start);
      expect(sentence.end).toBe(sentence.words.at(-1)?.end);
      for (const word of sentence.words) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        covered += word.text;
      }
    }
    expect(covered).toBe(text.slice(span.start, span.end).replace(/\s/g, ''));
  });

  it('of any odd text come out without an error', () => {
    const odd = ['', ' \n ', '.', '"', '\ud800', '....!?', "''''", 'a.b.c.d.', '(((', 'é\u0301', '\u200b\u200b', "'s"];
    for (const text of odd) expect(sentences(text).join('').length).toBeLessThan(40);
    expect(sentences('x'.repeat(5000))).toHaveLength(1);
  });
});

describe('tokenize: sentences', () => {
  it.each<[string, string[]]>([
    [
      'Trump met Gen. Smith in Washington, D.C. on Jan. 5. He left.',
      ['Trump met Gen. Smith in Washington , D.C. on Jan. 5 .', 'He left .'],
    ],
    ['He left the U.S. The talks ended.', ['He left the U.S.', 'The talks ended .']],
    ['The U.S. President and George W. Bush spoke.', ['The U.S. President and George W. Bush spoke .']],
    [
      'It ends at 5 p.m. Monday. It began at 3 p.m. Trump left.',
      ['It ends at 5 p.m. Monday .', 'It began at 3 p.m.', 'Trump left .'],
    ],
    ['He joined Acme Inc. The firm sued.', ['He joined Acme Inc .', 'The firm sued .']],
    ['No. 10 said no. Nobody knew.', ['No. 10 said no .', 'Nobody knew .']],
    [
      'Sen. Ted Cruz, R-Tex., and a judge from Pittsburgh, Pa., spoke.',
      ['Sen. Ted Cruz , R - Tex. , and a judge from Pittsburgh , Pa. , spoke .'],
    ],
    [
      '“We will not.” She left. “Why?” Trump asked. "No," he said.',
      ['“ We will not . ”', 'She left .', '“ Why ? ” Trump asked .', '" No , " he said .'],
    ],
    [
      'He said: "We won. They lost." (He lied.) Then he left.',
      ['He said : " We won .', 'They lost . "', '( He lied . )', 'Then he left .'],
    ],
    ['The cartels.Sheinbaum said so.Then it ended.', ['The cartels .', 'Sheinbaum said so .', 'Then it ended .']],
    ['They fled the attack. al-Qaeda claimed it.', ['They fled the attack .', 'al - Qaeda claimed it .']],
    [
      'It grew.[12] Then it fell. [3] Last came rain.',
      ['It grew . [ 12 ]', 'Then it fell . [ 3 ]', 'Last came rain .'],
    ],
    ['A headline without a stop\n\nThe story begins.', ['A headline without a stop', 'The story begins .']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['1. Open the door.\n2. Go in.', ['1 . Open the door .', '2 . Go in .']],
    ['They met...Then they left. P.S. We won.', ['They met ...', 'Then they left .', 'P.S. We won .']],
    ['(BBC) The talks ended. (He lied) to us.', ['( BBC )', 'The talks ended .', '( He lied ) to us .']],
    ['See a.pdf - b.doc Then http://a.org/b it says.', ['See a.pdf', '- b.doc', 'Then http://a.org/b', 'it says .']],
    ['Yes!! Really?! OK... Fine.', ['Yes !!', 'Really ?!', 'OK ...', 'Fine .']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('go on over the line breaks of text that was wrapped by hand', () => {
    const wrapped = [
      'The ministry said on Monday that it would send more food and medicine to the',
      'towns along the river, where thousands of people have been without shelter since',
      'the flood. Officials in the capital promised help as well, and the mayor of the',
      'largest town thanked them.',
    ].join('\n');
    expect(sentences(wrapped)).toHaveLength(2);
  });
});
