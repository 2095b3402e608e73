import { contract, type DataOf } from '../contract.js';
import { date, id, integer, oneOf, optional } from '../fields.js';
import { keptAmountFields } from './ledger-amount.js';

/** Money of the fund arrived. It counts in every period whose cut-off does not come before the value date. */
export const TransferReceivedV1 = contract('budgets.TransferReceived.v1', {
  /** UUID of the transfer. */
  transfer: id,
  /** `advance`: paid before the first tranche, for formulating the programme. Source: SDG Fund FAQ. */
  kind: oneOf('tranche', 'advance'),
  /** Number of the tranche, for a transfer of that kind. */
  tranche: optional(integer),
  ...keptAmountFields,
  /** ISO date on which the money was available. */
  valueDate: date,
});
export type TransferReceivedV1 = DataOf<typeof TransferReceivedV1>;
