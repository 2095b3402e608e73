import { contract, type DataOf } from '../contract.js';
import { integer, listOf } from '../fields.js';
import { workPlanLine } from './work-plan-line.js';

/** What is to be done in a year, as drafted; a later draft of the same version replaces it as a whole. */
export const AnnualWorkPlanDraftedV1 = contract('activities.AnnualWorkPlanDrafted.v1', {
  year: integer,
  /** 1 for the first plan of the year; an amendment is the next. */
  version: integer,
  lines: listOf(workPlanLine),
});
export type AnnualWorkPlanDraftedV1 = DataOf<typeof AnnualWorkPlanDraftedV1>;
