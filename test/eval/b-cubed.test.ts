import { bCubed } from '../../src/eval/b-cubed.js';

const placed = (...pairs: string[]) => pairs.map((pair) => ({ gold: pair.charAt(0), found: pair.charAt(1) }));

describe('bCubed', () => {
  it.each([
    ['all right', placed('ax', 'ax', 'by'), 1, 1],
    ['two held for one', placed('ax', 'ax', 'bx'), (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
    ['one taken apart', placed('ax', 'ay', 'bz'), 1, (1 / 2 + 1 / 2 + 1) / 3],
    ['nothing', [], 0, 0],
  ])('scores %s', (_, mentions, precision, recall) => {
    const score = bCubed(mentions);
    expect(score.mentions).toBe(mentions.length);
    expect(score.precision).toBeCloseTo(precision);
    expect(score.recall).toBeCloseTo(recall);
  });
});
