import type pg from 'pg';
import { SteadyClient } from '../steady-client.js';

/**
 * Reads a log as it is at one moment, however long that takes.
 *
 * @param url  of any role that may read it: the service's, a reader's, an administrator's; or of a copy of the database
 */
export const withStoredLog = async <Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new SteadyClient({ connectionString: url });
  await client.connect();
  try {
    // None of the functions that a role may have made in `public`.
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local search_path = pg_catalog, pg_temp');
    return await work(client);
  } finally {
    await client.end();
  }
};
