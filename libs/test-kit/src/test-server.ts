import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import pg from 'pg';
import { SERVICE_ROLE, TEMPLATE } from './test-database.js';

const VARIABLE = 'CONCERT_TEST_POSTGRES';
const OWNER = 'concert_test';

let server: EmbeddedPostgres | undefined;

/** One PostgreSQL per test run, unless CONCERT_TEST_POSTGRES names one that is already there. */
export const startTestServer = async (): Promise<void> => {
  if (!process.env[VARIABLE]) {
    server = await startPostgres({
      folder: await mkdtemp(join(tmpdir(), 'concert-test-')),
      throwaway: true,
      settings: { max_connections: 300, shared_buffers: '128MB' },
    });
    process.env[VARIABLE] = await ordinaryUser(server);
  }
  await provideService(process.env[VARIABLE]);
};

export const stopTestServer = async (): Promise<void> => {
  await server?.stop();
  server = undefined;
};

const withClient = async (connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await work(client).finally(() => client.end());
};

/** Tests work as someone who owns databases and nothing more; an administrator is never refused. */
const ordinaryUser = async ({ connectionString }: EmbeddedPostgres): Promise<string> => {
  const url = new URL(connectionString());
  await withClient(url.href, (client) =>
    client.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE PASSWORD '${url.password}'`),
  );
  url.username = OWNER;
  return url.href;
};

/** The role that services under test run as, and an empty database in which it may make tables. */
const provideService = async (ownerUrl: string): Promise<void> => {
  const url = new URL(ownerUrl);
  const password = decodeURIComponent(url.password);
  await withClient(url.href, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [SERVICE_ROLE]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${SERVICE_ROLE}`);
    await client.query(`ALTER ROLE ${SERVICE_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0`);
  });
  url.pathname = `/${TEMPLATE}`;
  await withClient(url.href, (client) => client.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${SERVICE_ROLE}`));
};
