import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, period, text } from '../fields.js';
import { beneficiaryCell, reach } from './beneficiary-cells.js';

/** A count of beneficiaries is told anew as a whole; the former one stays on record. */
export const BeneficiariesRestatedV1 = contract('activities.BeneficiariesRestated.v1', {
  /** UUID of the count. */
  report: id,
  period,
  /** Code of the organization whose beneficiaries they are, or `programme`. */
  scope: code,
  reach,
  /** Each group once. */
  cells: listOf(beneficiaryCell),
  reason: text,
});
export type BeneficiariesRestatedV1 = DataOf<typeof BeneficiariesRestatedV1>;
