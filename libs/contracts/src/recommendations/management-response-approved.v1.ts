import { contract } from '../contract.js';
import { id } from '../fields.js';

/** A body approved the management response. */
export interface ManagementResponseApprovedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the body's decision. */
  readonly decision: string;
}

export const ManagementResponseApprovedV1 = contract<ManagementResponseApprovedV1>(
  'recommendations.ManagementResponseApproved.v1',
  { recommendation: id, decision: id },
);
