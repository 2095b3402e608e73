import { contract, type DataOf } from '../contract.js';
import { date, id } from '../fields.js';

/** The small project runs. */
export const SmallProjectStartedV1 = contract('activities.SmallProjectStarted.v1', {
  /** UUID of the small project. */
  smallProject: id,
  /** ISO date. */
  startedOn: date,
});
export type SmallProjectStartedV1 = DataOf<typeof SmallProjectStartedV1>;
