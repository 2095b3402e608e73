import fc from 'fast-check';
import {
  absolute,
  apportion,
  compare,
  CurrenciesDiffer,
  InvalidAmount,
  isNegative,
  type Money,
  money,
} from './index.js';
import { negate, percentOf, subtract, sum } from './index.js';

const usd = (amount: string): Money => money(amount, 'USD');

const budgetByAgency = {
  ILO: usd('1696823'),
  UNDP: usd('1482960'),
  UNESCO: usd('1089667'),
  UNICEF: usd('1080629'),
  UNFPA: usd('494929'),
  WHO: usd('423634'),
  UNIFEM: usd('331358'),
};

describe('Apportioning by largest remainder', () => {
  it('splits the 3 % cut on the third tranche by the agency budgets', () => {
    const cut = percentOf(usd('1680405'), '3');
    const parts = apportion(cut, Object.values(budgetByAgency)).map(({ amount }) => amount);
    expect(parts).toEqual(['12960.68', '11327.15', '8323.10', '8254.07', '3780.37', '3235.80', '2530.98']);
  });

  it('gives the odd cent to the earlier of two equal claims', () =>
    expect(apportion(usd('0.01'), [usd('1'), usd('1')])).toEqual([usd('0.01'), usd('0')]));

  it('knows currencies without a minor unit', () =>
    expect(apportion(money('100', 'JPY'), [money('1', 'JPY'), money('2', 'JPY')])).toEqual([
      money('33', 'JPY'),
      money('67', 'JPY'),
    ]));

  it('refuses shares that divide nothing', () => {
    expect(() => apportion(usd('1'), [])).toThrow(InvalidAmount);
    expect(() => apportion(usd('1'), [usd('0')])).toThrow('shares add up to zero');
    expect(() => apportion(usd('1'), [usd('2'), usd('-1')])).toThrow('cannot be negative');
    expect(() => apportion(usd('1'), [money('1', 'CNY')])).toThrow(CurrenciesDiffer);
  });

  const cents = fc
    .bigInt({ min: 0n, max: 10n ** 15n })
    .map((value) => usd(`${value / 100n}.${String(value % 100n).padStart(2, '0')}`));
  const shares = fc
    .array(cents, { minLength: 1, maxLength: 20 })
    .filter((all) => all.some(({ amount }) => amount !== '0.00'));

  it('adds up to the whole, whatever the shares', () =>
    fc.assert(
      fc.property(cents, shares, (whole, weights) => {
        const parts = apportion(whole, weights);
        expect(sum(parts, 'USD')).toEqual(whole);
        expect(parts.some(isNegative)).toBe(false);
        expect(apportion(negate(whole), weights)).toEqual(parts.map(negate));
      }),
    ));

  it('gives a larger share never less', () =>
    fc.assert(
      fc.property(cents, shares, (whole, weights) => {
        const parts = apportion(whole, weights);
        weights.forEach((weight, one) =>
          weights.forEach((other, two) => {
            if (compare(weight, other) > 0) expect(compare(parts[one]!, parts[two]!)).toBeGreaterThanOrEqual(0);
          }),
        );
      }),
    ));

  it('is never a cent or more away from the exact share', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 7 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }),
        (whole, weights) => {
          const total = weights.reduce((all, weight) => all + weight, 0);
          const parts = apportion(
            money(String(whole), 'JPY'),
            weights.map((weight) => money(String(weight), 'JPY')),
          );
          parts.forEach(({ amount }, index) =>
            expect(Math.abs(Number(amount) - (whole * weights[index]!) / total)).toBeLessThan(1),
          );
        },
      ),
    ));

  it('leaves a share of nothing with nothing', () =>
    expect(apportion(usd('0.05'), [usd('1'), usd('0'), usd('2')]).map(absolute)[1]).toEqual(
      subtract(usd('1'), usd('1')),
    ));
});
