import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, period } from '../fields.js';
import { beneficiaryCell, reach } from './beneficiary-cells.js';

/** How many the programme reached: a claim, kept as reported. */
export const BeneficiariesReportedV1 = contract('activities.BeneficiariesReported.v1', {
  /** UUID of the count. */
  report: id,
  period,
  /** Code of the organization whose beneficiaries they are, or `programme`. */
  scope: code,
  reach,
  /** Each group once. */
  cells: listOf(beneficiaryCell),
});
export type BeneficiariesReportedV1 = DataOf<typeof BeneficiariesReportedV1>;
