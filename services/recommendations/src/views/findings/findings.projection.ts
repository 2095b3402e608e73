import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/recommendations';
import { findingsProjection } from '@concert/findings/view';

/** What is missing in recommendations, responses and follow-up, or contradicts itself, and how it ended. */
export const findings = findingsProjection({
  raised: FindingRaisedV1,
  revised: FindingRevisedV1,
  reopened: FindingReopenedV1,
  explained: FindingExplainedV1,
  assigned: FindingAssignedV1,
  resolved: FindingResolvedV1,
});
