import { digestOf } from './digest.js';

describe('The digest of a content', () => {
  it('does not depend on the order of its names', () =>
    expect(digestOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(digestOf({ b: { d: null, c: [1, 2] }, a: 1 })));

  it('tells any other content apart', () => expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] })));
});
