import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, id, text } from '../fields.js';

/** A commitment is closed; what was not paid is free again. */
export interface CommitmentCancelledV1 {
  /** UUID of the commitment. */
  readonly commitment: string;
  readonly agency: string;
  /** What had not been paid of it. */
  readonly released: Money;
  readonly reason: string;
}

export const CommitmentCancelledV1 = contract<CommitmentCancelledV1>('budgets.CommitmentCancelled.v1', {
  commitment: id,
  agency: code,
  released: amount,
  reason: text,
});
