import { contract } from '../contract.js';
import { code, id } from '../fields.js';
import { type LedgerAmount, ledgerAmountFields } from './ledger-amount.js';

/** An agency gave money back to the fund: net transferred is what came less refunds. */
export interface RefundMadeV1 extends LedgerAmount {
  /** UUID of the refund. */
  readonly refund: string;
  readonly agency: string;
}

export const RefundMadeV1 = contract<RefundMadeV1>('budgets.RefundMade.v1', {
  refund: id,
  agency: code,
  ...ledgerAmountFields,
});
