import type { DomainEvent, RecordedEvent } from '@concert/event-sourcing';
import { type Publication, publishes } from './published-events.js';

const contract = <Data extends object, Type extends string>(type: Type, event: string, version: number) => ({
  type,
  event,
  version,
  publish: (data: Data): Publication => ({ type, data }),
});

const NoteTakenV1 = contract<{ readonly text: string }, 'notes.NoteTaken.v1'>('notes.NoteTaken.v1', 'NoteTaken', 1);
const NoteTakenV2 = contract<{ readonly text: string; readonly language: string }, 'notes.NoteTaken.v2'>(
  'notes.NoteTaken.v2',
  'NoteTaken',
  2,
);

type NoteTaken = DomainEvent<'NoteTaken', { readonly text: string }>;
type NoteTakenBy = DomainEvent<'NoteTaken', { readonly text: string; readonly by: string }>;
type NoteLeftEmpty = DomainEvent<'NoteTaken', Record<never, never>>;
type NoteBurnt = DomainEvent<'NoteBurnt', { readonly text: string }>;

const text = 'The committee met';

const noteTaken: RecordedEvent<NoteTaken> = {
  id: '3f0c2a54-0000-4000-8000-000000000001',
  type: 'NoteTaken',
  version: 1,
  data: { text },
  stream: 'notes-1',
  streamVersion: 1,
  position: 1n,
  programme: 'MDGF-1880',
  effectiveDate: '2011-03-14',
  recordedAt: '2011-04-01T09:00:00.000001Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
  causationId: '3f0c2a54-0000-4000-8000-000000000003',
  visibility: 'shared',
};

describe('What a service publishes', () => {
  it('is every contract, each event as it was recorded', () => {
    const published = publishes<NoteTaken, { NoteTakenV1: typeof NoteTakenV1 }>({ NoteTakenV1 }, {});
    expect(published.NoteTaken?.(noteTaken)).toEqual(NoteTakenV1.publish({ text }));
  });

  it('is not an event without a contract', () =>
    expect(
      Object.keys(publishes<NoteTaken | NoteBurnt, { NoteTakenV1: typeof NoteTakenV1 }>({ NoteTakenV1 }, {})),
    ).toEqual(['NoteTaken']));

  it('is what a row says where the two differ', () => {
    const published = publishes<NoteTaken, { NoteTakenV2: typeof NoteTakenV2 }>(
      { NoteTakenV2 },
      { NoteTaken: ({ data }) => NoteTakenV2.publish({ ...data, language: 'en' }) },
    );
    expect(published.NoteTaken?.(noteTaken)).toEqual(NoteTakenV2.publish({ text, language: 'en' }));
  });

  it('goes out under the newest version of its contract', () => {
    type Contracts = { NoteTakenV2: typeof NoteTakenV1; NoteTakenV1: typeof NoteTakenV1 };
    const newest = { ...NoteTakenV1, version: 2, publish: (data: object) => ({ type: 'notes.NoteTaken.v2', data }) };
    const published = publishes<NoteTaken, Contracts>({ NoteTakenV2: newest, NoteTakenV1 }, {});
    expect(published.NoteTaken?.(noteTaken).type).toBe('notes.NoteTaken.v2');
  });

  it('needs a row, says the compiler, for an event that lacks something, says too much, or does not exist', () => {
    const contracts = { NoteTakenV1 };
    // @ts-expect-error: the event has no text
    publishes<NoteLeftEmpty, typeof contracts>(contracts, {});
    // @ts-expect-error: who took the note would be published
    publishes<NoteTakenBy, typeof contracts>(contracts, {});
    // @ts-expect-error: no such event is recorded
    publishes<NoteBurnt, typeof contracts>(contracts, {});
    expect(Object.keys(publishes<NoteTaken, typeof contracts>(contracts, {}))).toEqual(['NoteTaken']);
  });
});
