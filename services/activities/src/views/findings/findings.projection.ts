import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/activities';
import { findingsProjection } from '@concert/findings/view';

/** What is missing in registers, counts and plans, or contradicts itself, and how it ended. */
export const findings = findingsProjection({
  raised: FindingRaisedV1,
  revised: FindingRevisedV1,
  reopened: FindingReopenedV1,
  assigned: FindingAssignedV1,
  explained: FindingExplainedV1,
  resolved: FindingResolvedV1,
});
