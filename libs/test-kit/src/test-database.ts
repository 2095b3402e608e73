import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly name: string;
  /** Signs in as the role that services run under. */
  readonly connectionString: string;
  /** Signs in as the role that owns the database and migrates its log. */
  readonly ownerUrl: string;
  /** Role in `connectionString`; migrations let it use the log. */
  readonly serviceRole: string;
  /** What a service and its migration are told of it. */
  readonly env: { readonly DATABASE_URL: string; readonly MIGRATION_DATABASE_URL: string };
  /** Ends whoever is still connected and removes the database. */
  drop(): Promise<void>;
}

/** Tests run as it, as services run under a role that owns no log. `test-server.ts` makes it, and what they begin with. */
export const SERVICE_ROLE = 'concert_service_test';
export const TEMPLATE = 'concert_template_test';

/** Lower case, at most 63 characters, and `_test` at the end: no test ever touches anything else. */
const ALLOWED = /^[a-z][a-z0-9_]{0,57}_test$/;

const serverUrl = (): URL => {
  const url = process.env.CONCERT_TEST_POSTGRES;
  if (!url) throw new Error('CONCERT_TEST_POSTGRES is not set: run the tests with the jest.config.mjs of the root');
  return new URL(url);
};

const asOwner = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl().href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
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

const urlsOf = (name: string): { connectionString: string; ownerUrl: string } => {
  const url = serverUrl();
  url.pathname = `/${name}`;
  const ownerUrl = url.href;
  url.username = SERVICE_ROLE;
  return { connectionString: url.href, ownerUrl };
};

/**
 * An empty database of the test's own. Without a name it gets one nobody else has; a named one is made anew.
 *
 * @throws Error when the name does not end in `_test`
 */
export const createTestDatabase = async (name = `t${randomBytes(6).toString('hex')}_test`): Promise<TestDatabase> => {
  if (!ALLOWED.test(name)) throw new Error(`Tests work only on databases whose name ends in _test, not on "${name}"`);
  await asOwner(
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`,
    `GRANT CREATE ON DATABASE ${name} TO ${SERVICE_ROLE}`,
  );
  const { connectionString, ownerUrl } = urlsOf(name);
  return {
    name,
    connectionString,
    ownerUrl,
    serviceRole: SERVICE_ROLE,
    env: { DATABASE_URL: connectionString, MIGRATION_DATABASE_URL: ownerUrl },
    drop: () => drop(name),
  };
};
