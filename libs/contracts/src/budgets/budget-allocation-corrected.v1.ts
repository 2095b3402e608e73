import { contract, type DataOf } from '../contract.js';
import { amount, code, id, record, text } from '../fields.js';

const allocationValues = record({ amount });

/** Another amount was meant to be set aside for the agency. */
export const BudgetAllocationCorrectedV1 = contract('budgets.BudgetAllocationCorrected.v1', {
  /** UUID of the allocation, or of the event that made it where that names none. */
  allocation: id,
  agency: code,
  oldValues: allocationValues,
  newValues: allocationValues,
  reason: text,
});
export type BudgetAllocationCorrectedV1 = DataOf<typeof BudgetAllocationCorrectedV1>;
