import { InvalidInput } from './invalid-input.js';
import { pageIn } from './page.js';

const rows = [
  { period: '2010-1', version: 10 },
  { period: '2010-1', version: 9 },
  { period: '2009-2', version: 1 },
];

describe('A page of rows in memory', () => {
  it('comes in the order of the columns, numbers as numbers', () =>
    expect(pageIn(rows, ['period', 'version'], {}).items).toEqual([rows[2], rows[1], rows[0]]));

  it('goes on where the one before ended', () => {
    const first = pageIn(rows, ['period', 'version'], { limit: 2 });
    expect(first.items).toEqual([rows[2], rows[1]]);
    expect(pageIn(rows, ['period', 'version'], { limit: 2, cursor: first.cursor! })).toEqual({
      items: [rows[0]],
      cursor: null,
    });
  });

  it('knows a cursor of its own only', () =>
    expect(() => pageIn(rows, ['period', 'version'], { cursor: 'nonsense' })).toThrow(InvalidInput));

  it('(S27) takes no cursor with a zero byte, which no column can be compared with', () => {
    const cursor = Buffer.from(JSON.stringify(['2010\0', 1])).toString('base64url');
    expect(() => pageIn(rows, ['period', 'version'], { cursor })).toThrow(InvalidInput);
  });
});
