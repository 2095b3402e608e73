import { rejection } from '@concert/event-sourcing';
import { exchanged, isDecimal, type Money } from '@concert/money';

export class ExchangeRateMissing extends rejection('LEDGER_EXCHANGE_RATE_MISSING') {}
export class ExchangeRateNotNeeded extends rejection('LEDGER_EXCHANGE_RATE_NOT_NEEDED') {}
export class ExchangeRateNotPositive extends rejection('LEDGER_EXCHANGE_RATE_NOT_POSITIVE') {}

/** An amount as it was agreed or paid, and how it became one in the programme's currency. */
export interface OriginalAmount {
  amount: Money;
  /** Units of the original currency for one unit of the programme's. */
  rate: string;
  rateDate: string;
  /** Who published the rate: `UN operational rate of exchange`. */
  source: string;
}

/** How an amount in another currency becomes one in the programme's. */
export type ExchangeRate = Omit<OriginalAmount, 'amount'>;

/** In the programme's currency; what was in another one keeps its amount and the rate. */
export interface KeptAmount {
  amount: Money;
  original?: OriginalAmount;
}

/** @throws ExchangeRateMissing, ExchangeRateNotNeeded, ExchangeRateNotPositive */
export const inCurrencyOf = (
  { programme, currency }: { programme: string; currency: string },
  { amount, exchange }: { amount: Money; exchange?: ExchangeRate },
): KeptAmount => {
  if (amount.currency === currency) {
    if (exchange) throw new ExchangeRateNotNeeded(`${programme} is kept in ${currency}`, { ...exchange });
    return { amount };
  }
  if (!exchange) throw new ExchangeRateMissing(`${programme} is kept in ${currency}: at which rate?`, { amount });
  if (!isDecimal(exchange.rate) || Number(exchange.rate) <= 0)
    throw new ExchangeRateNotPositive('A rate is above zero', { ...exchange });
  return { amount: exchanged(amount, exchange.rate, currency), original: { amount, ...exchange } };
};
