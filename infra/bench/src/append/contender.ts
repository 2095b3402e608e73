import type { BenchDatabase } from '../server.js';

/** What every contender is given to store: the same facts and the same metadata. */
export interface BenchEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: BenchMetadata;
}

export interface BenchMetadata {
  readonly actor: { readonly user: string; readonly organization: string; readonly role: string };
  readonly correlationId: string;
  readonly causationId: string;
}

/** What a contender says it holds. */
export interface StoredEvent {
  readonly position: bigint;
  readonly stream: string;
  readonly streamVersion: number;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

export interface OpenContender {
  /** Resolves when the events are durable. `version` is the stream's version before. */
  append(stream: string, version: number, events: readonly BenchEvent[]): Promise<void>;
  readAll(): Promise<StoredEvent[]>;
  close(): Promise<void>;
}

export interface Contender {
  readonly name: string;
  /** Makes its tables in an empty database. */
  open(database: BenchDatabase): Promise<OpenContender>;
}

/** Connections each contender may use; more made none of them faster on two cores. */
export const CONNECTIONS = 20;
