import { contract } from '../contract.js';
import { count, id, nullable, oneOf } from '../fields.js';

/** A group of trainers was counted anew, or goes on to its work. */
export interface TrainersRecountedV1 {
  /** UUID of the group. */
  readonly group: string;
  readonly status: 'planned' | 'trained' | 'active' | 'disbanded';
  /** Null: nobody counted. */
  readonly count: number | null;
  readonly women: number | null;
  readonly men: number | null;
}

export const TrainersRecountedV1 = contract<TrainersRecountedV1>('activities.TrainersRecounted.v1', {
  group: id,
  status: oneOf('planned', 'trained', 'active', 'disbanded'),
  count: nullable(count),
  women: nullable(count),
  men: nullable(count),
});
