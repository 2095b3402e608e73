import {
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/recommendations';
import { findings } from '@concert/findings/handling';
import { FindingsPageQuery } from './findings/chosen.response.js';
import { FindingsAsOfQuery } from './findings/findings-as-of.query.js';
import { RecommendationsJudge } from './findings/recommendations-judge.query.js';
import { followUpParties } from './recommendation/responsible.query.js';

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
  explanationMax: 5000,
  pageQuery: FindingsPageQuery,
  onDay: FindingsAsOfQuery,
});
