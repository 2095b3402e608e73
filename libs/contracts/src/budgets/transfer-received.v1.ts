import { contract } from '../contract.js';
import { date, id, integer, oneOf, optional } from '../fields.js';
import { type KeptAmount, keptAmountFields } from './ledger-amount.js';

/** Money of the fund arrived. It counts in every period whose cut-off does not come before the value date. */
export interface TransferReceivedV1 extends KeptAmount {
  /** UUID of the transfer. */
  readonly transfer: string;
  /** `advance`: paid before the first tranche, for formulating the programme. Source: SDG Fund FAQ. */
  readonly kind: 'tranche' | 'advance';
  /** Number of the tranche, for a transfer of that kind. */
  readonly tranche?: number;
  /** ISO date on which the money was available. */
  readonly valueDate: string;
}

export const TransferReceivedV1 = contract<TransferReceivedV1>('budgets.TransferReceived.v1', {
  transfer: id,
  kind: oneOf('tranche', 'advance'),
  tranche: optional(integer),
  ...keptAmountFields,
  valueDate: date,
});
