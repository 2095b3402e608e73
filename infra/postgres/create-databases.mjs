/**
 * A database and a role for every service and every participant, on one PostgreSQL server. Nobody but its own role may
 * connect to a database. What is there already stays; a changed password is taken over.
 *
 *   ADMIN_DATABASE_URL=postgres://postgres:…@host/postgres DATABASE_URLS="postgres://budgets:…@host/budgets …" \
 *     node infra/postgres/create-databases.mjs
 */
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** The owner of every log: nobody signs in as it. Whoever migrates may become it, to hand the log's tables over. */
const LOG_OWNER = 'concert_log';

const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** Role, password and database of a connection URL. */
const wantedIn = (databaseUrl) => {
  const { username, password, pathname } = new URL(databaseUrl);
  const [role, database] = [decodeURIComponent(username), decodeURIComponent(pathname.slice(1))];
  for (const name of [role, database])
    if (!NAME.test(name)) throw new Error(`"${name}" cannot be a role or database: lower case, digits and _ only`);
  if (!password) throw new Error(`The URL of ${database} names no password`);
  return { role, database, password: decodeURIComponent(password) };
};

const exists = async (client, query, name) => (await client.query(query, [name])).rowCount > 0;

const createRole = async (client, role, attributes) => {
  if (!(await exists(client, 'select from pg_roles where rolname = $1', role)))
    await client.query(`create role ${role} ${attributes}`);
};

const createOne = async (client, { role, database, password }) => {
  await createRole(client, role, 'login');
  await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  await client.query(`grant ${LOG_OWNER} to ${role} with inherit false, set true`);
  if (await exists(client, 'select from pg_database where datname = $1', database)) return;
  await client.query(`create database ${database} template template0 encoding 'UTF8'`);
  await client.query(`revoke connect, temporary on database ${database} from public`);
  // To give a database away, PostgreSQL wants the giver to be able to become the owner.
  await client.query(`grant ${role} to current_user`);
  await client.query(`alter database ${database} owner to ${role}`);
  await client.query(`revoke ${role} from current_user`);
};

/**
 * @param {string} adminUrl  of a role that may create roles and databases
 * @param {readonly string[]} databaseUrls  as the services will be given them
 */
export const createDatabases = async (adminUrl, databaseUrls) => {
  const wanted = databaseUrls.map(wantedIn);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await createRole(client, LOG_OWNER, 'nologin');
    for (const one of wanted) await createOne(client, one);
  } finally {
    await client.end();
  }
  return wanted.map(({ database }) => database);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ADMIN_DATABASE_URL: adminUrl, DATABASE_URLS: databaseUrls = '' } = process.env;
  const missing = Object.entries({ ADMIN_DATABASE_URL: adminUrl, DATABASE_URLS: databaseUrls }).filter(
    ([, value]) => !value,
  );
  try {
    if (missing.length > 0) throw new Error(`Set ${missing.map(([name]) => name).join(' and ')}`);
    const made = await createDatabases(adminUrl, databaseUrls.split(/\s+/).filter(Boolean));
    console.log(`Databases are there: ${made.join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
