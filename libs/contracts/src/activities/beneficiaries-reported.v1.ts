import type { Period } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, id, listOf, oneOf, period } from '../fields.js';
import { type BeneficiaryCell, beneficiaryCell, type Reach } from './beneficiary-cells.js';

/** How many the programme reached: a claim, kept as reported. */
export interface BeneficiariesReportedV1 {
  /** UUID of the count. */
  readonly report: string;
  readonly period: Period;
  /** Code of the organization whose beneficiaries they are, or `programme`. */
  readonly scope: string;
  readonly reach: Reach;
  /** Each group once. */
  readonly cells: readonly BeneficiaryCell[];
}

export const BeneficiariesReportedV1 = contract<BeneficiariesReportedV1>('activities.BeneficiariesReported.v1', {
  report: id,
  period,
  scope: code,
  reach: oneOf('direct', 'indirect'),
  cells: listOf(beneficiaryCell),
});
