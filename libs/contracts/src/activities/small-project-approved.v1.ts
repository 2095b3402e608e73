import { contract } from '../contract.js';
import { code, id, optional, text } from '../fields.js';

/** Another organization than the planner's lets the small project begin. */
export interface SmallProjectApprovedV1 {
  /** UUID of the small project. */
  readonly smallProject: string;
  /** Code of the organization that approves. */
  readonly by: string;
  readonly note?: string;
}

export const SmallProjectApprovedV1 = contract<SmallProjectApprovedV1>('activities.SmallProjectApproved.v1', {
  smallProject: id,
  by: code,
  note: optional(text),
});
