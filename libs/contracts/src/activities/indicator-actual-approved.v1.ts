import type { Period } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, decimal, nullable, period } from '../fields.js';

/** A reported figure counts: another organization than the one that reported it has looked at it. */
export interface IndicatorActualApprovedV1 {
  readonly indicator: string;
  readonly period: Period;
  /** Null: not measured, which is not zero. */
  readonly value: string | null;
  /** Code of the organization that approves it. */
  readonly approvedBy: string;
}

export const IndicatorActualApprovedV1 = contract<IndicatorActualApprovedV1>('activities.IndicatorActualApproved.v1', {
  indicator: code,
  period,
  value: nullable(decimal),
  approvedBy: code,
});
