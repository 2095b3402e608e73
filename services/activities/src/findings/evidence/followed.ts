import type { DomainEvent, Evolution, RecordedEvent } from '@concert/event-sourcing';
import type { EventReference } from '@concert/findings';
import { type Part, referenceTo } from './part.js';

/** An aggregate as it stands, with all that was said of it. */
export interface Followed<State> {
  readonly state: State;
  /** Effective date of what was said last, corrections aside. */
  readonly on: string;
  readonly events: readonly EventReference[];
}

/**
 * Aggregates by their streams, folded as a command would see them.
 *
 * @param corrections  those of the types that put right what was said before: they say nothing of a later day
 */
export const followed = <State, Event extends DomainEvent>(
  { initial, evolve }: Evolution<State, Event>,
  types: readonly Event['type'][],
  corrections: readonly Event['type'][] = [],
): Part<ReadonlyMap<string, Followed<State>>, Event> => ({
  types,
  nothing: new Map(),
  withEvent: (known, recorded) => {
    const event = recorded as unknown as RecordedEvent;
    const before = known.get(event.stream);
    return new Map(known).set(event.stream, {
      state: evolve(before?.state ?? initial, recorded as unknown as Event),
      on: before && corrections.includes(event.type) ? before.on : event.effectiveDate,
      events: [...(before?.events ?? []), referenceTo(event)],
    });
  },
});
