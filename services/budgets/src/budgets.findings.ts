import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import { findings, participantsAndBodies } from '@concert/findings/handling';
import { BudgetsJudge } from './findings/budgets-judge.query.js';
import { FindingsAsOfQuery } from './findings/findings-as-of.query.js';
import { FindingsPageQuery } from './findings/findings.response.js';

/** What does not agree about the money, whether somebody explained it, and how it ended. */
export const budgetsFindings = findings({
  contracts: {
    raised: FindingRaisedV1,
    revised: FindingRevisedV1,
    reopened: FindingReopenedV1,
    explained: FindingExplainedV1,
    resolved: FindingResolvedV1,
    assigned: FindingAssignedV1,
  },
  judge: BudgetsJudge,
  parties: participantsAndBodies,
  offers: 'all',
  pageQuery: FindingsPageQuery,
  onDay: FindingsAsOfQuery,
});
