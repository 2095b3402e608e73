import {
  EvaluationCriterionRatedV1,
  EvaluationRegisteredV1,
  EvaluationStatementRecordedV1,
  EvaluationStepTakenV1,
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionDroppedV1,
  KeyActionDueDateExtendedV1,
  KeyActionLacksBudgetV1,
  KeyActionProgressedV1,
  KeyActionsLinkedV1,
  KeyActionVerifiedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import type { AssignableFindingEvent } from '@concert/findings';
import type { PublishedEvents } from '@concert/messaging';
import type { EventReference } from '../domain/completeness/evidence.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import type { EvaluationEvent } from '../domain/evaluation/evaluation.js';
import type { RecommendationEvent } from '../domain/recommendation/recommendation.events.js';

/** References to events of this log, named as others know them: all are in their first version. */
const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(data: Data) => ({
  ...data,
  inputEvents: data.inputEvents.map((event) => ({ ...event, type: `recommendations.${event.type}.v1` })),
});

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<
  RecommendationEvent | EvaluationEvent | AssignableFindingEvent<FoundProblem>
> = {
  EvaluationRegistered: ({ data }) => EvaluationRegisteredV1.publish(data),
  EvaluationCriterionRated: ({ data }) => EvaluationCriterionRatedV1.publish(data),
  EvaluationStatementRecorded: ({ data }) => EvaluationStatementRecordedV1.publish(data),
  EvaluationStepTaken: ({ data }) => EvaluationStepTakenV1.publish(data),
  RecommendationIssued: ({ data }) => RecommendationIssuedV1.publish(data),
  ManagementResponseRecorded: ({ data }) => ManagementResponseRecordedV1.publish(data),
  ManagementResponseApproved: ({ data }) => ManagementResponseApprovedV1.publish(data),
  KeyActionAgreed: ({ data }) => KeyActionAgreedV1.publish(data),
  KeyActionLacksBudget: ({ data }) => KeyActionLacksBudgetV1.publish(data),
  KeyActionProgressed: ({ data }) => KeyActionProgressedV1.publish(data),
  KeyActionCompleted: ({ data: { recordedBy: _, ...data } }) => KeyActionCompletedV1.publish(data),
  KeyActionVerified: ({ data }) => KeyActionVerifiedV1.publish(data),
  KeyActionDropped: ({ data }) => KeyActionDroppedV1.publish(data),
  KeyActionDueDateExtended: ({ data }) => KeyActionDueDateExtendedV1.publish(data),
  KeyActionsLinked: ({ data }) => KeyActionsLinkedV1.publish(data),
  FindingRaised: ({ data }) => FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => FindingReopenedV1.publish(withContractNames(data)),
  FindingAssigned: ({ data }) => FindingAssignedV1.publish(data),
  FindingExplained: ({ data }) => FindingExplainedV1.publish(data),
  FindingResolved: ({ data }) => FindingResolvedV1.publish(withContractNames(data)),
};
