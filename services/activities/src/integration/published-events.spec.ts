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
import { sampleOf } from '@concert/contracts/testing';
import type { EventMetadata } from '@concert/event-sourcing';
import { publishedEvents } from './published-events.js';

const metadata: EventMetadata = {
  programme: 'MDGF-1880',
  effectiveDate: '2011-03-14',
  recordedAt: '2011-04-01T09:00:00.000001Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
  causationId: '3f0c2a54-0000-4000-8000-000000000001',
  visibility: 'shared',
};

const published = (type: keyof typeof publishedEvents, data: object, facts: Partial<EventMetadata> = {}): unknown =>
  publishedEvents[type]?.({ ...metadata, ...facts, type, data } as never);

describe('What others may read', () => {
  it.each([
    ['OutcomeDefined', OutcomeDefinedV1],
    ['OutputDefined', OutputDefinedV1],
    ['ActivityPlanned', ActivityPlannedV1],
    ['ActivityScheduled', ActivityScheduledV1],
    ['RegisterEntryRecorded', RegisterEntryRecordedV1],
    ['RegisterEntryFollowedUp', RegisterEntryFollowedUpV1],
    ['ActivityStarted', ActivityStartedV1],
    ['ActivitySuspended', ActivitySuspendedV1],
    ['ActivityResumed', ActivityResumedV1],
    ['ActivityCompleted', ActivityCompletedV1],
    ['ActivityRescheduled', ActivityRescheduledV1],
    ['ActivityModalityChanged', ActivityModalityChangedV1],
    ['ActivityEliminated', ActivityEliminatedV1],
  ] as const)('%s is the contract of that name', (type, contract) => {
    const sample = sampleOf<object>(contract as never);
    expect(published(type, sample.data)).toEqual(sample);
  });

  it('an occurrence is published with the document that shows it', () => {
    const { evidence, ...data } = sampleOf(ActivityOccurrenceLoggedV1).data;
    const source = { kind: 'training report', document: 'Training report', place: '18 March 2011' };
    expect(evidence).toBe('Training report, 18 March 2011');
    expect(published('ActivityOccurrenceLogged', data, { evidence: source })).toEqual(
      sampleOf(ActivityOccurrenceLoggedV1),
    );
  });

  it('an occurrence without a document keeps its contract', () => {
    const { evidence: _, note: __, to: ___, ...data } = sampleOf(ActivityOccurrenceLoggedV1).data;
    const { data: told } = published('ActivityOccurrenceLogged', { ...data, participants: null }) as { data: object };
    expect(() => ActivityOccurrenceLoggedV1.assertMatches(told)).not.toThrow();
  });
});
