import type { DomainEvent } from './event.js';

/** How a stream becomes state. The same `evolve` serves commands, tests, what-if and as-of. */
export interface Evolution<State, Event extends DomainEvent> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
}

/** Folds events into a state, from the beginning or from a state already reached. */
export const fold = <State, Event extends DomainEvent>(
  { initial, evolve }: Evolution<State, Event>,
  events: Iterable<Event>,
  from: State = initial,
): State => {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
};
