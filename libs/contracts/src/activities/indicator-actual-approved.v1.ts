import { contract, type DataOf } from '../contract.js';
import { code, decimal, nullable, period } from '../fields.js';

/** A reported figure counts: another organization than the one that reported it has looked at it. */
export const IndicatorActualApprovedV1 = contract('activities.IndicatorActualApproved.v1', {
  indicator: code,
  period,
  /** Null: not measured, which is not zero. */
  value: nullable(decimal),
  /** Code of the organization that approves it. */
  approvedBy: code,
});
export type IndicatorActualApprovedV1 = DataOf<typeof IndicatorActualApprovedV1>;
