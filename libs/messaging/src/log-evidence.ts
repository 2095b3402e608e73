/** What can be told of one event without telling what it says. */
export interface LogLink {
  readonly position: bigint;
  /** Id and type as recorded; left out of events that are not published. */
  readonly id?: string;
  readonly type?: string;
  /** SHA-256 of what the event says, computed from what is stored, in hexadecimal digits (ADR 0036). */
  readonly digest: string;
  /** Hash that the log says it has. */
  readonly hash: string;
}

/** A source's signed word on its log up to a position. It travels and is kept as JSON: numbers of positions are text. */
export interface Checkpoint {
  readonly source: string;
  /** Where the checkpoint before it ends, and the hash there. */
  readonly after: string;
  readonly before: string;
  readonly position: string;
  readonly hash: string;
  /** SHA-256 of the events between the two, as they are told. */
  readonly eventsHash: string;
  readonly madeAt: string;
  /** Number of the last restoration that its source had accepted; left out while there was none. */
  readonly restoration?: string;
  readonly keyId: string;
  /** Ed25519, in base64. */
  readonly signature: string;
}

/** The events between a checkpoint and the one before it, in their order. */
export type CheckpointEvents = readonly Pick<LogLink, 'id' | 'type' | 'digest'>[];

export interface CheckpointWithEvents extends Checkpoint {
  readonly events: CheckpointEvents;
}

/** The log was restored to an older point, and its history goes on from there. */
export interface Restoration {
  /** Restorations of one log have growing numbers. */
  readonly number: string;
  /** Up to here the log is the one from before. */
  readonly position: string;
}

/** What a source says to somebody who shows a checkpoint of its log. */
export interface Comparison {
  /** `unknown`: the checkpoint is none that the source signed, or the source has no key. */
  readonly result: 'fits' | 'differs' | 'unknown';
  /** The difference is known and accepted: views are to follow the restored history. */
  readonly restoration?: Restoration;
  /** Up to here the log is the one that was shown, where events were shown with it. */
  readonly agreesUpTo?: string;
}

/** What a source gives others to hold against it. */
export interface LogEvidence {
  /** Its checkpoints after a position, in order; some at a time. */
  checkpoints(after: bigint): Promise<readonly CheckpointWithEvents[]>;
  links(after: bigint, limit: number): Promise<readonly LogLink[]>;
  /**
   * Shows the source what is held of its log. A source whose log is not the one it signed takes no writes from then on.
   *
   * @param events  what the checkpoint says of each event: with it the source finds the first that is another
   */
  compare(held: Checkpoint, events?: CheckpointEvents): Promise<Comparison>;
  restorations(): Promise<readonly Restoration[]>;
}
