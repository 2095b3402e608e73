import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type AppendRequest,
  type AppendResult,
  type EventStore,
  type RecordedEvent,
  VersionConflict,
} from '@concert/event-sourcing';

/** Appends that go into one flush of the log, where those on one stream follow each other. */
const AT_ONCE = 200;

/** What would be in the log, on top of what is. */
class Rehearsal {
  private readonly streams = new Map<string, RecordedEvent[]>();
  private readonly appended: { request: AppendRequest; length: number }[] = [];

  constructor(private readonly log: EventStore) {}

  async readStream(stream: string): Promise<RecordedEvent[]> {
    const known = this.streams.get(stream);
    if (known) return [...known];
    const history = await this.log.readStream(stream);
    this.streams.set(stream, history);
    return [...history];
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    const { events } = request;
    const { stream, expectedVersion, commandId, programme, actor, correlationId, causationId, visibility } = request;
    const history = await this.readStream(stream);
    if (typeof expectedVersion === 'number' && expectedVersion !== history.length)
      throw new VersionConflict(stream, expectedVersion, history.length);
    const recordedAt = new Date().toISOString();
    const added = events.map(
      ({ type, data, effectiveDate = recordedAt.slice(0, 10) }, index) =>
        ({
          ...{ id: `${commandId}/${index}`, type, version: 1, data, stream, position: 0n },
          ...{ streamVersion: history.length + index + 1, programme, effectiveDate, recordedAt },
          ...{ actor, correlationId, causationId, visibility },
        }) as RecordedEvent,
    );
    this.streams.set(stream, [...history, ...added]);
    this.appended.push({ request: { ...request, expectedVersion: history.length }, length: history.length });
    const streamVersion = history.length + added.length;
    return { stream, streamVersion, firstPosition: 0n, lastPosition: 0n, repeated: false };
  }

  get mark(): number {
    return this.appended.length;
  }

  backTo(mark: number): void {
    for (const { request, length } of this.appended.splice(mark).reverse())
      this.streams.set(request.stream, this.streams.get(request.stream)?.slice(0, length) ?? []);
  }

  get appends(): readonly AppendRequest[] {
    return this.appended.map(({ request }) => request);
  }
}

/**
 * The log, and a way to try commands without it noticing: inside a rehearsal they meet each other's events, and nothing
 * is appended. What a rehearsal says holds as long as nobody else records something meanwhile.
 */
export class RehearsableEventStore implements EventStore {
  private readonly rehearsals = new AsyncLocalStorage<Rehearsal>();

  constructor(private readonly log: EventStore) {}

  /** What the acts gave, and what they would have appended. */
  async rehearse<Result>(act: () => Promise<Result>): Promise<{ result: Result; appends: readonly AppendRequest[] }> {
    const rehearsal = new Rehearsal(this.log);
    const result = await this.rehearsals.run(rehearsal, act);
    return { result, appends: rehearsal.appends };
  }

  /** Appends what was rehearsed, in its order; by command id, what became of it. A lost race is no fault of the others. */
  async perform(appends: readonly AppendRequest[]): Promise<ReadonlyMap<string, PromiseSettledResult<AppendResult>>> {
    const performed = new Map<string, PromiseSettledResult<AppendResult>>();
    for (let from = 0; from < appends.length; from += AT_ONCE) {
      const part = appends.slice(from, from + AT_ONCE);
      const results = await Promise.allSettled(part.map((request) => this.log.append(request)));
      results.forEach((result, index) => performed.set(part[index]?.commandId as string, result));
    }
    return performed;
  }

  /** All that is tried in it, or after an error none of it. */
  async together<Result>(act: () => Promise<Result>): Promise<Result> {
    const rehearsal = this.rehearsals.getStore();
    const mark = rehearsal?.mark ?? 0;
    try {
      return await act();
    } catch (error) {
      rehearsal?.backTo(mark);
      throw error;
    }
  }

  append(request: AppendRequest): Promise<AppendResult> {
    return (this.rehearsals.getStore() ?? this.log).append(request);
  }

  readStream(stream: string): Promise<RecordedEvent[]> {
    return (this.rehearsals.getStore() ?? this.log).readStream(stream);
  }

  read(after: bigint, limit: number, programme?: string): Promise<RecordedEvent[]> {
    return this.log.read(after, limit, programme);
  }

  head(): Promise<bigint> {
    return this.log.head();
  }

  resultOf(commandId: string, fingerprint?: string): Promise<AppendResult | undefined> {
    return this.log.resultOf(commandId, fingerprint);
  }

  onAppended(listener: () => void): () => void {
    return this.log.onAppended(listener);
  }
}
