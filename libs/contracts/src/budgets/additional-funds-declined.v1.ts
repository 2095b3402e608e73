import { contract, type DataOf } from '../contract.js';
import { id, text } from '../fields.js';

/** The money asked for is not granted. */
export const AdditionalFundsDeclinedV1 = contract('budgets.AdditionalFundsDeclined.v1', {
  /** UUID of the request. */
  request: id,
  because: text,
});
export type AdditionalFundsDeclinedV1 = DataOf<typeof AdditionalFundsDeclinedV1>;
