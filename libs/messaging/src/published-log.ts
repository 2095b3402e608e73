import type { LogEvidence } from './log-evidence.js';
import type { PublishedMessage } from './message.js';

export interface PublishedPage {
  readonly messages: readonly PublishedMessage[];
  /** Position up to which the log was read, private events included. */
  readonly scannedTo: bigint;
}

/** A service's log as others may read it. */
export interface PublishedLog {
  readonly source: string;
  /** Left out where nothing can be held against the log. */
  readonly evidence?: LogEvidence | undefined;
  /** Messages of all programmes after a position, in position order, from at most `limit` log entries. */
  read(after: bigint, limit: number): Promise<PublishedPage>;
  /** At most `limit` messages of one programme after a position. */
  readProgramme(programme: string, after: bigint, limit: number): Promise<readonly PublishedMessage[]>;
  /** Position of the last message of each programme. */
  heads(): Promise<ReadonlyMap<string, bigint>>;
  /** Calls the listener when there may be more to read; returns its removal. */
  onAppended(listener: () => void): () => void;
}

/** What a subscriber asks of a source beside its transport: a programme's chain, where it ends, what shows that it was not rewritten. */
export type SourceLog = Pick<PublishedLog, 'readProgramme' | 'heads' | 'evidence'>;
