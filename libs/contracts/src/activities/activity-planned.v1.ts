import type { Money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { amount, code, id, listOf, nullable, optional, text, window } from '../fields.js';

/** An activity stands in the work plan. */
export interface ActivityPlannedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  readonly title: string;
  /** Left out when the document places the activity under an outcome only. */
  readonly output?: string;
  readonly outcome: string;
  /** Code of the organization that answers for it. */
  readonly lead: string;
  /** Codes of the organizations that carry it out together with the lead. */
  readonly collaborators: readonly string[];
  /** Code of the organization that convenes, without carrying it out. */
  readonly facilitator?: string;
  /** Code of the national participant that leads it with the lead. */
  readonly leadNationalCounterpart?: string;
  /** Names of sites of the programme. */
  readonly sites: readonly string[];
  /** First and last day, ISO dates. */
  readonly window: Window;
  /** Null: not costed. */
  readonly plannedCost: Money | null;
  /** UNDG harmonized budget category, 1 to 8. */
  readonly category?: string;
}

export const ActivityPlannedV1 = contract<ActivityPlannedV1>('activities.ActivityPlanned.v1', {
  activity: id,
  title: text,
  output: optional(code),
  outcome: code,
  lead: code,
  collaborators: listOf(code),
  facilitator: optional(code),
  leadNationalCounterpart: optional(code),
  sites: listOf(text),
  window,
  plannedCost: nullable(amount),
  category: optional(code),
});
