import type pg from 'pg';

/** How far a service's log was sent, kept in the service's own database. Losing a step only repeats messages. */
export interface RelayCursors {
  load(): Promise<bigint>;
  save(position: bigint): Promise<void>;
}

/** Makes the table of `PostgresRelayCursors`; part of a service's migrations. */
export const migrateRelayCursors = async (client: Pick<pg.Pool, 'query'>): Promise<void> => {
  await client.query(`
    create schema if not exists relay;
    create table if not exists relay.cursors (topic text primary key, position bigint not null)`);
};

export class PostgresRelayCursors implements RelayCursors {
  constructor(
    private readonly pool: Pick<pg.Pool, 'query'>,
    private readonly topic: string,
  ) {}

  async load(): Promise<bigint> {
    const { rows } = await this.pool.query('select position from relay.cursors where topic = $1', [this.topic]);
    return BigInt(rows[0]?.position ?? 0);
  }

  async save(position: bigint): Promise<void> {
    await this.pool.query(
      `insert into relay.cursors as cursor values ($1, $2)
       on conflict (topic) do update set position = greatest(cursor.position, excluded.position)`,
      [this.topic, position],
    );
  }
}
