import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import { findings, participantsAndBodies } from '@concert/findings/handling';
import { BudgetsJudge } from './application/budgets-judge.js';
import { FindingsAsOfQuery } from './application/findings-as-of.query.js';
import { FindingsPageQuery } from './http/budgets-queries.dto.js';

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
