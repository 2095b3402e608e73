import { averageOfDecimals, compareDecimals, decimalsApart, greatestDecimal, sumOfDecimals, wayGone } from './index.js';

describe('Decimals that are no money', () => {
  it('are added, compared and averaged exactly', () => {
    expect(sumOfDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumOfDecimals([])).toBe('0');
    expect(greatestDecimal(['2', '10', '9.5'])).toBe('10');
    expect(averageOfDecimals(['1', '2', '2'])).toBe('1.67');
    expect(compareDecimals('70', '70.0')).toBe(0);
    expect(decimalsApart('300', '320')).toBe('20');
  });

  it('tell how far a value came, also downwards', () => {
    expect(wayGone('0', '75000', '320')).toBe('0.43');
    expect(wayGone('40', '20', '30')).toBe('50.00');
    expect(wayGone('5', '5', '5')).toBeNull();
  });
});
