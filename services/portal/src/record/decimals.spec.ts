import { centsOf, decimalOf, minus, shareOf, sumOf } from './decimals';

describe('decimal text', () => {
  it('is counted in cents and written again', () => {
    expect(['1680405.00', '-0.5', '12', '0.07'].map((text) => decimalOf(centsOf(text)))).toEqual([
      '1680405.00',
      '-0.50',
      '12.00',
      '0.07',
    ]);
    expect(() => centsOf('780,0000')).toThrow('Not an amount');
  });

  it('adds up and is taken away to the cent', () => {
    expect(sumOf(['0.10', '0.20', '50412.15'])).toBe('50412.45');
    expect(minus('1696823.00', '12960.68')).toBe('1683862.32');
  });

  it('is a share with two decimals, of nothing none', () => {
    expect(shareOf('1696823.00', '6600000.00')).toBe('25.71');
    expect(shareOf('331358.00', '6600000.00')).toBe('5.02');
    expect(shareOf('1.00', '0.00')).toBeNull();
  });
});
