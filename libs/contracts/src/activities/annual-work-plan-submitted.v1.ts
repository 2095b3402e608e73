import { contract } from '../contract.js';
import { code, integer } from '../fields.js';

/** The drafted version is put to the committee. */
export interface AnnualWorkPlanSubmittedV1 {
  readonly year: number;
  readonly version: number;
  /** Code of the organization that submits it. */
  readonly submittedBy: string;
}

export const AnnualWorkPlanSubmittedV1 = contract<AnnualWorkPlanSubmittedV1>('activities.AnnualWorkPlanSubmitted.v1', {
  year: integer,
  version: integer,
  submittedBy: code,
});
