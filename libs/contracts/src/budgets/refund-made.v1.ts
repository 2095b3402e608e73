import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';
import { ledgerAmountFields } from './ledger-amount.js';

/** An agency gave money back to the fund: net transferred is what came less refunds. */
export const RefundMadeV1 = contract('budgets.RefundMade.v1', {
  /** UUID of the refund. */
  refund: id,
  agency: code,
  ...ledgerAmountFields,
});
export type RefundMadeV1 = DataOf<typeof RefundMadeV1>;
