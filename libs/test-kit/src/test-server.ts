import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import pg from 'pg';

const VARIABLE = 'CONCERT_TEST_POSTGRES';
const ROLE = 'concert_test';

let server: EmbeddedPostgres | undefined;

/** One PostgreSQL per test run, unless CONCERT_TEST_POSTGRES names one that is already there. */
export const startTestServer = async (): Promise<void> => {
  if (process.env[VARIABLE]) return;
  server = await startPostgres({
    folder: await mkdtemp(join(tmpdir(), 'concert-test-')),
    throwaway: true,
    settings: { max_connections: 300, shared_buffers: '128MB' },
  });
  process.env[VARIABLE] = await ordinaryUser(server);
};

export const stopTestServer = async (): Promise<void> => {
  await server?.stop();
  server = undefined;
};

/** Tests work as someone who owns databases and nothing more, as services do; an administrator is never refused. */
const ordinaryUser = async ({ connectionString }: EmbeddedPostgres): Promise<string> => {
  const client = new pg.Client({ connectionString: connectionString() });
  await client.connect();
  const { password } = new URL(connectionString());
  await client.query(`CREATE ROLE ${ROLE} LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`);
  await client.end();
  const url = new URL(connectionString());
  url.username = ROLE;
  return url.href;
};
