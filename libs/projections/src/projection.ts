import type { PublishedMessage } from '@concert/messaging';

export type EntityClass<Row extends object = object> = new () => Row;

/** What a message does to one row: `to` gets the row as it stands and returns what it becomes, or undefined to remove it. */
export interface Change<Row extends object = object> {
  readonly entity: EntityClass<Row>;
  /** The row's primary key, complete. */
  readonly key: Readonly<Partial<Row>>;
  readonly to: (row: Row | undefined) => Row | undefined;
}

export type Handler = (message: PublishedMessage) => readonly Change[];

/**
 * A view as a pure function from messages to row changes. Messages of one programme and source come in order;
 * between sources no order is promised, so a row fed by two sources must end the same either way.
 */
export interface Projection {
  readonly name: string;
  /** Raised when its rows come to say something else though tables and contracts stay the same: then it is rebuilt. */
  readonly version: number;
  readonly entities: readonly EntityClass[];
  /** By contract, e.g. `budgets.BudgetAllocated.v1`. */
  readonly handlers: ReadonlyMap<string, Handler>;
}

/** Of every projection of Concert 0.1.0, which kept no record of versions. */
export const FIRST_VERSION = 1;

/** The part of a contract that a projection needs. */
interface ContractOf<Data extends object> {
  readonly type: string;
  publish(data: Data): unknown;
}

export const on = <Data extends object>(
  contract: ContractOf<Data>,
  handler: (message: PublishedMessage<Data>) => readonly Change[],
): readonly [string, Handler] => [contract.type, handler as Handler];

/** @param title  the name, of a projection that stands at its first version; otherwise `{ name, version }` */
export const defineProjection = (
  title: string | Pick<Projection, 'name' | 'version'>,
  entities: readonly EntityClass[],
  ...handlers: readonly (readonly [string, Handler])[]
): Projection => {
  const { name, version } = typeof title === 'string' ? { name: title, version: FIRST_VERSION } : title;
  const map = new Map(handlers);
  if (map.size < handlers.length) throw new Error(`${name} handles one contract twice`);
  return { name, version, entities, handlers: map };
};

/** Writes a row whatever stood there before. */
export const put = <Row extends object>(entity: EntityClass<Row>, key: Partial<Row>, row: Omit<Row, never>): Change =>
  ({ entity, key, to: () => row }) as unknown as Change;

/** Makes the row from what stands there; undefined before the first change. */
export const change = <Row extends object>(
  entity: EntityClass<Row>,
  key: Partial<Row>,
  to: (row: Row | undefined) => Row | undefined,
): Change => ({ entity, key, to }) as unknown as Change;

/** Changes a row that must be there: its absence parks the message. */
export const amend = <Row extends object>(
  entity: EntityClass<Row>,
  key: Partial<Row>,
  to: (row: Row) => Row | undefined,
): Change =>
  change(entity, key, (row) => {
    if (!row) throw new Error(`${entity.name} ${JSON.stringify(key)} is not there`);
    return to(row);
  });

/** Sources whose messages a set of projections needs. */
export const sourcesOf = (projections: readonly Projection[]): string[] => [
  ...new Set(projections.flatMap(({ handlers }) => [...handlers.keys()].map((type) => type.split('.')[0] as string))),
];
