import { canonicalBodyOf } from './canonical-body.js';
import { InvalidInput } from './invalid-input.js';

describe('the canonical form of a body', () => {
  it('is the same in whatever order its members stand', () => {
    expect(canonicalBodyOf({ a: 1, b: '2' })).toBe(canonicalBodyOf({ b: '2', a: 1 }));
  });

  it('is the file itself, and null where there is no body', () => {
    const file = Buffer.from([0xff]);
    expect(canonicalBodyOf(file)).toBe(file);
    expect(canonicalBodyOf(undefined)).toBe('null');
  });

  it.each(['{"a":1e999}', '{"a":[-1e999]}', '{"a":"\\ud800"}', '{"\\udfff":1}'])(
    'is refused for %s, which was answered 500 where an Idempotency-Key was sent',
    (body) => {
      expect(() => canonicalBodyOf(JSON.parse(body))).toThrow(InvalidInput);
    },
  );
});
