import pg from 'pg';
import { createLog } from './migrations/20260105080000-create-log.js';
import type { Migration } from './migrations/migration.js';

const MIGRATIONS: readonly Migration[] = [createLog];

type Database = string | Pick<pg.ClientBase, 'query'>;

/**
 * Brings the log's schema to the current version; does nothing when it is there.
 *
 * @returns names of the steps taken
 */
export const migrateEventStore = (database: Database): Promise<string[]> =>
  withClient(database, (client) =>
    inTransaction(client, async (done) => {
      const missing = MIGRATIONS.filter(({ name }) => !done.has(name));
      for (const { name, up } of missing) {
        await client.query(up);
        await client.query('insert into public.log_migrations (name) values ($1)', [name]);
      }
      return missing.map(({ name }) => name);
    }),
  );

/**
 * Takes back the last step. The first step is the log itself: taking it back forgets everything.
 *
 * @returns name of the step taken back
 */
export const revertEventStore = (database: Database): Promise<string | undefined> =>
  withClient(database, (client) =>
    inTransaction(client, async (done) => {
      const last = MIGRATIONS.findLast(({ name }) => done.has(name));
      if (!last) return undefined;
      await client.query(last.down);
      await client.query('delete from public.log_migrations where name = $1', [last.name]);
      return last.name;
    }),
  );

/** One process migrates at a time; what is done is known inside the transaction only. */
const inTransaction = async <Result>(
  client: Pick<pg.ClientBase, 'query'>,
  work: (done: ReadonlySet<string>) => Promise<Result>,
): Promise<Result> => {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(7310589212)`);
    await client.query(`
      create table if not exists public.log_migrations (
        name text primary key,
        migrated_at timestamptz not null default now()
      )`);
    const { rows } = await client.query<{ name: string }>('select name from public.log_migrations');
    const result = await work(new Set(rows.map(({ name }) => name)));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const withClient = async <Result>(
  database: Database,
  work: (client: Pick<pg.ClientBase, 'query'>) => Promise<Result>,
): Promise<Result> => {
  if (typeof database !== 'string') return work(database);
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
