import type { Actor, DomainEvent, EvidenceSource, RecordedEvent, Visibility } from './event.js';

/** `none`: the stream must be new; `exists`: it must not be; `any`: no check; a number: exactly that version. */
export type ExpectedVersion = number | 'none' | 'exists' | 'any';

/** One atomic append to one stream: all of its events or none. */
export interface AppendRequest {
  readonly stream: string;
  readonly programme: string;
  readonly expectedVersion: ExpectedVersion;
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
   * @throws CommandIdReused   the command id stands for a request with another fingerprint
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
