import {
  amount,
  code,
  date,
  decimal,
  integer,
  optional,
  record,
  type RecordOf,
  text,
  type ValueOf,
} from '../fields.js';

/** An amount as it was agreed or paid, and how it became one in the programme's currency. */
const originalAmount = record({
  amount,
  /** Units of the original currency for one unit of the programme's: `6.8275`. */
  rate: decimal,
  /** ISO date from which the rate was in force. */
  rateDate: date,
  /** Who published it: `UN operational rate of exchange`. */
  source: text,
});
export type OriginalAmount = ValueOf<typeof originalAmount>;

export const keptAmountFields = {
  /** In the programme's currency. */
  amount,
  /** For an amount in another currency: what it was, and the rate. */
  original: optional(originalAmount),
};

export const ledgerAmountFields = {
  ...keptAmountFields,
  /** ISO date on which it was signed, paid or given back. */
  date,
};
export type LedgerAmount = RecordOf<typeof ledgerAmountFields>;

/** Where in the budget an entry stands. */
export const ledgerLineFields = {
  /** Number of the output: `2.3`. */
  output: code,
  /** UNDG harmonized budget category, 1 to 8. */
  category: code,
  /** Programme year, 1 for the first. */
  year: integer,
  /** Number of the activity it serves: `2.3.1`. */
  activity: optional(code),
};
export type LedgerLine = RecordOf<typeof ledgerLineFields>;
