import fc from 'fast-check';
import {
  comparePercents,
  CurrenciesDiffer,
  InvalidAmount,
  isPercent,
  type Money,
  money,
  percentOf,
  pointsBetween,
  ratio,
  reaches,
} from './index.js';

const usd = (amount: string): Money => money(amount, 'USD');
const tranche1 = usd('2310075');
const tranche2 = usd('2589520');

describe('A percentage', () => {
  it('of the third tranche pays for policy advice and conference', () =>
    expect(percentOf(usd('1680405.00'), '3')).toEqual(usd('50412.15')));

  it('is rounded half away from zero', () => {
    expect(percentOf(usd('0.50'), '1')).toEqual(usd('0.01'));
    expect(percentOf(usd('-0.50'), '1')).toEqual(usd('-0.01'));
    expect(percentOf(money('50', 'JPY'), '1')).toEqual(money('1', 'JPY'));
  });

  it('is written with a point', () => expect(() => percentOf(tranche1, '3,5')).toThrow(InvalidAmount));

  it('lies some points from another, whichever is larger', () => {
    expect(pointsBetween('70', '56.13')).toBe('13.87');
    expect(pointsBetween('56.13', '70')).toBe('13.87');
  });

  it('is compared as a number', () => {
    expect(comparePercents('70', '70.00')).toBe(0);
    expect(comparePercents('9', '10')).toBe(-1);
  });

  it('lies between 0 and 100 where it is a share', () => {
    expect(['0', '70', '100', '0.04'].every(isPercent)).toBe(true);
    expect(['-1', '100.01', '70%', '', 70].some(isPercent)).toBe(false);
  });
});

describe('A ratio', () => {
  it('is in percent with two decimals: what was committed of the tranches of YEM', () => {
    expect(ratio(usd('1296566'), tranche1)).toBe('56.13');
    expect(ratio(usd('2346120'), tranche2)).toBe('90.60');
    expect(ratio(usd('2632'), usd('6600000'))).toBe('0.04');
    expect(ratio(usd('3279428'), usd('2330075'))).toBe('140.74');
  });

  it('of nothing is not known', () => expect(ratio(usd('1'), usd('0'))).toBeNull());

  it('needs one currency', () => expect(() => ratio(money('1', 'CNY'), usd('1'))).toThrow(CurrenciesDiffer));
});

describe('A threshold', () => {
  it('of 70 % is missed by tranche 1 and reached by tranche 2 of YEM', () => {
    expect(reaches(usd('1296566'), tranche1, '70')).toBe(false);
    expect(reaches(usd('2346120'), tranche2, '70')).toBe(true);
  });

  it('is reached exactly or not at all', () => {
    expect(reaches(usd('70'), usd('100'), '70')).toBe(true);
    expect(ratio(usd('69999.60'), usd('100000'))).toBe('70.00');
    expect(reaches(usd('69999.60'), usd('100000'), '70')).toBe(false);
  });

  it('is reached by its own percentage, when that is exact', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 100 }), (whole, percent) => {
        const base = usd(String(whole));
        expect(reaches(percentOf(base, String(percent)), base, String(percent))).toBe(true);
      }),
    ));

  it('needs one currency', () => expect(() => reaches(money('1', 'CNY'), usd('1'), '70')).toThrow(CurrenciesDiffer));
});
