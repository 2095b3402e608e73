import { isMore, minus, shareOf, signOf, sumOf } from './decimals';

describe('decimal text', () => {
  it('adds up and is taken away to the last place', () => {
    expect(sumOf(['0.10', '0.20', '50412.15'])).toBe('50412.45');
    expect(minus('1696823.00', '12960.68')).toBe('1683862.32');
    expect(minus('0.00', '0.07')).toBe('-0.07');
    expect(sumOf([])).toBe('0');
    expect(() => sumOf(['780,0000'])).toThrow('Not an amount');
  });

  it('R20: keeps the places of its currency: three of a dinar, none of a yen', () => {
    expect(sumOf(['100.255', '0.745'])).toBe('101.000');
    expect(minus('1000.125', '1000.250')).toBe('-0.125');
    expect(sumOf(['1697', '3'])).toBe('1700');
    expect(sumOf(['0', '12.00'])).toBe('12.00');
  });

  it('has a sign, and is more than another or not', () => {
    expect(['-0.5', '0.000', '12'].map(signOf)).toEqual([-1, 0, 1]);
    expect([isMore('1.001', '1'), isMore('1', '1.00'), isMore('9', '10')]).toEqual([true, false, false]);
  });

  it('is a share with two decimals, of nothing none', () => {
    expect(shareOf('1696823.00', '6600000.00')).toBe('25.71');
    expect(shareOf('331358.00', '6600000.00')).toBe('5.02');
    expect(shareOf('0.500', '2')).toBe('25.00');
    expect(shareOf('1.00', '0.00')).toBeNull();
  });
});
