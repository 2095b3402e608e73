import { type DomainEvent, type EventStore, type Evolution, fold, Unknown } from '@concert/event-sourcing';
import {
  type ResultsFramework,
  resultsFramework,
  resultsFrameworkStream,
} from '../domain/results-framework/results-framework.state.js';

/** The state of a stream as it stands in the log. */
export const stateOf = async <State, Event extends DomainEvent>(
  events: EventStore,
  stream: string,
  evolution: Evolution<State, Event>,
): Promise<State> => fold(evolution, (await events.readStream(stream)) as unknown as Event[]);

/**
 * As `stateOf`, for a stream whose name does not say of which programme it is.
 *
 * @throws Unknown  the programme has no such thing
 */
export const stateIn = async <State, Event extends DomainEvent>(
  events: EventStore,
  stream: string,
  evolution: Evolution<State, Event>,
  { programme, kind, id, field }: { programme: string; kind: string; id: string; field?: string },
): Promise<State> => {
  const history = await events.readStream(stream);
  if (history[0]?.programme !== programme) throw new Unknown(kind, `${id} in ${programme}`, field);
  return fold(evolution, history as unknown as Event[]);
};

export const frameworkOf = (events: EventStore, programme: string): Promise<ResultsFramework> =>
  stateOf(events, resultsFrameworkStream(programme), resultsFramework);
