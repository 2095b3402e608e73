import { contract, type DataOf } from '../contract.js';
import { amount, code, id, listOf, nullable, optional, text, window } from '../fields.js';

/** An activity stands in the work plan. */
export const ActivityPlannedV1 = contract('activities.ActivityPlanned.v1', {
  /** UUID of the activity. */
  activity: id,
  title: text,
  /** Left out when the document places the activity under an outcome only. */
  output: optional(code),
  outcome: code,
  /** Code of the organization that answers for it. */
  lead: code,
  /** Codes of the organizations that carry it out together with the lead. */
  collaborators: listOf(code),
  /** Code of the organization that convenes, without carrying it out. */
  facilitator: optional(code),
  /** Code of the national participant that leads it with the lead. */
  leadNationalCounterpart: optional(code),
  /** Names of sites of the programme. */
  sites: listOf(text),
  /** First and last day, ISO dates. */
  window,
  /** Null: not costed. */
  plannedCost: nullable(amount),
  /** UNDG harmonized budget category, 1 to 8. */
  category: optional(code),
});
export type ActivityPlannedV1 = DataOf<typeof ActivityPlannedV1>;
