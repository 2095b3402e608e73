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
  OutcomeDefinedV1,
  OutputDefinedV1,
  RegisterEntryFollowedUpV1,
  RegisterEntryRecordedV1,
} from '@concert/contracts/activities';
import type { EvidenceSource } from '@concert/event-sourcing';
import type { PublishedEvents } from '@concert/messaging';
import type { ActivityEvent } from '../domain/activity/activity.events.js';
import type { RegisterEntryEvent } from '../domain/register-entry/register-entry.events.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';

/** The document and the place in it, as a reader would look them up. */
const citation = ({ document, place }: EvidenceSource): string =>
  place === undefined ? document : `${document}, ${place}`;

/** What others may read of this service's log: all of it. */
export const publishedEvents: PublishedEvents<ResultsFrameworkEvent | ActivityEvent | RegisterEntryEvent> = {
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
};
