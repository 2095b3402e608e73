import type { EventMetadata } from '@concert/event-sourcing';

/**
 * A published event on its way: a contract and its place in the chain of its programme.
 * `previous` is the position of the message published before it in the same (source, programme), 0 for the first.
 */
export interface PublishedMessage<Data extends object = object> extends EventMetadata {
  readonly id: string;
  /** Contract and version, e.g. `budgets.BudgetAllocated.v1`. */
  readonly type: string;
  /** Service whose log holds it. */
  readonly source: string;
  readonly stream: string;
  readonly streamVersion: number;
  readonly position: bigint;
  readonly previous: bigint;
  readonly data: Data;
}

/** How far a subscriber has come in one programme's chain of one source. */
export interface Cursor {
  readonly source: string;
  readonly programme: string;
  readonly position: bigint;
  /** The message at that position; another id there means that the source's log is not the one we read. */
  readonly messageId: string;
}

export const chainOf = ({ source, programme }: { source: string; programme: string }): string =>
  `${source}/${programme}`;
