import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@concert/embedded-postgres';
import { provideDatabases } from '@concert/event-store-postgres';
import pg from 'pg';

export interface BenchDatabase {
  /** As a service signs in. */
  readonly connectionString: string;
  readonly ownerUrl: string;
  readonly serviceRole: string;
  drop(): Promise<void>;
}

/** The one PostgreSQL of a run; every measurement gets a new database on it. */
export interface BenchServer {
  readonly description: string;
  createDatabase(): Promise<BenchDatabase>;
  /** So that nobody pays for what another wrote. */
  checkpoint(): Promise<void>;
  stop(): Promise<void>;
}

/** `BENCH_POSTGRES` names a server to measure on; without it one is started, durable as in production. */
export const startServer = async (): Promise<BenchServer> => {
  const given = process.env['BENCH_POSTGRES'];
  const folder = mkdtempSync(join(tmpdir(), 'concert-bench-'));
  const embedded = given ? undefined : await startPostgres({ folder });
  const url = (database?: string): string => {
    const parsed = new URL(given ?? embedded!.connectionString());
    if (database) parsed.pathname = `/${database}`;
    return parsed.href;
  };
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  let count = 0;
  return {
    description: await describe(client),
    createDatabase: async () => {
      const name = `bench_${process.pid}_${(count += 1)}_test`;
      const urlAs = (role: string): string => {
        const parsed = new URL(url(name));
        return Object.assign(parsed, { username: role, password: 'bench' }).href;
      };
      const [connectionString, ownerUrl] = [urlAs(name), urlAs(`${name}_owner`)];
      await provideDatabases(url(), [{ databaseUrl: connectionString, migrationDatabaseUrl: ownerUrl }]);
      return {
        connectionString,
        ownerUrl,
        serviceRole: name,
        drop: async () => {
          await untilNobodyIsConnected(client, name);
          await client.query(`drop database ${name} with (force)`);
          await client.query(`drop role ${name}, ${name}_owner, ${name}_reader`);
        },
      };
    },
    checkpoint: async () => void (await client.query('checkpoint')),
    stop: async () => {
      await client.end();
      await embedded?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A closed pool's connections take a moment to end; forced out they would fail their owner. */
const untilNobodyIsConnected = async (client: pg.Client, database: string): Promise<void> => {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await sleep(20)) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database]);
    if (rowCount === 0) return;
  }
};

const describe = async (client: pg.Client): Promise<string> => {
  const settings = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers'];
  const { rows } = await client.query<{ name: string; value: string }>(
    'select name, current_setting(name) as value from unnest($1::text[]) with ordinality as s(name, nr) order by nr',
    [settings],
  );
  return rows.map(({ name, value }) => `${name} ${value}`).join(', ');
};
