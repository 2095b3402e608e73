import { contract } from '../contract.js';
import { code, id, integer } from '../fields.js';

/** The version is in force; the one before it stays on record. */
export interface AnnualWorkPlanApprovedV1 {
  readonly year: number;
  readonly version: number;
  /** UUID of the decision in `reviews`. */
  readonly decision: string;
  /** `NSC`, `PMC`. */
  readonly body: string;
}

export const AnnualWorkPlanApprovedV1 = contract<AnnualWorkPlanApprovedV1>('activities.AnnualWorkPlanApproved.v1', {
  year: integer,
  version: integer,
  decision: id,
  body: code,
});
