import { contract } from '../contract.js';
import { id, text } from '../fields.js';

/** The money asked for is not granted. */
export interface AdditionalFundsDeclinedV1 {
  /** UUID of the request. */
  readonly request: string;
  readonly because: string;
}

export const AdditionalFundsDeclinedV1 = contract<AdditionalFundsDeclinedV1>('budgets.AdditionalFundsDeclined.v1', {
  request: id,
  because: text,
});
