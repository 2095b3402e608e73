import { linkOf, StoredLog } from '@concert/event-store-postgres';
import type {
  Checkpoint,
  CheckpointEvents,
  CheckpointWithEvents,
  Comparison,
  LogEvidence,
  LogLink,
  Restoration,
} from '@concert/messaging';
import type { Pool, PoolClient } from 'pg';
import { alone } from './alone.js';
import { KeptCheckpoints, type NotedRestoration } from './kept-checkpoints.js';
import { eventsHashOf, type KnownKeys } from './signing.js';

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

  async compare(held: Checkpoint, events?: CheckpointEvents): Promise<Comparison> {
    const { pool, source, keys } = this.options;
    if (held.source !== source || !keys.isSigned(held)) return { result: 'unknown' };
    if ((await hashesOf(pool, held.position)).get(held.position) === held.hash) return { result: 'fits' };
    const differs = await alone(pool, (client) => this.difference(client, held, events));
    if (!differs.restoration) await this.options.onNoticed?.();
    return { result: 'differs', ...differs };
  }

  async restorations(): Promise<Restoration[]> {
    return (await this.kept.accepted()).map(({ number, position }) => ({ number, position }));
  }

  /** Position up to which the log is the one that others hold, when it was noticed that it is another after; or undefined. */
  async closedAfter(): Promise<bigint | undefined> {
    return openNotices(await this.kept.restorations());
  }

  /** Lets the log be written to again, as it is now. Who holds more of its former history is to follow. */
  accept(): Promise<Restoration> {
    return alone(this.options.pool, async (client) => {
      const kept = new KeptCheckpoints(client, this.options.source);
      const position = least(await headOf(client), openNotices(await kept.restorations()));
      await kept.note('accepted', position, 'Accepted as it was restored');
      return (await kept.accepted()).at(-1)!;
    });
  }

  /** The restoration that explains it, or what is noted of it: nobody accepts anything meanwhile. */
  private async difference(
    client: PoolClient,
    held: Checkpoint,
    events: CheckpointEvents | undefined,
  ): Promise<Pick<Comparison, 'restoration' | 'agreesUpTo'>> {
    const kept = new KeptCheckpoints(client, this.options.source);
    const noted = await kept.restorations();
    const restoration = noted.find((each) => each.state === 'accepted' && isOfHistoryBefore(each, held));
    if (restoration) return { restoration: { number: restoration.number, position: restoration.position } };
    const upTo = await agreement(client, held, events);
    const known = openNotices(noted);
    const { restoration: knownToOthers = '0' } = held;
    // A restoration that was lost with the log, too: the next one has a later number than what others know of.
    const isLost = noted.every(({ number }) => BigInt(number) < BigInt(knownToOthers)) && knownToOthers !== '0';
    if (known === undefined || known > upTo || isLost) {
      const explanation = `Somebody holds a checkpoint at ${held.position} that the log does not fit`;
      await kept.note('noticed', upTo, explanation, { knownToOthers });
    }
    return events ? { agreesUpTo: String(upTo) } : {};
  }
}

/** Numbers of restorations grow: one that was accepted later than the last that the checkpoint knows of. */
const isOfHistoryBefore = ({ number, position }: NotedRestoration, held: Checkpoint): boolean =>
  BigInt(held.position) > BigInt(position) && BigInt(held.restoration ?? 0) < BigInt(number);

/**
 * Position up to which the log is the one that was signed, or may be as far as the checkpoint shows. Whoever shows it is
 * believed in nothing else: its events count when they are those that were signed.
 */
const agreement = async (client: PoolClient, held: Checkpoint, events: CheckpointEvents = []): Promise<bigint> => {
  const { after, before, position } = held;
  const [begin, end] = [BigInt(after), BigInt(position)];
  const most = least(await headOf(client), end - 1n);
  const hashes = await hashesOf(client, after, position);
  if (begin > 0n && hashes.get(after) !== before) return least(most, begin - 1n);
  if (eventsHashOf(events) !== held.eventsHash) return most;
  let [at, link]: [bigint, Buffer] = [begin, Buffer.from(before, 'hex')];
  for (const { digest } of events) {
    link = linkOf(link, Buffer.from(digest, 'hex'));
    if (hashes.get(String(at + 1n)) !== link.toString('hex')) break;
    at += 1n;
  }
  return least(most, at);
};

const headOf = async (client: Pick<Pool | PoolClient, 'query'>): Promise<bigint> => {
  const { rows } = await client.query<{ head: string }>('select coalesce(max(position), 0) as head from log.events');
  return BigInt(rows[0]!.head);
};

/** Hashes of the own log by position, from one to another. */
const hashesOf = async (
  client: Pick<Pool | PoolClient, 'query'>,
  from: string,
  to = from,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ position: string; hash: string }>(
    `select position::text as position, encode(hash, 'hex') as hash from log.events where position between $1 and $2`,
    [from, to],
  );
  return new Map(rows.map(({ position, hash }) => [position, hash]));
};

const least = (first: bigint, ...others: readonly (bigint | undefined)[]): bigint =>
  others.reduce<bigint>((smallest, each) => (each !== undefined && each < smallest ? each : smallest), first);

/** The least position of the notices after the last acceptance. */
const openNotices = (noted: readonly NotedRestoration[]): bigint | undefined => {
  const lastAccepted = noted.findLastIndex(({ state }) => state === 'accepted');
  const positions = noted.slice(lastAccepted + 1).map(({ position }) => BigInt(position));
  return positions.length === 0 ? undefined : least(positions[0]!, ...positions);
};
