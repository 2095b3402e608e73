import { date, integer, oneOf, optional, record, type ValueOf } from '../fields.js';
import { keptAmountFields } from './ledger-amount.js';

export const transferFields = {
  /** `advance`: paid before the first tranche, for formulating the programme. Source: SDG Fund FAQ. */
  kind: oneOf('tranche', 'advance'),
  /** Number of the tranche, for a transfer of that kind. */
  tranche: optional(integer),
  ...keptAmountFields,
  /** ISO date on which the money was available. */
  valueDate: date,
};

/** All that a transfer says. */
export const transferValues = record(transferFields);
export type TransferValues = ValueOf<typeof transferValues>;
