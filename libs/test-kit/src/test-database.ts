import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly name: string;
  readonly connectionString: string;
  /** Ends whoever is still connected and removes the database. */
  drop(): Promise<void>;
}

/** Lower case, at most 63 characters, and `_test` at the end: no test ever touches anything else. */
const ALLOWED = /^[a-z][a-z0-9_]{0,57}_test$/;

const serverUrl = (): URL => {
  const url = process.env.CONCERT_TEST_POSTGRES;
  if (!url) throw new Error('CONCERT_TEST_POSTGRES is not set: run the tests with the jest.config.mjs of the root');
  return new URL(url);
};

const asOwner = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl().href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const STILL_IN_USE = '55006';

/** PostgreSQL waits five seconds for those who are just leaving; whoever is there then was forgotten, and is sent away. */
const drop = (name: string): Promise<void> =>
  asOwner(`DROP DATABASE IF EXISTS ${name}`).catch((error: { code?: string }) => {
    if (error.code !== STILL_IN_USE) throw error;
    return asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });

/**
 * An empty database of the test's own. Without a name it gets one nobody else has; a named one is made anew.
 *
 * @throws Error when the name does not end in `_test`
 */
export const createTestDatabase = async (name = `t${randomBytes(6).toString('hex')}_test`): Promise<TestDatabase> => {
  if (!ALLOWED.test(name)) throw new Error(`Tests work only on databases whose name ends in _test, not on "${name}"`);
  const url = serverUrl();
  url.pathname = `/${name}`;
  await asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await asOwner(`CREATE DATABASE ${name} TEMPLATE template0`);
  return { name, connectionString: url.href, drop: () => drop(name) };
};
