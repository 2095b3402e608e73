import type { DomainEvent, RecordedEvent } from '@concert/event-sourcing';

/** What others may read of an event: a contract's name and data. */
export interface Publication {
  readonly type: string;
  readonly data: object;
}

/** The gateway between a service's own events and the contracts; what is not listed stays private. */
export type PublishedEvents<Event extends DomainEvent = DomainEvent> = {
  readonly [Type in Event['type']]?: (event: RecordedEvent<Extract<Event, { type: Type }>>) => Publication;
};

/** A contract, as far as publishing is concerned. */
interface Publishable {
  readonly type: string;
  readonly event: string;
  readonly version: number;
  publish(data: never): Publication;
}

type EventOf<Contract> = Contract extends { readonly type: `${string}.${infer Event}.v${number}` } ? Event : never;
type DataOf<Contract> = Contract extends { publish(data: infer Data): Publication } ? Data : never;
type KeysOf<Data> = Data extends unknown ? keyof Data : never;

/** Whether the event may be published as it was recorded: all that its contract asks for is there, and nothing else. */
type Fits<Event extends DomainEvent, Data> = [Event] extends [never]
  ? false
  : [Event['data']] extends [Data]
    ? [Exclude<KeysOf<Event['data']>, keyof Data>] extends [never]
      ? true
      : false
    : false;

/** Names of contracts whose event is recorded otherwise than it is published. */
type Differing<Event extends DomainEvent, Contracts> = {
  [Name in keyof Contracts]: Fits<
    Extract<Event, { type: EventOf<Contracts[Name]> }>,
    DataOf<Contracts[Name]>
  > extends true
    ? never
    : EventOf<Contracts[Name]>;
}[keyof Contracts];

/** How events become what is published; the compiler asks for a row wherever the two differ. */
type Rows<Event extends DomainEvent, Contracts> = PublishedEvents<Event> & {
  readonly [Type in Differing<Event, Contracts>]: (event: RecordedEvent<Extract<Event, { type: Type }>>) => Publication;
};

/**
 * Publishes every contract of a service: an event with a row as the row says, every other one as it was recorded, under
 * the newest contract of its name.
 */
export const publishes = <Event extends DomainEvent, Contracts extends Readonly<Record<string, Publishable>>>(
  contracts: Contracts,
  rows: Rows<Event, Contracts>,
): PublishedEvents<Event> => {
  const asRecorded = Object.values(contracts)
    .sort((one, other) => one.version - other.version)
    .map((contract) => [contract.event, ({ data }: { data: never }) => contract.publish(data)] as const);
  return { ...Object.fromEntries(asRecorded), ...rows };
};
