import { contract, type DataOf } from '../contract.js';
import { id, oneOf, text } from '../fields.js';

/** A response that had words only is given its disposition, on the day on which management stated it. */
export const ManagementDispositionStatedV1 = contract('recommendations.ManagementDispositionStated.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  disposition: oneOf('accepted', 'partially-accepted', 'rejected'),
  /** Where it is said, or why it is not, or only partially, accepted. */
  reason: text,
});
export type ManagementDispositionStatedV1 = DataOf<typeof ManagementDispositionStatedV1>;
