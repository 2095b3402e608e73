import { contract, type DataOf } from '../contract.js';
import { amount, code, id, listOf, nullable, record, text, type ValueOf } from '../fields.js';
import { correctionOf } from '../mending.js';

/** What a plan says beside its days and its place in the results framework. */
const planValues = record({
  title: text,
  /** Code of the organization that answers for it. */
  lead: code,
  /** Codes of the organizations that carry it out together with the lead. */
  collaborators: listOf(code),
  /** Names of sites of the programme. */
  sites: listOf(text),
  /** Null: not costed. */
  plannedCost: nullable(amount),
});
export type PlanValues = ValueOf<typeof planValues>;

/** An activity was planned wrongly. It has another title, lead, sites or cost from the day of its plan on. */
export const ActivityCorrectedV1 = contract('activities.ActivityCorrected.v1', {
  /** UUID of the activity. */
  activity: id,
  ...correctionOf(planValues),
});
export type ActivityCorrectedV1 = DataOf<typeof ActivityCorrectedV1>;
