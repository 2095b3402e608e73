import pg from 'pg';
import { functions, functionsName } from './functions/functions.js';
import { createLog } from './migrations/20260105080000-create-log.js';
import { chainEvents } from './migrations/20261129090000-chain-events.js';
import { keepCheckpoints } from './migrations/20261130090000-keep-checkpoints.js';
import type { Migration } from './migrations/migration.js';
import { SteadyClient } from './steady-client.js';

const MIGRATIONS: readonly Migration[] = [createLog, chainEvents, keepCheckpoints];

type Client = Pick<pg.ClientBase, 'query'>;
type Database = string | Client;

/**
 * Brings the log to its current shape and lets the service's role append to it and read it; does nothing when that is so.
 *
 * @param database  connection, or URL, of the role that owns the database
 * @param serviceRole  role the service runs under, another one
 * @returns names of the steps taken
 */
export const migrateEventStore = (database: Database, serviceRole: string): Promise<string[]> =>
  withClient(database, (client) =>
    inTransaction(client, async (done) => {
      const missing = MIGRATIONS.filter(({ name }) => !done.has(name));
      for (const { up } of missing) await client.query(up);
      if (!done.has(functionsName)) await makeFunctions(client);
      await note(client, [...missing.map(({ name }) => name), functionsName]);
      await grant(client, serviceRole);
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
      await client.query(`delete from log.migrations where name = $1 or name like 'functions %'`, [last.name]);
      return last.name;
    }),
  );

const makeFunctions = async (client: Client): Promise<void> => {
  await client.query(functions);
  await client.query(`delete from log.migrations where name like 'functions %'`);
};

const note = async (client: Client, names: readonly string[]): Promise<void> => {
  await client.query('insert into log.migrations (name) select unnest($1::text[]) on conflict do nothing', [names]);
};

/** The service's role writes through the function; `<database>_reader`, where there is one, reads. */
const grant = async (client: Client, serviceRole: string): Promise<void> => {
  const { rows } = await client.query<{ reader: string }>(
    `select rolname as reader from pg_roles where rolname = current_database() || '_reader'`,
  );
  const service = pg.escapeIdentifier(serviceRole);
  for (const role of [service, ...rows.map(({ reader }) => pg.escapeIdentifier(reader))])
    await client.query(`grant usage on schema log to ${role}; grant select on all tables in schema log to ${role}`);
  await client.query(`grant execute on function log.append, log.keep_checkpoint, log.note_restoration to ${service}`);
};

/**
 * Version 0.1.0 kept the list where the service could write to it. It is taken over where it belongs to the owner, as it
 * does once `provideDatabases` has been there.
 */
const takeOverFormerList = `
  do $$
  begin
    if exists (
      select from pg_tables where schemaname = 'public' and tablename = 'log_migrations' and tableowner = current_user
    ) then
      insert into log.migrations (name, migrated_at) select name, migrated_at from public.log_migrations
        on conflict do nothing;
      drop table public.log_migrations;
    end if;
  end
  $$`;

/**
 * One process migrates at a time; what is done is known inside the transaction only. The search path keeps out what the
 * service's role may have made in `public`: it must not run as the owner.
 */
const inTransaction = async <Result>(
  client: Client,
  work: (done: ReadonlySet<string>) => Promise<Result>,
): Promise<Result> => {
  await client.query('begin');
  try {
    await client.query('set local search_path = pg_catalog, pg_temp; set local client_min_messages = warning');
    await client.query(`select pg_advisory_xact_lock(7310589212)`);
    await client.query(`
      create schema if not exists log;
      create table if not exists log.migrations (
        name text primary key,
        migrated_at timestamptz not null default now()
      )`);
    await client.query(takeOverFormerList);
    const { rows } = await client.query<{ name: string }>('select name from log.migrations');
    const result = await work(new Set(rows.map(({ name }) => name)));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const withClient = async <Result>(database: Database, work: (client: Client) => Promise<Result>): Promise<Result> => {
  if (typeof database !== 'string') return work(database);
  const client = new SteadyClient({ connectionString: database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
