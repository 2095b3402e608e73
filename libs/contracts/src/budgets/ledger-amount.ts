import type { Money } from '@concert/money';
import { amount, code, date, decimal, integer, optional, record, type Shape, text } from '../fields.js';

/** An amount as it was agreed or paid, and how it became one in the programme's currency. */
export interface OriginalAmount {
  readonly amount: Money;
  /** Units of the original currency for one unit of the programme's: `6.8275`. */
  readonly rate: string;
  /** ISO date from which the rate was in force. */
  readonly rateDate: string;
  /** Who published it: `UN operational rate of exchange`. */
  readonly source: string;
}

export interface KeptAmount {
  /** In the programme's currency. */
  readonly amount: Money;
  /** For an amount in another currency: what it was, and the rate. */
  readonly original?: OriginalAmount;
}

export interface LedgerAmount extends KeptAmount {
  /** ISO date on which it was signed, paid or given back. */
  readonly date: string;
}

/** Where in the budget an entry stands. */
export interface LedgerLine {
  /** Number of the output: `2.3`. */
  readonly output: string;
  /** UNDG harmonized budget category, 1 to 8. */
  readonly category: string;
  /** Programme year, 1 for the first. */
  readonly year: number;
  /** Number of the activity it serves: `2.3.1`. */
  readonly activity?: string;
}

export const keptAmountFields: Shape<KeptAmount> = {
  amount,
  original: optional(record<OriginalAmount>({ amount, rate: decimal, rateDate: date, source: text })),
};

export const ledgerAmountFields: Shape<LedgerAmount> = { ...keptAmountFields, date };

export const ledgerLineFields: Shape<LedgerLine> = {
  output: code,
  category: code,
  year: integer,
  activity: optional(code),
};
