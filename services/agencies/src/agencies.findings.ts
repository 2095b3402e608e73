import {
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/agencies';
import { findings, participants } from '@concert/findings/handling';
import { StatementsJudge } from './findings/statements-judge.query.js';
import { FindingsPageQuery } from './findings/findings.response.js';

/** What is missing in what is said about a programme, or does not agree, and how it ended. */
export const agenciesFindings = findings({
  contracts: {
    raised: FindingRaisedV1,
    revised: FindingRevisedV1,
    reopened: FindingReopenedV1,
    explained: FindingExplainedV1,
    resolved: FindingResolvedV1,
  },
  judge: StatementsJudge,
  parties: participants,
  offers: 'explain',
  pageQuery: FindingsPageQuery,
});
