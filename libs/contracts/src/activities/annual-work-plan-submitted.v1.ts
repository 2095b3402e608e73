import { contract, type DataOf } from '../contract.js';
import { code, integer } from '../fields.js';

/** The drafted version is put to the committee. */
export const AnnualWorkPlanSubmittedV1 = contract('activities.AnnualWorkPlanSubmitted.v1', {
  year: integer,
  version: integer,
  /** Code of the organization that submits it. */
  submittedBy: code,
});
export type AnnualWorkPlanSubmittedV1 = DataOf<typeof AnnualWorkPlanSubmittedV1>;
