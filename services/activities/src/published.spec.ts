import { CONTRACTS } from '@concert/contracts';
import { ActivityOccurrenceLoggedV1 } from '@concert/contracts/activities';
import { newestOf, sampleOf } from '@concert/contracts/testing';
import type { EventMetadata } from '@concert/event-sourcing';
import { publishedEvents } from './published.js';

const metadata: EventMetadata = {
  programme: 'MDGF-1880',
  effectiveDate: '2011-03-14',
  recordedAt: '2011-04-01T09:00:00.000001Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
  causationId: '3f0c2a54-0000-4000-8000-000000000001',
  visibility: 'shared',
};

const published = (type: string, data: object, facts: Partial<EventMetadata> = {}): unknown =>
  publishedEvents[type as keyof typeof publishedEvents]?.({ ...metadata, ...facts, type, data } as never);

/** In the own log, input events go by their private names. */
const asRecorded = (data: object): object => {
  const { inputEvents } = data as { inputEvents?: readonly { type: string }[] };
  const own = inputEvents?.map((event) => ({ ...event, type: event.type.split('.')[1] }));
  return { ...data, ...(own && { inputEvents: own }) };
};

describe('What others may read', () => {
  it.each(Object.keys(publishedEvents).filter((event) => event !== ActivityOccurrenceLoggedV1.event))(
    '%s is the contract of that name',
    (event) => {
      const contract = newestOf(CONTRACTS).find((each) => each.service === 'activities' && each.event === event);
      const sample = sampleOf<object>(contract as never);
      expect(published(event, asRecorded(sample.data))).toEqual(sample);
    },
  );

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
