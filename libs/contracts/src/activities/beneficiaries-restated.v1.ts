import type { Period } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, id, listOf, oneOf, period, text } from '../fields.js';
import { type BeneficiaryCell, beneficiaryCell, type Reach } from './beneficiary-cells.js';

/** A count of beneficiaries is told anew as a whole; the former one stays on record. */
export interface BeneficiariesRestatedV1 {
  /** UUID of the count. */
  readonly report: string;
  readonly period: Period;
  /** Code of the organization whose beneficiaries they are, or `programme`. */
  readonly scope: string;
  readonly reach: Reach;
  /** Each group once. */
  readonly cells: readonly BeneficiaryCell[];
  readonly reason: string;
}

export const BeneficiariesRestatedV1 = contract<BeneficiariesRestatedV1>('activities.BeneficiariesRestated.v1', {
  report: id,
  period,
  scope: code,
  reach: oneOf('direct', 'indirect'),
  cells: listOf(beneficiaryCell),
  reason: text,
});
