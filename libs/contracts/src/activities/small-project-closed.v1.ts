import { contract } from '../contract.js';
import { date, id, optional, text } from '../fields.js';

/** The small project is over. */
export interface SmallProjectClosedV1 {
  /** UUID of the small project. */
  readonly smallProject: string;
  /** ISO date. */
  readonly closedOn: string;
  readonly note?: string;
}

export const SmallProjectClosedV1 = contract<SmallProjectClosedV1>('activities.SmallProjectClosed.v1', {
  smallProject: id,
  closedOn: date,
  note: optional(text),
});
