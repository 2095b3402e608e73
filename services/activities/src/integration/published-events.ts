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
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
  OutcomeDefinedV1,
  OutputDefinedV1,
  RegisterEntryFollowedUpV1,
  RegisterEntryRecordedV1,
} from '@concert/contracts/activities';
import type { EvidenceSource } from '@concert/event-sourcing';
import type { EventReference, FindingEvent } from '@concert/findings';
import type { PublishedEvents } from '@concert/messaging';
import type { ActivityEvent } from '../domain/activity/activity.events.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import type { RegisterEntryEvent } from '../domain/register-entry/register-entry.events.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';

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
  ResultsFrameworkEvent | ActivityEvent | RegisterEntryEvent | FindingEvent<FoundProblem>
> = {
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
  FindingExplained: ({ data }) => FindingExplainedV1.publish(data),
  FindingResolved: ({ data }) => FindingResolvedV1.publish(withContractNames(data)),
};
