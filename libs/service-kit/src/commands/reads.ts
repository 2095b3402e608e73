import { type DomainEvent, type EventStore, type Evolution, load } from '@concert/event-sourcing';
import type { Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';

/** What a command may look up before it is decided. Each thing is read once per command, however often it is asked for. */
export class Reads {
  private readonly known = new Map<string, Promise<unknown>>();

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
    const { state } = await this.once(`stream ${stream}`, () => load(this.events, stream, evolution));
    return state;
  }

  /** The result of the first reading under this key. */
  once<Result>(key: string, read: () => Promise<Result>): Promise<Result> {
    const known = this.known.get(key) ?? read();
    this.known.set(key, known);
    return known as Promise<Result>;
  }
}
