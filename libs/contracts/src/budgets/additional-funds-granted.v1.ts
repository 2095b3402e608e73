import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, id } from '../fields.js';

/** The money asked for is granted, or part of it; a revision for new money is suggested. */
export interface AdditionalFundsGrantedV1 {
  /** UUID of the request. */
  readonly request: string;
  readonly amount: Money;
}

export const AdditionalFundsGrantedV1 = contract<AdditionalFundsGrantedV1>('budgets.AdditionalFundsGranted.v1', {
  request: id,
  amount,
});
