import { InvalidInput } from './invalid-input.js';
import { moneyOf } from './money.dto.js';

describe('An amount that was sent', () => {
  it('gets the digits of its currency', () =>
    expect(moneyOf({ amount: '48000', currency: 'USD' }, 'plannedCost')).toEqual({
      amount: '48000.00',
      currency: 'USD',
    }));

  it('R20: keeps the third decimal where ISO 4217 gives one', () =>
    expect(moneyOf({ amount: '100.255', currency: 'KWD' }, 'plannedCost').amount).toBe('100.255'));

  it.each([
    [{ amount: '100.255', currency: 'USD' }, 'plannedCost.amount'],
    [{ amount: '48000.50', currency: 'JPY' }, 'plannedCost.amount'],
    [{ amount: '48000.00', currency: 'YEN' }, 'plannedCost.currency'],
  ])('%j is refused at %s', (sent, field) => {
    expect.assertions(2);
    try {
      moneyOf(sent, 'plannedCost');
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInput);
      expect((error as InvalidInput).errors).toEqual([{ field, message: expect.any(String) }]);
    }
  });
});
