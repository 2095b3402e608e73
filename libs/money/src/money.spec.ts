import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  CurrenciesDiffer,
  equals,
  exceeds,
  InvalidAmount,
  isAmount,
  isMoney,
} from './index.js';
import { isNegative, isPositive, isZero, type Money, money, negate, subtract, sum, zero } from './index.js';

const usd = (amount: string): Money => money(amount, 'USD');

const anyUsd = fc
  .bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  .map((cents) => usd(`${cents < 0n ? '-' : ''}${abs(cents) / 100n}.${String(abs(cents) % 100n).padStart(2, '0')}`));
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

describe('An amount', () => {
  it('carries exactly the minor digits of its currency', () => {
    expect(usd('1696823')).toEqual({ amount: '1696823.00', currency: 'USD' });
    expect(usd('20000.5').amount).toBe('20000.50');
    expect(money('1697', 'JPY').amount).toBe('1697');
    expect(money('1.5', 'KWD').amount).toBe('1.500');
    expect(usd('1.5000').amount).toBe('1.50');
    expect(usd('-0').amount).toBe('0.00');
  });

  it.each([
    '780,0000',
    '1 696 823',
    ' 1',
    '1 ',
    '1e6',
    '+1',
    '01',
    '.5',
    '5.',
    '',
    '0x1f',
    'NaN',
    '--1',
    '1.005',
    '１２',
  ])('is not written %j', (text) => {
    expect(() => usd(text)).toThrow(InvalidAmount);
    expect(isAmount(text, 'USD')).toBe(false);
  });

  it('is not endless', () => expect(() => usd('9'.repeat(1000))).toThrow(InvalidAmount));

  it('needs a currency of ISO 4217', () => {
    expect(() => money('1', 'usd')).toThrow('usd is not a currency code of ISO 4217');
    expect(() => money('1', 'ABC')).toThrow(InvalidAmount);
    expect(isAmount('1', 'ABC')).toBe(false);
  });

  it('is recognised as data', () => {
    expect(isMoney({ amount: '1.00', currency: 'USD' })).toBe(true);
    expect(isMoney({ amount: '1', currency: 'USD' })).toBe(false);
    expect(isMoney({ amount: 1, currency: 'USD' })).toBe(false);
    expect(isMoney({ amount: '1.00' })).toBe(false);
    expect(isMoney(null)).toBe(false);
  });
});

describe('Amounts', () => {
  const budgets = ['1696823', '494929', '1080629', '1089667', '331358', '1482960', '423634'].map(usd);
  const tranches = ['2310075', '2589520', '1680405'].map(usd);

  it('add up: the agency budgets of YEM to its total', () => expect(sum(budgets, 'USD')).toEqual(usd('6600000')));

  it('are subtracted: the tranches of YEM leave 20,000', () =>
    expect(subtract(usd('6600000'), sum(tranches, 'USD'))).toEqual(usd('20000')));

  it('are zero when there are none', () => expect(sum([], 'USD')).toEqual(zero('USD')));

  it('are exact beyond 2^53', () =>
    expect(add(usd('90071992547409.93'), usd('0.01'))).toEqual(usd('90071992547409.94')));

  it('are compared as numbers, not as text', () => {
    expect(compare(usd('9'), usd('10'))).toBe(-1);
    expect(equals(usd('1'), usd('1.0'))).toBe(true);
    expect(exceeds(usd('3279428'), usd('2330075'))).toBe(true);
    expect([isZero(usd('0')), isNegative(usd('-1')), isPositive(usd('1'))]).toEqual([true, true, true]);
    expect([isNegative(usd('0')), isPositive(usd('0'))]).toEqual([false, false]);
  });

  it('of two currencies are never put together', () => {
    const cny = money('1', 'CNY');
    for (const together of [add, subtract, compare]) expect(() => together(usd('1'), cny)).toThrow(CurrenciesDiffer);
    expect(() => sum([usd('1'), cny], 'USD')).toThrow('1.00 USD and 1.00 CNY are not of one currency');
  });

  it('keep the laws of addition', () =>
    fc.assert(
      fc.property(anyUsd, anyUsd, anyUsd, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, negate(a))).toEqual(zero('USD'));
        expect(isNegative(absolute(a))).toBe(false);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
      }),
    ));
});
