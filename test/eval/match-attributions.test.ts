import type { Attribution } from '../../src/domain/claim.js';
import { attributionSchema, placed } from '../../src/eval/attribution-gold.js';
import { matchAttributions, scoreAttributions } from '../../src/eval/match-attributions.js';

const TEXT =
  '“We won,” she said, “by a mile.” Ada Marsh, a spokeswoman for the league, said that it had rained. He said no.';

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (source: string, cue: string, content: string): Attribution => ({
  source: spanOf(source),
  cue: spanOf(cue, TEXT.indexOf(content) - 40),
  content: spanOf(content),
});
const gold = (parts: object) => placed(TEXT, attributionSchema.parse(parts));
const RAIN = gold({ source: 'Ada Marsh', cue: { text: 'said', occurrence: 2 }, content: 'it had rained' });
const WIN = gold({ source: 'she', cue: { text: 'said', occurrence: 1 }, content: ['We won', 'by a mile'] });

describe('placed', () => {
  it('finds whole words only', () => {
    expect(gold({ source: 'He', cue: { text: 'said', occurrence: 3 }, content: 'no' }).source).toEqual(
      spanOf('He said'.slice(0, 2), 90),
    );
  });

  it.each([
    ['it', 'Bo Linden', 'the words "Bo Linden" stand in the text 0 times, not 1'],
    ['it', 'said', 'the words "said" stand in the text 3 times: say which with "occurrence"'],
  ])('says what is wrong with a source %s and a cue %s', (source, cue, message) => {
    expect(() => gold({ source, cue, content: 'it had rained' })).toThrow(message);
  });
});

describe('matchAttributions', () => {
  const match = (...read: Attribution[]) => matchAttributions(TEXT, [WIN, RAIN], read);

  it('counts a content from half of its words on, whatever its source and cue', () => {
    const { matched, missed, wrong } = match(found('the league', 'said', 'it had'));
    expect(matched).toMatchObject([{ gold: RAIN, sourceRight: false, contentF1: 0.8 }]);
    expect(missed).toEqual([WIN]);
    expect(wrong).toEqual([]);
  });

  it('holds a source right when it has the head word of the gold one', () => {
    expect(match(found('Ada Marsh', 'said', 'it had rained')).matched).toMatchObject([{ sourceRight: true }]);
    expect(match(found('Ada', 'said', 'it had rained')).matched).toMatchObject([{ sourceRight: false }]);
  });

  it('takes the longer of two pieces for the content, and the other as wrong', () => {
    const longer = found('she', 'said', 'by a mile');
    const shorter = found('she', 'said', 'We won');
    expect(match(shorter, longer)).toMatchObject({ matched: [{ found: longer }], wrong: [shorter] });
  });

  it('neither misses an optional one nor holds it wrong', () => {
    const optional = { ...RAIN, optional: true };
    const scoreOf = (...read: Attribution[]) =>
      scoreAttributions([matchAttributions(TEXT, [WIN, optional], read)]).attributions;
    expect(scoreOf()).toMatchObject({ found: 0, wanted: 1, met: 0 });
    expect(scoreOf(found('Ada Marsh', 'said', 'it had rained'))).toMatchObject({
      right: 1,
      found: 1,
      wanted: 1,
      met: 0,
    });
  });
});
