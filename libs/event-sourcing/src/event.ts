/** What a decision says has happened: a name in the past tense and the facts, whole enough to be read alone. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
  /** ISO date on which it became true in the field; the day of recording when left out. */
  readonly effectiveDate?: string;
}

/** Who acts: a person or client, in a role, for an organization; `onBehalfOf` when for another one. */
export interface Actor {
  readonly user: string;
  readonly organization: string;
  readonly role: string;
  readonly onBehalfOf?: string;
}

/** The document a fact was read from, and the place in it. */
export interface EvidenceSource {
  readonly kind: string;
  readonly document: string;
  readonly hash?: string;
  readonly place?: string;
}

export type Visibility = 'shared' | 'published';

export interface EventMetadata {
  /** Code of the joint programme, or `PORTFOLIO` for what belongs to none. */
  readonly programme: string;
  /** When it was true (ISO date). */
  readonly effectiveDate: string;
  /** When it became known (ISO instant, microseconds kept). */
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId: string;
  readonly reason?: string;
  readonly evidence?: EvidenceSource;
  readonly visibility: Visibility;
}

/** The key of events that belong to no single programme, such as the registration of an organization. */
export const PORTFOLIO = 'portfolio';

/** An event as the log keeps it. Position and commit order are the same order, without gaps. */
export type RecordedEvent<E extends DomainEvent = DomainEvent> = E extends DomainEvent
  ? EventMetadata & {
      readonly id: string;
      readonly type: E['type'];
      /** Version of the event's shape, after upcasting. */
      readonly version: number;
      readonly data: E['data'];
      readonly stream: string;
      /** 1 for the first event of the stream. */
      readonly streamVersion: number;
      /** 1 for the first event of the log. */
      readonly position: bigint;
    }
  : never;
