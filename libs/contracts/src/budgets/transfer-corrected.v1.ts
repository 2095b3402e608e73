import { contract, type DataOf } from '../contract.js';
import { id, text } from '../fields.js';
import { transferValues } from './transfer-values.js';

/**
 * A transfer was recorded wrongly. It says something else from now on. Who asks for a day before the old value date
 * knows the transfer from here alone: it moved to an earlier day.
 */
export const TransferCorrectedV1 = contract('budgets.TransferCorrected.v1', {
  /** UUID of the transfer. */
  transfer: id,
  oldValues: transferValues,
  newValues: transferValues,
  reason: text,
});
export type TransferCorrectedV1 = DataOf<typeof TransferCorrectedV1>;
