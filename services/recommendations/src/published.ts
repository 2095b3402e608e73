import * as contracts from '@concert/contracts/recommendations';
import type { AssignableFindingEvent } from '@concert/findings';
import { publishes } from '@concert/messaging';
import type { EvaluationEvent } from './evaluation/evaluation.js';
import type { EventReference } from './findings/evidence.js';
import type { FoundProblem } from './findings/problem.js';
import type { RecommendationEvent } from './recommendation/recommendation.js';

/** References to events of this log, named as others know them: all are in their first version. */
const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(data: Data) => ({
  ...data,
  inputEvents: data.inputEvents.map((event) => ({ ...event, type: `recommendations.${event.type}.v1` })),
});

/** What others may read of this service's log. */
export const publishedEvents = publishes<
  RecommendationEvent | EvaluationEvent | AssignableFindingEvent<FoundProblem>,
  typeof contracts
>(contracts, {
  KeyActionCompleted: ({ data: { recordedBy: _, ...data } }) => contracts.KeyActionCompletedV1.publish(data),
  FindingRaised: ({ data }) => contracts.FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => contracts.FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => contracts.FindingReopenedV1.publish(withContractNames(data)),
  FindingResolved: ({ data }) => contracts.FindingResolvedV1.publish(withContractNames(data)),
});
