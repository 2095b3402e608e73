import type { Money } from './money.js';

/** A text that is not an amount, or not safely one: the message says why. */
export class InvalidAmount extends Error {
  readonly code = 'AMOUNT_INVALID';

  constructor(
    readonly text: string,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidAmount';
  }
}

/** Amounts of two currencies were put together; conversion is a recorded fact, never done in passing. */
export class CurrenciesDiffer extends Error {
  readonly code = 'CURRENCIES_DIFFER';

  constructor(
    readonly one: Money,
    readonly other: Money,
  ) {
    super(`${one.amount} ${one.currency} and ${other.amount} ${other.currency} are not of one currency`);
    this.name = 'CurrenciesDiffer';
  }
}
