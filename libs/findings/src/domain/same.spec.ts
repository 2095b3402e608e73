import { isSame } from './same.js';

describe('Two facts', () => {
  it.each([
    [{ amount: '1.00', asPrinted: undefined }, { amount: '1.00' }],
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
  ])('%j and %j say the same', (a, b) => expect(isSame(a, b)).toBe(true));

  it.each([
    [{ amount: '1.00' }, { amount: null }],
    [{ amount: null }, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
  ])('%j and %j do not', (a, b) => expect(isSame(a, b)).toBe(false));
});
