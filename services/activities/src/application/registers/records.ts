import {
  type CommandContext,
  CommandLog,
  type DomainEvent,
  type EventStore,
  type Evolution,
  fold,
  type RecordedEvent,
  Unknown,
} from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { ResultsFrameworkEvent } from '../../domain/results-framework/results-framework.events.js';
import { resultsFramework, resultsFrameworkStream } from '../../domain/results-framework/results-framework.state.js';

interface Deciding<State, Event extends DomainEvent> {
  readonly id: string;
  readonly stream: string;
  readonly programme: string;
  readonly evolution: Evolution<State, Event>;
  readonly context: CommandContext;
  readonly decide: (state: State) => readonly Event[];
}

/** What the handlers of the registers have in common: a stream for each record, and what a record may name. */
@Injectable()
export class Records {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown when no such programme was established */
  programme(code: string): Promise<ProgrammeFacts> {
    return this.directory.programme(code);
  }

  /** The record as it stands; as if it had never been written when it belongs to another programme. */
  async standing<State, Event extends DomainEvent>(
    programme: string,
    stream: string,
    evolution: Evolution<State, Event>,
  ): Promise<State> {
    const history = await this.events.readStream(stream);
    if (history[0]?.programme !== programme) return evolution.initial;
    return fold<State, Event>(evolution, history as unknown as Event[]);
  }

  async decide<State, Event extends DomainEvent>({ id, ...deciding }: Deciding<State, Event>): Promise<Recorded> {
    return { id, outcome: await this.log.run(deciding) };
  }

  /** @throws Unknown, naming the field, when the results framework has no such output */
  async requireOutput(programme: string, code: string, field: string): Promise<void> {
    const history = await this.events.readStream(resultsFrameworkStream(programme));
    const { outputs } = fold(resultsFramework, history as unknown as RecordedEvent<ResultsFrameworkEvent>[]);
    if (!outputs.some((output) => output.code === code)) throw new Unknown('output', `${code} in ${programme}`, field);
  }
}
