import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/recommendations';
import { findings } from '@concert/findings/handling';
import { RecommendationsJudge } from './application/recommendations-judge.js';
import { FindingsAsOfQuery } from './application/findings-as-of.query.js';
import { followUpParties } from './application/responsible.js';
import { FindingsPageQuery } from './http/recommendations-queries.dto.js';

/** What is missing in recommendations, responses and follow-up, or contradicts itself, and how it ended. */
export const recommendationsFindings = findings({
  contracts: {
    raised: FindingRaisedV1,
    revised: FindingRevisedV1,
    reopened: FindingReopenedV1,
    explained: FindingExplainedV1,
    resolved: FindingResolvedV1,
    assigned: FindingAssignedV1,
  },
  judge: RecommendationsJudge,
  parties: followUpParties,
  offers: 'all',
  pageQuery: FindingsPageQuery,
  onDay: FindingsAsOfQuery,
});
