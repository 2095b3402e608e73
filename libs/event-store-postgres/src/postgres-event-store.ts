import {
  type AppendRequest,
  type AppendResult,
  CommandIdReused,
  type EventStore,
  EventVersions,
  type RecordedEvent,
} from '@concert/event-sourcing';
import type pg from 'pg';
import { appendWritten } from './append-function.js';
import { isConnectionLoss } from './connection-loss.js';
import { GroupCommit } from './group-commit.js';
import { LogReader } from './log-reader.js';
import { checkSizes, type WrittenRequest, writtenOf } from './written-request.js';

export interface PostgresEventStoreOptions {
  /** Stays the caller's: `close` does not end it. Two of its connections are used for appending at most. */
  readonly pool: pg.Pool;
  /** Whose log it is, e.g. `budgets`. */
  readonly service: string;
  readonly versions?: EventVersions;
  /** What data and metadata of one event may take together. A record of a topic takes 1 MiB with its headers. */
  readonly maxEventBytes?: number;
}

const EVENTS_PER_FLUSH = 1_000;
const FLUSHES_IN_FLIGHT = 2;
const MAX_EVENT_BYTES = 900_000;

/** The log of one service in its PostgreSQL database. `migrateEventStore` makes the tables. */
export class PostgresEventStore implements EventStore {
  readonly service: string;
  private readonly pool: pg.Pool;
  private readonly versions: EventVersions;
  private readonly reader: LogReader;
  private readonly commits: GroupCommit<WrittenRequest, AppendResult>;
  private readonly maxEventBytes: number;
  private readonly listeners = new Set<() => void>();
  private isClosed = false;
  private refusal: Error | undefined;

  constructor(options: PostgresEventStoreOptions) {
    const { pool, service, versions = new EventVersions(), maxEventBytes = MAX_EVENT_BYTES } = options;
    this.pool = pool;
    this.service = service;
    this.versions = versions;
    this.maxEventBytes = maxEventBytes;
    this.reader = new LogReader(pool, versions);
    this.commits = new GroupCommit((requests) => this.flush(requests), {
      weightOf: ({ data }) => data.length,
      most: EVENTS_PER_FLUSH,
      flushesInFlight: FLUSHES_IN_FLIGHT,
      keyOf: ({ request }) => request.commandId.toLowerCase(),
    });
    // A connection that breaks while idle is the pool's affair, one in use that of the statement on it.
    pool.on('error', ignore);
    pool.on('connect', listen);
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    if (this.isClosed) throw new Error(`The log of ${this.service} is closed`);
    if (this.refusal) throw this.refusal;
    if (request.events.length === 0) throw new Error(`Nothing to append to ${request.stream}`);
    const written = writtenOf(request);
    checkSizes(written, this.maxEventBytes);
    return this.commits.add(written);
  }

  readStream(stream: string): Promise<RecordedEvent[]> {
    return this.reader.stream(stream);
  }

  read(after: bigint, limit: number, programme?: string): Promise<RecordedEvent[]> {
    return this.reader.after(after, limit, programme);
  }

  async head(): Promise<bigint> {
    const { rows } = await this.pool.query<{ head: string }>(
      'select coalesce(max(position), 0) as head from log.events',
    );
    return BigInt(rows[0]!.head);
  }

  /** Position of each programme's last event of the given types, at most `upTo` when given. */
  async lastPositions(types: readonly string[], upTo?: bigint): Promise<Map<string, bigint>> {
    const { rows } = await this.pool.query<{ code: string; position: string }>({
      name: 'log.last-positions',
      text: `select p.code, last.position from log.programmes p cross join lateral (
               select e.position from log.events e
               where e.programme = p.id and e.position <= $2
                 and e.type in (select t.id from log.event_types t where t.name = any($1))
               order by e.position desc limit 1
             ) last`,
      values: [types, upTo ?? LAST_POSITION],
    });
    return new Map(rows.map(({ code, position }) => [code, BigInt(position)]));
  }

  async resultOf(commandId: string, fingerprint?: string): Promise<AppendResult | undefined> {
    const { rows } = await this.pool.query<Record<string, string | null>>({
      name: 'log.result-of',
      text: `select s.name, c.stream_version, c.first_position, c.last_position, c.fingerprint
             from log.commands c join log.streams s on s.id = c.stream where c.id = $1`,
      values: [commandId],
    });
    const [row] = rows;
    if (!row) return undefined;
    if (row['fingerprint'] !== (fingerprint ?? null)) throw new CommandIdReused(commandId);
    return {
      stream: row['name']!,
      streamVersion: Number(row['stream_version']),
      firstPosition: BigInt(row['first_position']!),
      lastPosition: BigInt(row['last_position']!),
      repeated: true,
    };
  }

  /** From now on nothing is appended, for this reason; undefined: it is again. */
  refuse(reason: Error | undefined): void {
    this.refusal = reason;
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes what was accepted, refuses the rest. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.commits.drained();
    this.pool.off('error', ignore);
    this.pool.off('connect', listen);
  }

  private async flush(requests: readonly WrittenRequest[]): Promise<(AppendResult | Error)[]> {
    const results = await this.write(requests);
    if (results.some((result) => !(result instanceof Error) && !result.repeated))
      for (const listener of this.listeners) listener();
    return results;
  }

  /** A value PostgreSQL cannot take, such as a date that does not exist, fails its own append and no neighbour's. */
  private async write(requests: readonly WrittenRequest[]): Promise<(AppendResult | Error)[]> {
    try {
      return await this.writeOrRetry(requests);
    } catch (error) {
      if (requests.length === 1) return [error as Error];
      if (isConnectionLoss(error)) throw error;
      const results: (AppendResult | Error)[] = [];
      for (const request of requests) results.push(...(await this.write([request])));
      return results;
    }
  }

  /** Once more when the answer was lost: the command ids keep what was committed from being written twice. */
  private async writeOrRetry(requests: readonly WrittenRequest[]): Promise<(AppendResult | Error)[]> {
    try {
      return await appendWritten(this.pool, requests, this.versions);
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      return appendWritten(this.pool, requests, this.versions);
    }
  }
}

const LAST_POSITION = 2n ** 63n - 1n;

const ignore = (): void => undefined;

const listen = (client: pg.PoolClient): void => void client.on('error', ignore);
