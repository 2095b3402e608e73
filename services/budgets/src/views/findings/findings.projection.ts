import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import { findingsProjection } from '@concert/findings/view';

/** What does not agree about the money, whether somebody explained it, and how it ended. */
export const findings = findingsProjection({
  raised: FindingRaisedV1,
  revised: FindingRevisedV1,
  reopened: FindingReopenedV1,
  explained: FindingExplainedV1,
  assigned: FindingAssignedV1,
  resolved: FindingResolvedV1,
});
