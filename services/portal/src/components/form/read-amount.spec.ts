import { grouped, readAmount } from './read-amount';

describe('An amount that is typed', () => {
  it.each([
    ['1.000.000,50', '1000000.50'],
    ['1,000,000.50', '1000000.50'],
    ['1 000 000,50', '1000000.50'],
    ['1 000 000.50', '1000000.50'],
    ['1.000.000', '1000000.00'],
    ['4.919.595,00', '4919595.00'],
    ['-20.000,00', '-20000.00'],
    ['120000', '120000'],
    ['  ', ''],
  ])('R19: %j is read as %j', (typed, amount) => expect(readAmount(typed, 'USD')).toBe(amount));

  it.each(['234.567', '0.125', '0,125', '780,0000', '12 apples', '1.2.3', '1e6'])(
    'R19: %j is never cut to what can be read of it',
    (typed) => expect(readAmount(typed, 'USD')).toBeUndefined(),
  );

  it.each([
    ['2.632', '2.632'],
    ['1,234.567', '1234.567'],
    ['1.234,567', '1234.567'],
    ['1234567.891', '1234567.891'],
  ])('R20: %j dinars, which have three decimals, are read as %j', (typed, amount) =>
    expect(readAmount(typed, 'KWD')).toBe(amount),
  );

  it('R20: three digits after a comma are decimals to one and a thousand to another: questioned', () =>
    expect(readAmount('2,632', 'KWD')).toBeUndefined());

  it.each([
    ['1000000.50', '1,000,000.50'],
    ['-20000', '-20,000'],
    ['999', '999'],
    ['1234.567', '1,234.567'],
    ['', ''],
  ])('%j is shown as %j', (amount, shown) => expect(grouped(amount)).toBe(shown));
});
