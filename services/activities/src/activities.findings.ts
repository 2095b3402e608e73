import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/activities';
import { findings, participants } from '@concert/findings/handling';
import { ActivitiesJudge } from './findings/activities-judge.query.js';
import { FindingsPageQuery } from './findings/findings.api.js';

/** What is missing in registers, counts and plans, or contradicts itself, and how it ended. */
export const activitiesFindings = findings({
  contracts: {
    raised: FindingRaisedV1,
    revised: FindingRevisedV1,
    reopened: FindingReopenedV1,
    explained: FindingExplainedV1,
    resolved: FindingResolvedV1,
    assigned: FindingAssignedV1,
  },
  judge: ActivitiesJudge,
  parties: participants,
  offers: 'all',
  pageQuery: FindingsPageQuery,
});
