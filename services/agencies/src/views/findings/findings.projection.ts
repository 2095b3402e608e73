import {
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/agencies';
import { findingsProjection } from '@concert/findings/view';

/** What is missing in what is said about a programme, or does not agree, and how it ended. */
export const findings = findingsProjection({
  raised: FindingRaisedV1,
  revised: FindingRevisedV1,
  reopened: FindingReopenedV1,
  explained: FindingExplainedV1,
  resolved: FindingResolvedV1,
});
