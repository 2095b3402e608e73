import { contract, type DataOf } from '../contract.js';
import { count, id, nullable, oneOf } from '../fields.js';

/** A group of trainers was counted anew, or goes on to its work. */
export const TrainersRecountedV1 = contract('activities.TrainersRecounted.v1', {
  /** UUID of the group. */
  group: id,
  status: oneOf('planned', 'trained', 'active', 'disbanded'),
  /** Null: nobody counted. */
  count: nullable(count),
  women: nullable(count),
  men: nullable(count),
});
export type TrainersRecountedV1 = DataOf<typeof TrainersRecountedV1>;
