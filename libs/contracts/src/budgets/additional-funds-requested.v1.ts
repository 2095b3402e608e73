import { contract, type DataOf } from '../contract.js';
import { amount, code, id, listOf, text } from '../fields.js';

/** Somebody outside the budget is asked for money. */
export const AdditionalFundsRequestedV1 = contract('budgets.AdditionalFundsRequested.v1', {
  /** UUID of the request. */
  request: id,
  /** Code of the government, donor or fund secretariat that is asked. */
  addressee: code,
  amount,
  purpose: text,
  /** UUIDs of the unfunded needs it is meant for. */
  needs: listOf(id),
});
export type AdditionalFundsRequestedV1 = DataOf<typeof AdditionalFundsRequestedV1>;
