import { contract, type DataOf } from '../contract.js';
import { date, id, optional, text } from '../fields.js';

/** The small project is over. */
export const SmallProjectClosedV1 = contract('activities.SmallProjectClosed.v1', {
  /** UUID of the small project. */
  smallProject: id,
  /** ISO date. */
  closedOn: date,
  note: optional(text),
});
export type SmallProjectClosedV1 = DataOf<typeof SmallProjectClosedV1>;
