import { contract, type DataOf } from '../contract.js';
import { amount, code, id, record, text } from '../fields.js';

/** It was never meant to be set aside for the agency. */
export const BudgetAllocationWithdrawnV1 = contract('budgets.BudgetAllocationWithdrawn.v1', {
  /** UUID of the allocation, or of the event that made it where that names none. */
  allocation: id,
  agency: code,
  oldValues: record({ amount }),
  reason: text,
});
export type BudgetAllocationWithdrawnV1 = DataOf<typeof BudgetAllocationWithdrawnV1>;
