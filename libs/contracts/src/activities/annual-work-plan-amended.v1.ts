import { contract } from '../contract.js';
import { integer, listOf, text } from '../fields.js';
import { workPlanLine, type WorkPlanLine } from './work-plan-line.js';

/** A next version of an approved plan is drafted. The approved one holds until this one is approved. */
export interface AnnualWorkPlanAmendedV1 {
  readonly year: number;
  /** One more than the version in force. */
  readonly version: number;
  readonly lines: readonly WorkPlanLine[];
  readonly reason: string;
}

export const AnnualWorkPlanAmendedV1 = contract<AnnualWorkPlanAmendedV1>('activities.AnnualWorkPlanAmended.v1', {
  year: integer,
  version: integer,
  lines: listOf(workPlanLine),
  reason: text,
});
