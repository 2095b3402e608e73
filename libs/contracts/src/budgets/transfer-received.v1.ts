import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';
import { transferFields } from './transfer-values.js';

/** Money of the fund arrived. It counts in every period whose cut-off does not come before the value date. */
export const TransferReceivedV1 = contract('budgets.TransferReceived.v1', {
  /** UUID of the transfer. */
  transfer: id,
  ...transferFields,
});
export type TransferReceivedV1 = DataOf<typeof TransferReceivedV1>;
