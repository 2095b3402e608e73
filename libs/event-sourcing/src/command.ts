import type { Actor, EvidenceSource, Visibility } from './event.js';

/** Everything a decision may not ask the world for: who, when, why, and in answer to what. */
export interface CommandContext {
  /** UUID. The same id sent again returns the first result. */
  readonly commandId: string;
  /** Hash of what was asked, so that one id cannot be used for two different requests. */
  readonly fingerprint?: string;
  /** ISO instant at which the command was accepted at the edge. */
  readonly issuedAt: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly reason?: string;
  readonly evidence?: EvidenceSource;
  readonly visibility?: Visibility;
  /** Stream version the sender has seen (`If-Match`). */
  readonly expectedVersion?: number;
}

/** An order to one aggregate. Command classes are named in the imperative. */
export interface Command<Data extends object = object> {
  readonly data: Data;
  readonly context: CommandContext;
}
