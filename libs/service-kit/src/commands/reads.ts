import {
  type AppendCondition,
  type DomainEvent,
  type EventStore,
  type Evolution,
  load,
  type RecordedEvent,
} from '@concert/event-sourcing';
import type { Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';

const PAGE = 1_000;

/**
 * What a command may look up before it is decided. Each thing is read once per command, however often it is asked for.
 * What is read of the own log is remembered: the decision is recorded only while it is still so.
 */
export class Reads {
  private readonly known = new Map<string, Promise<unknown>>();
  private readonly versions = new Map<string, number>();
  private programmeSeenTo: bigint | undefined;

  constructor(
    private readonly events: EventStore,
    private readonly modules: ModuleRef,
  ) {}

  /** A provider of the service, such as a query. */
  get<Provider>(token: abstract new (...args: never[]) => Provider): Provider {
    return this.modules.get(token as Type<Provider>, { strict: false });
  }

  /** The state of a stream; the initial one when nothing was recorded there. */
  async state<State, Event extends DomainEvent>(stream: string, evolution: Evolution<State, Event>): Promise<State> {
    return (await this.stream(stream, evolution)).state;
  }

  /** As `state`, for a stream whose name does not tell its programme: the initial state when it is of another one. */
  async stateIn<State, Event extends DomainEvent>(
    programme: string,
    stream: string,
    evolution: Evolution<State, Event>,
  ): Promise<State> {
    const { state, programme: its } = await this.stream(stream, evolution);
    return its === programme ? state : evolution.initial;
  }

  /** Position of the last event of the service's own log. */
  head(): Promise<bigint> {
    return this.events.head();
  }

  /** The result of the first reading under this key. */
  once<Result>(key: string, read: () => Promise<Result>): Promise<Result> {
    const known = this.known.get(key) ?? read();
    this.known.set(key, known);
    // Who asks for it awaits it; without this, a failure while something else is awaited would end the process.
    known.catch(() => undefined);
    return known as Promise<Result>;
  }

  /** The events of a stream: for queries that are given the reader they read with. */
  readStream(stream: string): Promise<RecordedEvent[]> {
    return this.once(`history ${stream}`, async () => {
      const history = await this.events.readStream(stream);
      this.restOn([stream], new Map([[stream, history.length]]));
      return history;
    });
  }

  /** Everything recorded in the command's programme: the decision rests on nothing being added to it. */
  programmeEvents(programme: string): Promise<RecordedEvent[]> {
    return this.once(`programme events ${programme}`, async () => {
      const events: RecordedEvent[] = [];
      for (;;) {
        const page = await this.events.read(events.at(-1)?.position ?? 0n, PAGE, programme);
        events.push(...page);
        if (page.length < PAGE) break;
      }
      this.programmeSeenTo = events.at(-1)?.position ?? 0n;
      return events;
    });
  }

  /** The decision rests on these streams as they were at the given versions; one that is not named has no events. */
  restOn(streams: readonly string[], versions: ReadonlyMap<string, number>): void {
    // What was read earlier is what must still hold: the later reading would not show a change between the two.
    for (const stream of streams)
      this.versions.set(stream, Math.min(versions.get(stream) ?? 0, this.versions.get(stream) ?? Infinity));
  }

  /** What must still be so when the decision is recorded. */
  get conditions(): AppendCondition[] {
    const { versions, programmeSeenTo } = this;
    const streams = [...versions].map(([stream, version]) => ({ stream, version }));
    return programmeSeenTo === undefined ? streams : [...streams, { programmeSeenTo }];
  }

  private stream<State, Event extends DomainEvent>(name: string, evolution: Evolution<State, Event>) {
    return this.once(`stream ${name}`, () => load(this, name, evolution));
  }
}
