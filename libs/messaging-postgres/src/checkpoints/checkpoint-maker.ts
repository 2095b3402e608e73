import { BEGINNING, linkOf, StoredLog, verifyLog } from '@concert/event-store-postgres';
import type { CheckpointEvents } from '@concert/messaging';
import type { Pool, PoolClient } from 'pg';
import { LOCK } from './alone.js';
import { KeptCheckpoints } from './kept-checkpoints.js';
import { type CheckpointKey, eventsHashOf } from './signing.js';

/** The log does not fit the checkpoint made last: nothing of it is signed. */
export class LogNotAsRecorded extends Error {
  override readonly name = 'LogNotAsRecorded';
}

const MOST_EVENTS = 1_000;

export interface CheckpointMakerOptions {
  readonly pool: Pool;
  readonly source: string;
  readonly key: CheckpointKey;
  /** Types of events that others may read: of no other is told what it is. */
  readonly publishedTypes: ReadonlySet<string>;
}

/** Signs what was appended since the last checkpoint, beside the appends: it only reads what they have committed. */
export class CheckpointMaker {
  constructor(private readonly options: CheckpointMakerOptions) {}

  /**
   * Brings the checkpoints to the end of the log, at most a thousand events each.
   *
   * @throws LogNotAsRecorded
   */
  async make(): Promise<void> {
    while (await this.makeNext());
  }

  private async makeNext(): Promise<boolean> {
    const client = await this.options.pool.connect();
    let failure: Error | undefined;
    const onError = (error: Error): void => void (failure = error);
    client.on('error', onError);
    try {
      await client.query('begin');
      const isMore = await this.makeAlone(client);
      await client.query('commit');
      return isMore;
    } catch (error) {
      await client.query('rollback').catch(onError);
      throw error;
    } finally {
      client.off('error', onError);
      client.release(failure);
    }
  }

  /** One copy of a service makes them at a time. */
  private async makeAlone(client: PoolClient): Promise<boolean> {
    const { source, key, publishedTypes } = this.options;
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_xact_lock(${LOCK}) as alone`);
    if (!rows[0]?.alone) return false;
    const kept = new KeptCheckpoints(client, source);
    const restoration = (await kept.accepted()).at(-1)?.number;
    const last = await kept.last();
    const from = last ? { position: BigInt(last.position), hash: Buffer.from(last.hash, 'hex') } : BEGINNING;

    const events: { digest: string; id?: string; type?: string }[] = [];
    let { position, hash } = from;
    const log = new StoredLog(client);
    for await (const entry of log.entries(from.position)) {
      const digest = entry.digest();
      if (entry.position !== position + 1n || !entry.hash.equals(linkOf(hash, digest))) {
        const { finding } = await verifyLog(log, [], from);
        throw new LogNotAsRecorded(
          `The log of ${source} is not as it was recorded at ${position + 1n}: ${finding?.explanation}. Run verify --full`,
        );
      }
      const { id, type } = entry;
      events.push({ digest: digest.toString('hex'), ...(publishedTypes.has(type) && { id, type }) });
      ({ position, hash } = entry);
      if (events.length === MOST_EVENTS) break;
    }
    if (events.length === 0) return false;
    await kept.keep({
      ...key.sign({
        ...rangeOf(source, from, { position, hash }),
        ...statementOf(events),
        ...(restoration !== undefined && { restoration }),
      }),
      events,
    });
    // What was not kept would be signed again without end.
    const isKept = (await kept.last())?.position === String(position);
    return isKept && events.length === MOST_EVENTS;
  }
}

interface Place {
  readonly position: bigint;
  readonly hash: Buffer;
}

const rangeOf = (source: string, from: Place, to: Place) => ({
  source,
  after: String(from.position),
  before: from.hash.toString('hex'),
  position: String(to.position),
  hash: to.hash.toString('hex'),
});

const statementOf = (events: CheckpointEvents) => ({
  eventsHash: eventsHashOf(events),
  madeAt: new Date().toISOString(),
});
