import { contract, type DataOf } from '../contract.js';
import { integer, listOf, text } from '../fields.js';
import { workPlanLine } from './work-plan-line.js';

/** A next version of an approved plan is drafted. The approved one holds until this one is approved. */
export const AnnualWorkPlanAmendedV1 = contract('activities.AnnualWorkPlanAmended.v1', {
  year: integer,
  /** One more than the version in force. */
  version: integer,
  lines: listOf(workPlanLine),
  reason: text,
});
export type AnnualWorkPlanAmendedV1 = DataOf<typeof AnnualWorkPlanAmendedV1>;
