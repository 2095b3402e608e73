import { contract } from '../contract.js';
import { date, id } from '../fields.js';

/** The small project runs. */
export interface SmallProjectStartedV1 {
  /** UUID of the small project. */
  readonly smallProject: string;
  /** ISO date. */
  readonly startedOn: string;
}

export const SmallProjectStartedV1 = contract<SmallProjectStartedV1>('activities.SmallProjectStarted.v1', {
  smallProject: id,
  startedOn: date,
});
