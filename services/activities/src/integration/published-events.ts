import {
  ActivityCompletedV1,
  ActivityEliminatedV1,
  ActivityModalityChangedV1,
  ActivityOccurrenceLoggedV1,
  ActivityPlannedV1,
  ActivityRescheduledV1,
  ActivityResumedV1,
  ActivityScheduledV1,
  ActivityStartedV1,
  ActivitySuspendedV1,
  AnnualWorkPlanAmendedV1,
  AnnualWorkPlanApprovedV1,
  AnnualWorkPlanDraftedV1,
  AnnualWorkPlanRejectedV1,
  AnnualWorkPlanSubmittedV1,
  DecisionNotCarriedOutV1,
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
  IndicatorActualApprovedV1,
  IndicatorActualReturnedV1,
  IndicatorActualSubmittedV1,
  IndicatorDefinedV1,
  IndicatorMergedV1,
  IndicatorRevisedV1,
  OutcomeDefinedV1,
  OutputDefinedV1,
  PlanningDocumentRecordedV1,
  PlanningDocumentRevisedV1,
  ProgressReportAcceptedV1,
  ProgressReportConsolidatedV1,
  ProgressReportOpenedV1,
  ProgressReportReturnedV1,
  ProgressReportSubmittedV1,
  ProgressReportWrittenV1,
  RegisterEntryFollowedUpV1,
  RegisterEntryRecordedV1,
  ReportEditionPublishedV1,
  ReportRestatedV1,
} from '@concert/contracts/activities';
import type { EvidenceSource } from '@concert/event-sourcing';
import type { AssignableFindingEvent, EventReference } from '@concert/findings';
import type { PublishedEvents } from '@concert/messaging';
import type { ActivityEvent } from '../domain/activity/activity.events.js';
import type { AnnualWorkPlanEvent } from '../domain/annual-work-plan/annual-work-plan.events.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import type { IndicatorEvent } from '../domain/indicator/indicator.events.js';
import type { PlanningDocumentEvent } from '../domain/planning-document/planning-document.events.js';
import type { ProgressReportEvent } from '../domain/progress-report/progress-report.events.js';
import type { RegisterEntryEvent } from '../domain/register-entry/register-entry.events.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';

import { type ListEvent, publishedLists } from './published-lists.js';

/** The document and the place in it, as a reader would look them up. */
const citation = ({ document, place }: EvidenceSource): string =>
  place === undefined ? document : `${document}, ${place}`;

/** References to events of this log, named as others know them: all are in their first version. */
const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(data: Data) => ({
  ...data,
  inputEvents: data.inputEvents.map((event) => ({ ...event, type: `activities.${event.type}.v1` })),
});

/** What others may read of this service's log: all of it. */
export const publishedEvents: PublishedEvents<
  | ResultsFrameworkEvent
  | ActivityEvent
  | RegisterEntryEvent
  | AssignableFindingEvent<FoundProblem>
  | ListEvent
  | IndicatorEvent
  | AnnualWorkPlanEvent
  | ProgressReportEvent
  | PlanningDocumentEvent
> = {
  ...publishedLists,
  OutcomeDefined: ({ data }) => OutcomeDefinedV1.publish(data),
  OutputDefined: ({ data }) => OutputDefinedV1.publish(data),
  ActivityPlanned: ({ data }) => ActivityPlannedV1.publish(data),
  ActivityOccurrenceLogged: ({ data, evidence }) =>
    ActivityOccurrenceLoggedV1.publish({ ...data, evidence: evidence && citation(evidence) }),
  ActivityScheduled: ({ data }) => ActivityScheduledV1.publish(data),
  ActivityStarted: ({ data }) => ActivityStartedV1.publish(data),
  ActivitySuspended: ({ data }) => ActivitySuspendedV1.publish(data),
  ActivityResumed: ({ data }) => ActivityResumedV1.publish(data),
  ActivityCompleted: ({ data }) => ActivityCompletedV1.publish(data),
  ActivityRescheduled: ({ data }) => ActivityRescheduledV1.publish(data),
  ActivityModalityChanged: ({ data }) => ActivityModalityChangedV1.publish(data),
  ActivityEliminated: ({ data }) => ActivityEliminatedV1.publish(data),
  RegisterEntryRecorded: ({ data }) => RegisterEntryRecordedV1.publish(data),
  RegisterEntryFollowedUp: ({ data }) => RegisterEntryFollowedUpV1.publish(data),
  FindingRaised: ({ data }) => FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => FindingReopenedV1.publish(withContractNames(data)),
  FindingAssigned: ({ data }) => FindingAssignedV1.publish(data),
  FindingExplained: ({ data }) => FindingExplainedV1.publish(data),
  FindingResolved: ({ data }) => FindingResolvedV1.publish(withContractNames(data)),
  AnnualWorkPlanAmended: ({ data }) => AnnualWorkPlanAmendedV1.publish(data),
  AnnualWorkPlanApproved: ({ data }) => AnnualWorkPlanApprovedV1.publish(data),
  AnnualWorkPlanDrafted: ({ data }) => AnnualWorkPlanDraftedV1.publish(data),
  AnnualWorkPlanRejected: ({ data }) => AnnualWorkPlanRejectedV1.publish(data),
  AnnualWorkPlanSubmitted: ({ data }) => AnnualWorkPlanSubmittedV1.publish(data),
  DecisionNotCarriedOut: ({ data }) => DecisionNotCarriedOutV1.publish(data),
  IndicatorActualApproved: ({ data }) => IndicatorActualApprovedV1.publish(data),
  IndicatorActualReturned: ({ data }) => IndicatorActualReturnedV1.publish(data),
  IndicatorActualSubmitted: ({ data }) => IndicatorActualSubmittedV1.publish(data),
  IndicatorDefined: ({ data }) => IndicatorDefinedV1.publish(data),
  IndicatorMerged: ({ data }) => IndicatorMergedV1.publish(data),
  IndicatorRevised: ({ data }) => IndicatorRevisedV1.publish(data),
  PlanningDocumentRecorded: ({ data }) => PlanningDocumentRecordedV1.publish(data),
  PlanningDocumentRevised: ({ data }) => PlanningDocumentRevisedV1.publish(data),
  ProgressReportAccepted: ({ data }) => ProgressReportAcceptedV1.publish(data),
  ProgressReportConsolidated: ({ data }) => ProgressReportConsolidatedV1.publish(data),
  ProgressReportOpened: ({ data }) => ProgressReportOpenedV1.publish(data),
  ProgressReportReturned: ({ data }) => ProgressReportReturnedV1.publish(data),
  ProgressReportSubmitted: ({ data }) => ProgressReportSubmittedV1.publish(data),
  ProgressReportWritten: ({ data }) => ProgressReportWrittenV1.publish(data),
  ReportEditionPublished: ({ data }) => ReportEditionPublishedV1.publish(data),
  ReportRestated: ({ data }) => ReportRestatedV1.publish(data),
};
