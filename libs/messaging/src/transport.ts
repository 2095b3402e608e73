import type { Cursor, PublishedMessage } from './message.js';
import type { PublishedLog } from './published-log.js';

/** A cursor's step from the position it was read at. */
export interface CursorMove extends Cursor {
  /** Where the cursor stood; 0 before the first message. */
  readonly from: bigint;
}

/** Another delivery to the same subscriber was faster: nothing was applied, the cursors are read again. */
export class CursorMoved extends Error {
  constructor({ source, programme, from }: CursorMove) {
    super(`The cursor of ${source}/${programme} no longer stands at ${from}`);
    this.name = 'CursorMoved';
  }
}

/** Someone to whom messages are delivered. */
export interface Subscriber {
  readonly name: string;
  readonly sources: readonly string[];
  /** How far it has come, from its own database. */
  cursors(): Promise<readonly Cursor[]>;
  /**
   * Takes the effect of the messages and moves the cursors, together or not at all.
   *
   * @throws CursorMoved  a cursor does not stand at `from`: two processes deliver at once, as in a Kafka rebalance
   */
  apply(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void>;
}

/**
 * Why a record that was carried here counts for nothing: it is no message, names another source than the one it was
 * carried for, names a place at which the source recorded nothing, or differs from what the source recorded there.
 */
export type SetAsideReason = 'unreadable' | 'foreign' | 'unrecorded' | 'different';

/** Records that were set aside since the start. */
export interface SetAside {
  readonly source: string;
  readonly reason: SetAsideReason;
  readonly count: number;
}

export interface SubscriptionStatus {
  readonly subscriber: string;
  /** `halted`: a source's log is not the one read before; a person must look. */
  readonly state: 'running' | 'retrying' | 'halted' | 'stopped';
  readonly error?: string;
  /** Messages' positions still to come, by source: the source's head less the cursor; 0 when caught up. */
  readonly lag: Readonly<Record<string, bigint>>;
  /** Left out when there are none. */
  readonly setAside?: readonly SetAside[];
}

export interface Subscription {
  status(): Promise<SubscriptionStatus>;
  /** Ends delivery after the batch in hand. */
  stop(): Promise<void>;
}

export interface Relay {
  /** Ends relaying after the batch in hand. */
  stop(): Promise<void>;
}

/** How messages travel. Two adapters, one contract suite. */
export interface Transport {
  /** Sends on what a service's log publishes; nothing to do where subscribers read the log itself. */
  relay(log: PublishedLog): Promise<Relay>;
  /** Delivers from the subscriber's cursors on, every message once in effect, in order per source and programme. */
  subscribe(subscriber: Subscriber): Promise<Subscription>;
  close(): Promise<void>;
}
