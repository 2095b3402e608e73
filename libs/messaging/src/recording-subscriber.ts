import type pg from 'pg';
import type { Cursor, PublishedMessage } from './message.js';
import { type CursorMove, CursorMoved, type Subscriber } from './transport.js';

export type Moment = 'before-commit' | 'after-commit';

/** What was delivered, as it stands in the subscriber's own database. */
export interface Delivery {
  readonly chain: string;
  readonly position: bigint;
  readonly message: PublishedMessage;
}

/**
 * A subscriber as a service would write one: the effect (a row per message) and the cursors in one transaction of a
 * real PostgreSQL database. A test may break it at either side of the commit.
 */
export class RecordingSubscriber implements Subscriber {
  /** Called at each moment of each batch; what it throws is what the subscriber throws. */
  meanwhile: (moment: Moment, messages: readonly PublishedMessage[]) => void | Promise<void> = () => {};
  readonly batches: number[] = [];
  /** Greatest number of batches in work at the same time. */
  mostAtOnce = 0;
  private atOnce = 0;

  private constructor(
    readonly name: string,
    readonly sources: readonly string[],
    private readonly pool: pg.Pool,
  ) {}

  static async open(name: string, sources: readonly string[], pool: pg.Pool): Promise<RecordingSubscriber> {
    await pool.query(`
      create table if not exists delivered (
        nr bigserial primary key, chain text not null, position bigint not null, message text not null
      );
      create table if not exists cursors (
        source text, programme text, position bigint not null, message_id text not null,
        primary key (source, programme)
      )`);
    return new RecordingSubscriber(name, sources, pool);
  }

  async cursors(): Promise<readonly Cursor[]> {
    const { rows } = await this.pool.query('select source, programme, position, message_id from cursors');
    return rows.map(({ source, programme, position, message_id: messageId }) => ({
      source,
      programme,
      position: BigInt(position),
      messageId,
    }));
  }

  async apply(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    try {
      await this.inTransaction(async (client) => {
        for (const move of moves) await moveCursor(client, move);
        await client.query(
          'insert into delivered (chain, position, message) select * from unnest($1::text[], $2::bigint[], $3::text[])',
          [
            messages.map(({ source, programme }) => `${source}/${programme}`),
            messages.map(({ position }) => String(position)),
            messages.map(asText),
          ],
        );
        await this.meanwhile('before-commit', messages);
      });
      this.batches.push(messages.length);
      await this.meanwhile('after-commit', messages);
    } finally {
      this.atOnce -= 1;
    }
  }

  /** Everything delivered so far, in the order in which it took effect. */
  async delivered(): Promise<Delivery[]> {
    const { rows } = await this.pool.query('select chain, position, message from delivered order by nr');
    return rows.map(({ chain, position, message }) => ({
      chain,
      position: BigInt(position),
      message: fromText(message),
    }));
  }

  async count(): Promise<number> {
    const { rows } = await this.pool.query('select count(*)::int as count from delivered');
    return rows[0].count;
  }

  /** Chains whose last row is not where their cursor stands, seen in one snapshot. */
  async torn(): Promise<string[]> {
    const { rows } = await this.pool.query(`
      select chain from
        (select chain, max(position) as position from delivered group by chain) as rows
        full join (select source || '/' || programme as chain, position from cursors) as cursors using (chain)
      where rows.position is distinct from cursors.position`);
    return rows.map(({ chain }) => chain);
  }

  private async inTransaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

const moveCursor = async (client: pg.PoolClient, move: CursorMove): Promise<void> => {
  const { source, programme, position, messageId, from } = move;
  const { rowCount } = await client.query(
    `insert into cursors as cursor values ($1, $2, $3, $4)
     on conflict (source, programme) do update set position = excluded.position, message_id = excluded.message_id
     where cursor.position = $5`,
    [source, programme, position, messageId, from],
  );
  if (rowCount === 0) throw new CursorMoved(move);
};

const POSITIONS = new Set(['position', 'previous']);

const asText = (message: PublishedMessage): string =>
  JSON.stringify(message, (key, value) => (typeof value === 'bigint' && POSITIONS.has(key) ? String(value) : value));

const fromText = (text: string): PublishedMessage => {
  const { position, previous, ...message } = JSON.parse(text);
  return { ...message, position: BigInt(position), previous: BigInt(previous) };
};
