import { formatsOf } from './formats';

describe('An amount that is shown', () => {
  it.each([
    ['USD', '1680405.00', 'USD 1,680,405.00'],
    ['KWD', '1234.567', 'KWD 1,234.567'],
    ['IQD', '1000.125', 'IQD 1,000.125'],
    ['LAK', '1000.50', 'LAK 1,000.50'],
    ['JPY', '1697', 'JPY 1,697'],
  ])('R20: has the decimals that ISO 4217 gives %s', (currency, amount, shown) =>
    expect(formatsOf('en').amount({ amount, currency }).replaceAll('\u00A0', ' ')).toBe(shown),
  );
});
