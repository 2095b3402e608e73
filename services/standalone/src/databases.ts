import { createHmac } from 'node:crypto';
import type { EmbeddedPostgres } from '@concert/embedded-postgres';
import pg from 'pg';

/** Owns the tables of every log; nobody signs in as it. */
const LOG_OWNER = 'concert_log';

/** `view-ilo` → `view_ilo`: name of the database, and of the role that owns it. */
export const databaseNameOf = (service: string): string => service.replaceAll('-', '_');

/**
 * Makes a database and a role for each service where they are missing: what infra/postgres does for a deployment.
 *
 * @returns the connection string of each service, as its own role
 */
export const provideDatabases = async (
  postgres: EmbeddedPostgres,
  services: readonly string[],
): Promise<(service: string) => string> => {
  const administrator = new URL(postgres.connectionString());
  const passwordOf = (name: string): string => createHmac('sha256', administrator.password).update(name).digest('hex');
  const client = new pg.Client({ connectionString: administrator.href });
  await client.connect();
  try {
    const roles = await names(client, 'SELECT rolname AS name FROM pg_roles');
    const databases = await names(client, 'SELECT datname AS name FROM pg_database');
    if (!roles.has(LOG_OWNER)) await client.query(`CREATE ROLE ${LOG_OWNER} NOLOGIN`);
    for (const name of services.map(databaseNameOf)) {
      if (!roles.has(name)) await client.query(`CREATE ROLE ${name} LOGIN PASSWORD '${passwordOf(name)}'`);
      await client.query(`GRANT ${LOG_OWNER} TO ${name} WITH INHERIT FALSE, SET TRUE`);
      if (databases.has(name)) continue;
      await client.query(`CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0`);
      await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
    }
  } finally {
    await client.end();
  }
  return (service) => {
    const name = databaseNameOf(service);
    return `postgresql://${name}:${passwordOf(name)}@${administrator.host}/${name}`;
  };
};

const names = async (client: pg.Client, query: string): Promise<ReadonlySet<string>> =>
  new Set((await client.query<{ name: string }>(query)).rows.map(({ name }) => name));
