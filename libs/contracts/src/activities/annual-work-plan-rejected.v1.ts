import { contract } from '../contract.js';
import { code, id, integer } from '../fields.js';

/** The version is a draft again. */
export interface AnnualWorkPlanRejectedV1 {
  readonly year: number;
  readonly version: number;
  /** UUID of the decision in `reviews`. */
  readonly decision: string;
  /** `NSC`, `PMC`. */
  readonly body: string;
}

export const AnnualWorkPlanRejectedV1 = contract<AnnualWorkPlanRejectedV1>('activities.AnnualWorkPlanRejected.v1', {
  year: integer,
  version: integer,
  decision: id,
  body: code,
});
