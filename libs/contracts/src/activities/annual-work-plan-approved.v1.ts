import { contract, type DataOf } from '../contract.js';
import { code, id, integer } from '../fields.js';

/** The version is in force; the one before it stays on record. */
export const AnnualWorkPlanApprovedV1 = contract('activities.AnnualWorkPlanApproved.v1', {
  year: integer,
  version: integer,
  /** UUID of the decision in `reviews`. */
  decision: id,
  /** `NSC`, `PMC`. */
  body: code,
});
export type AnnualWorkPlanApprovedV1 = DataOf<typeof AnnualWorkPlanApprovedV1>;
