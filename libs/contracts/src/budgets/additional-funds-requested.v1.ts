import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, id, listOf, text } from '../fields.js';

/** Somebody outside the budget is asked for money. */
export interface AdditionalFundsRequestedV1 {
  /** UUID of the request. */
  readonly request: string;
  /** Code of the government, donor or fund secretariat that is asked. */
  readonly addressee: string;
  readonly amount: Money;
  readonly purpose: string;
  /** UUIDs of the unfunded needs it is meant for. */
  readonly needs: readonly string[];
}

export const AdditionalFundsRequestedV1 = contract<AdditionalFundsRequestedV1>('budgets.AdditionalFundsRequested.v1', {
  request: id,
  addressee: code,
  amount,
  purpose: text,
  needs: listOf(id),
});
