import { contract, type DataOf } from '../contract.js';
import { code, id, integer } from '../fields.js';

/** The version is a draft again. */
export const AnnualWorkPlanRejectedV1 = contract('activities.AnnualWorkPlanRejected.v1', {
  year: integer,
  version: integer,
  /** UUID of the decision in `reviews`. */
  decision: id,
  /** `NSC`, `PMC`. */
  body: code,
});
export type AnnualWorkPlanRejectedV1 = DataOf<typeof AnnualWorkPlanRejectedV1>;
