import type { DomainEvent, RecordedEvent } from '@concert/event-sourcing';

/** What others may read of an event: a contract's name and data. */
export interface Publication {
  readonly type: string;
  readonly data: object;
}

/** The gateway between a service's own events and the contracts; what is not listed stays private. */
export type PublishedEvents<Event extends DomainEvent = DomainEvent> = {
  readonly [Type in Event['type']]?: (event: RecordedEvent<Extract<Event, { type: Type }>>) => Publication;
};
