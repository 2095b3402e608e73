import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';

/** A body approved the management response. */
export const ManagementResponseApprovedV1 = contract('recommendations.ManagementResponseApproved.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the body's decision. */
  decision: id,
});
export type ManagementResponseApprovedV1 = DataOf<typeof ManagementResponseApprovedV1>;
