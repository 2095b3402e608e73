import { contract, type DataOf } from '../contract.js';
import { amount, id } from '../fields.js';

/** The money asked for is granted, or part of it; a revision for new money is suggested. */
export const AdditionalFundsGrantedV1 = contract('budgets.AdditionalFundsGranted.v1', {
  /** UUID of the request. */
  request: id,
  amount,
});
export type AdditionalFundsGrantedV1 = DataOf<typeof AdditionalFundsGrantedV1>;
