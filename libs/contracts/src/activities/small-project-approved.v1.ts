import { contract, type DataOf } from '../contract.js';
import { code, id, optional, text } from '../fields.js';

/** Another organization than the planner's lets the small project begin. */
export const SmallProjectApprovedV1 = contract('activities.SmallProjectApproved.v1', {
  /** UUID of the small project. */
  smallProject: id,
  /** Code of the organization that approves. */
  by: code,
  note: optional(text),
});
export type SmallProjectApprovedV1 = DataOf<typeof SmallProjectApprovedV1>;
