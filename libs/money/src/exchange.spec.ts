import { InvalidAmount } from './errors.js';
import { exchanged } from './exchange.js';
import { money } from './money.js';

const yuan = money('68275.00', 'CNY');

describe('An amount in another currency', () => {
  it('is exchanged at units for one unit of the other', () =>
    expect(exchanged(yuan, '6.8275', 'USD')).toEqual(money('10000.00', 'USD')));

  it('is rounded to the minor unit', () => {
    expect(exchanged(yuan, '6.83', 'USD')).toEqual(money('9996.34', 'USD'));
    expect(exchanged(money('1.00', 'USD'), '0.011', 'JPY')).toEqual(money('91', 'JPY'));
  });

  it.each(['0', '-1', '6,83', ''])('has no rate %j', (rate) =>
    expect(() => exchanged(yuan, rate, 'USD')).toThrow(InvalidAmount),
  );
});
