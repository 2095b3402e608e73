import type pg from 'pg';
import { digestOf, type StoredEvent } from './event-digest.js';

/** One event of a log that is verified, wherever the log is read from. */
export interface ChainEntry {
  readonly position: bigint;
  readonly id: string;
  /** Name as recorded, such as `TransferReceived`; empty where whoever is asked does not tell. */
  readonly type: string;
  /** Hash that the log says it has. */
  readonly hash: Buffer;
  /** Of what it says; at another position when one is given, empty where what it says is not known. */
  digest(position?: bigint): Buffer;
}

/** A log that can be read from its beginning. */
export interface ReadableChain {
  /** In the order of positions. */
  entries(after: bigint): AsyncIterable<ChainEntry>;
  /** Where an event stands; undefined when it does not. */
  positionOf(id: string): Promise<bigint | undefined>;
  /** Up to here the log says by whose command its events were appended; undefined where that is not told. */
  lastCommanded(): Promise<bigint | undefined>;
}

const PAGE = 1_000;

/** Built-in functions alone: what is in the log's schema may have been changed with the rest. */
const EVENTS = `
  select e.position, e.stream_version as "streamVersion", e.id, e.effective_date - date '2000-01-01' as "effectiveDay",
    coalesce(t.name, '') as type, coalesce(t.version, 0) as "typeVersion",
    ((extract(epoch from e.recorded_at) - 946684800) * 1000000)::bigint as "recordedAt",
    coalesce(s.name, '') as stream, coalesce(p.code, '') as programme,
    e.metadata::text as metadata, e.data::text as data, e.hash
  from log.events e
  left join log.event_types t on t.id = e.type
  left join log.streams s on s.id = e.stream
  left join log.programmes p on p.id = e.programme
  where e.position > $1 order by e.position limit ${PAGE}`;

type Row = Omit<StoredEvent, 'position' | 'recordedAt'> & {
  readonly position: string;
  readonly recordedAt: string;
  readonly hash: Buffer | null;
};

const entryOf = (row: Row): ChainEntry => {
  const event = { ...row, position: BigInt(row.position), recordedAt: BigInt(row.recordedAt) };
  const { position, id, type } = event;
  return { position, id, type, hash: row.hash ?? Buffer.alloc(0), digest: (at) => digestOf(event, at) };
};

/** The log of a database, or of a copy of it. Whoever reads it needs nothing but to read. */
export class StoredLog implements ReadableChain {
  constructor(private readonly client: Pick<pg.ClientBase, 'query'>) {}

  async *entries(after: bigint): AsyncIterable<ChainEntry> {
    for (let at = after; ;) {
      const { rows } = await this.client.query<Row>(EVENTS, [at]);
      for (const row of rows) yield entryOf(row);
      if (rows.length < PAGE) return;
      at = BigInt(rows.at(-1)!.position);
    }
  }

  async positionOf(id: string): Promise<bigint | undefined> {
    const { rows } = await this.client.query<{ position: string }>('select position from log.events where id = $1', [
      id,
    ]);
    return rows[0] && BigInt(rows[0].position);
  }

  /** Up to here commands are on record, one for every append. */
  async lastCommanded(): Promise<bigint> {
    const { rows } = await this.client.query<{ last: string }>(
      'select coalesce(max(last_position), 0) as last from log.commands',
    );
    return BigInt(rows[0]!.last);
  }
}
