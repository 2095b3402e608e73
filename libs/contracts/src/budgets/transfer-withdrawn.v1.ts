import { contract, type DataOf } from '../contract.js';
import { id, text } from '../fields.js';
import { transferValues } from './transfer-values.js';

/**
 * Nothing arrived as it was recorded. A correction to a later value date withdraws the transfer from the old one first.
 */
export const TransferWithdrawnV1 = contract('budgets.TransferWithdrawn.v1', {
  /** UUID of the transfer. */
  transfer: id,
  oldValues: transferValues,
  reason: text,
});
export type TransferWithdrawnV1 = DataOf<typeof TransferWithdrawnV1>;
