import { contract, type DataOf } from '../contract.js';
import { amount, code, id, text } from '../fields.js';

/** A commitment is closed; what was not paid is free again. */
export const CommitmentCancelledV1 = contract('budgets.CommitmentCancelled.v1', {
  /** UUID of the commitment. */
  commitment: id,
  agency: code,
  /** What had not been paid of it. */
  released: amount,
  reason: text,
});
export type CommitmentCancelledV1 = DataOf<typeof CommitmentCancelledV1>;
