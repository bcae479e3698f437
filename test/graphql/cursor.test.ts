import { decodeCursor, encodeCursor } from '../../src/graphql/cursor.js';
import { thrownBy } from '../support/matching.js';

describe('A cursor', () => {
  const place = ['2025-05-04|claim:é', 3];

  it('comes back as the place it was made from', () => {
    expect(decodeCursor('claims', encodeCursor('claims', place), ['~', 0])).toEqual(place);
  });

  it('holds only what may stand in a URL', () => {
    expect(encodeCursor('claims', place)).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['empty', '', /is not a cursor/],
    ['no base64', '!!', /is not a cursor/],
    ['base64 of something else', Buffer.from('claims').toString('base64url'), /is not a cursor/],
    ['JSON of another shape', Buffer.from('{"a":1}').toString('base64url'), /is not a cursor/],
    ['of another list', encodeCursor('articles', place), /comes from another list/],
    ['too short', encodeCursor('claims', ['2025']), /is not a cursor/],
    ['with values of other types', encodeCursor('claims', [3, '2025']), /is not a cursor/],
  ])('that is %s is refused', (_what, cursor, message) => {
    expect(() => decodeCursor('claims', cursor, ['~', 0])).toThrow(message);
    expect(thrownBy(() => decodeCursor('claims', cursor, ['~', 0]))).toMatchObject({
      extensions: { code: 'BAD_CURSOR' },
    });
  });
});
