import { contract } from '../contract.js';
import { integer, listOf } from '../fields.js';
import { workPlanLine, type WorkPlanLine } from './work-plan-line.js';

/** What is to be done in a year, as drafted; a later draft of the same version replaces it as a whole. */
export interface AnnualWorkPlanDraftedV1 {
  readonly year: number;
  /** 1 for the first plan of the year; an amendment is the next. */
  readonly version: number;
  readonly lines: readonly WorkPlanLine[];
}

export const AnnualWorkPlanDraftedV1 = contract<AnnualWorkPlanDraftedV1>('activities.AnnualWorkPlanDrafted.v1', {
  year: integer,
  version: integer,
  lines: listOf(workPlanLine),
});
