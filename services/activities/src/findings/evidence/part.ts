import type { DomainEvent, RecordedEvent } from '@concert/event-sourcing';
import type { EventReference } from '@concert/findings';

/** A part of the evidence: what some rules look at, folded from the events of this log that concern it. */
export interface Part<Known, Event extends DomainEvent = DomainEvent> {
  readonly types: readonly Event['type'][];
  readonly nothing: Known;
  readonly withEvent: (known: Known, event: RecordedEvent<Event>) => Known;
}

export const referenceTo = ({ id, type, position }: RecordedEvent): EventReference => ({
  id,
  type,
  position: String(position),
});
