import { InvalidAmount, money, type Money } from '@concert/money';
import { Amount, Currency } from './fields.js';
import { InvalidInput } from './invalid-input.js';

export class MoneyDto {
  @Amount({ example: '6600000.00' })
  amount: string;

  @Currency({ example: 'USD' })
  currency: string;
}

/**
 * The amount with exactly the minor digits of its currency: `48000` USD becomes `48000.00`.
 *
 * @throws InvalidInput  ISO 4217 lists no such currency, or it has fewer digits than the amount
 */
export const moneyOf = ({ amount, currency }: MoneyDto, field: string): Money => {
  try {
    return money(amount, currency);
  } catch (error) {
    if (!(error instanceof InvalidAmount)) throw error;
    const part = error.text === currency ? 'currency' : 'amount';
    throw new InvalidInput([{ field: `${field}.${part}`, message: error.message }]);
  }
};
