import { type Evolution, fold } from './decider.js';
import type { Actor, DomainEvent, EvidenceSource, RecordedEvent, Visibility } from './event.js';

/** `none`: the stream must be new; `exists`: it must not be; `any`: no check; a number: exactly that version. */
export type ExpectedVersion = number | 'none' | 'exists' | 'any';

/**
 * What a decision read beside the stream it writes. A stream must still be at its version;
 * `programmeSeenTo`: nothing may have been recorded in the append's programme after that position.
 */
export type AppendCondition =
  { readonly stream: string; readonly version: number } | { readonly programmeSeenTo: bigint };

/** One atomic append to one stream: all of its events or none. */
export interface AppendRequest {
  readonly stream: string;
  readonly programme: string;
  readonly expectedVersion: ExpectedVersion;
  /** Checked where versions are: when one no longer holds, nothing is appended. */
  readonly conditions?: readonly AppendCondition[];
  readonly events: readonly DomainEvent[];
  /** UUID. A repeated id appends nothing and returns the first result. */
  readonly commandId: string;
  readonly fingerprint?: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId: string;
  readonly reason?: string;
  readonly evidence?: EvidenceSource;
  readonly visibility: Visibility;
}

export interface AppendResult {
  readonly stream: string;
  /** Version of the stream after the append. */
  readonly streamVersion: number;
  readonly firstPosition: bigint;
  readonly lastPosition: bigint;
  /** True when the command id was known and nothing was appended now. */
  readonly repeated: boolean;
}

/** The log of one service. */
export interface EventStore {
  /**
   * @throws VersionConflict   the stream is not at the expected version
   * @throws StaleRead         a condition no longer holds
   * @throws CommandIdReused   the command id stands for a request with another fingerprint
   * @throws EventTooLarge     an event would not fit into a record of a topic
   */
  append(request: AppendRequest): Promise<AppendResult>;
  /** Events of one stream in order, upcast; empty when there is no such stream. */
  readStream(stream: string): Promise<RecordedEvent[]>;
  /** Events after a position, in position order, at most `limit`; of one programme when given. */
  read(after: bigint, limit: number, programme?: string): Promise<RecordedEvent[]>;
  /** Position of the last committed event; 0 for an empty log. */
  head(): Promise<bigint>;
  /** @throws CommandIdReused when the id stands for a request with another fingerprint */
  resultOf(commandId: string, fingerprint?: string): Promise<AppendResult | undefined>;
  /** Calls the listener after every append committed by this process; returns its removal. */
  onAppended(listener: () => void): () => void;
}

/**
 * The history of one stream, typed by those who write it: every event in a stream was decided under its evolution, and
 * older shapes were upcast on reading.
 */
export const historyOf = async <State, Event extends DomainEvent>(
  events: Pick<EventStore, 'readStream'>,
  stream: string,
  _evolution: Evolution<State, Event>,
): Promise<RecordedEvent<Event>[]> => (await events.readStream(stream)) as RecordedEvent<Event>[];

/** State, version and programme of one stream; the initial state, 0 and no programme when nothing was recorded there. */
export const load = async <State, Event extends DomainEvent>(
  events: Pick<EventStore, 'readStream'>,
  stream: string,
  evolution: Evolution<State, Event>,
): Promise<{ readonly state: State; readonly version: number; readonly programme: string | undefined }> => {
  const history = await historyOf(events, stream, evolution);
  const state = fold(evolution, history as Iterable<unknown> as Iterable<Event>);
  return { state, version: history.length, programme: history[0]?.programme };
};
