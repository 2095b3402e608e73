import { StoredLog } from '@concert/event-store-postgres';
import type {
  Checkpoint,
  CheckpointWithEvents,
  Comparison,
  LogEvidence,
  LogLink,
  Restoration,
} from '@concert/messaging';
import type { Pool } from 'pg';
import { KeptCheckpoints, type NotedRestoration } from './kept-checkpoints.js';
import type { KnownKeys } from './signing.js';

const AT_ONCE = 10;

export interface PostgresLogEvidenceOptions {
  readonly pool: Pool;
  readonly source: string;
  readonly publishedTypes: ReadonlySet<string>;
  /** Of the source itself. */
  readonly keys: KnownKeys;
  /** Before whoever showed the difference is answered. */
  readonly onNoticed?: () => Promise<unknown>;
}

/** What a service gives others to hold against its log. */
export class PostgresLogEvidence implements LogEvidence {
  private readonly kept: KeptCheckpoints;

  constructor(private readonly options: PostgresLogEvidenceOptions) {
    this.kept = new KeptCheckpoints(options.pool, options.source);
  }

  checkpoints(after: bigint): Promise<CheckpointWithEvents[]> {
    return this.kept.withEvents(after, AT_ONCE);
  }

  async links(after: bigint, limit: number): Promise<LogLink[]> {
    const links: LogLink[] = [];
    if (limit <= 0) return links;
    for await (const { position, id, type, hash, ...entry } of new StoredLog(this.options.pool).entries(after)) {
      const about = this.options.publishedTypes.has(type) ? { id, type } : {};
      links.push({ position, ...about, digest: entry.digest().toString('hex'), hash: hash.toString('hex') });
      if (links.length === limit) break;
    }
    return links;
  }

  async compare(held: Checkpoint, agreesUpTo?: bigint): Promise<Comparison> {
    const { pool, source, keys } = this.options;
    if (held.source !== source || !keys.isSigned(held)) return { result: 'unknown' };
    const { rows } = await pool.query<{ head: string; hash: string | null }>(
      `select coalesce(max(position), 0) as head,
         (select encode(hash, 'hex') from log.events where position = $1) as hash from log.events`,
      [held.position],
    );
    const { head, hash } = rows[0]!;
    if (hash === held.hash) return { result: 'fits' };
    const noted = await this.kept.restorations();
    const restoration = noted.find(
      ({ state, position, notedAt }) =>
        state === 'accepted' && BigInt(held.position) > BigInt(position) && held.madeAt < notedAt,
    );
    if (restoration) return { result: 'differs', restoration };
    await this.notice(held, noted, least(BigInt(head), BigInt(held.position) - 1n, agreesUpTo));
    await this.options.onNoticed?.();
    return { result: 'differs' };
  }

  async restorations(): Promise<Restoration[]> {
    const noted = await this.kept.restorations();
    return noted.filter(({ state }) => state === 'accepted').map(({ number, position }) => ({ number, position }));
  }

  /** Position up to which the log is the one that others hold, when it was noticed that it is another after; or undefined. */
  async closedAfter(): Promise<bigint | undefined> {
    return openNotices(await this.kept.restorations());
  }

  /** Lets the log be written to again, as it is now. Who holds more of its former history is to follow. */
  async accept(): Promise<Restoration> {
    const { rows } = await this.options.pool.query<{ head: string }>(
      'select coalesce(max(position), 0) as head from log.events',
    );
    const position = least(BigInt(rows[0]!.head), openNotices(await this.kept.restorations()));
    await this.kept.note('accepted', position, 'Accepted as it was restored');
    return (await this.restorations()).at(-1)!;
  }

  private async notice({ position }: Checkpoint, noted: readonly NotedRestoration[], upTo: bigint): Promise<void> {
    const known = openNotices(noted);
    if (known !== undefined && known <= upTo) return;
    await this.kept.note('noticed', upTo, `Somebody holds a checkpoint at ${position} that the log does not fit`);
  }
}

const least = (first: bigint, ...others: readonly (bigint | undefined)[]): bigint =>
  others.reduce<bigint>((smallest, each) => (each !== undefined && each < smallest ? each : smallest), first);

/** The least position of the notices after the last acceptance. */
const openNotices = (noted: readonly NotedRestoration[]): bigint | undefined => {
  const lastAccepted = noted.findLastIndex(({ state }) => state === 'accepted');
  const positions = noted.slice(lastAccepted + 1).map(({ position }) => BigInt(position));
  return positions.length === 0 ? undefined : least(positions[0]!, ...positions);
};
