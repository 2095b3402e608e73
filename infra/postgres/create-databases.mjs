/**
 * A database and its roles for every service and every participant, on one PostgreSQL server. What is there is brought
 * to what it should be: owners, who may connect, passwords. Nothing is removed.
 *
 *   ADMIN_DATABASE_URL=postgres://postgres:…@host/postgres \
 *   DATABASE_URLS="postgres://budgets:…@host/budgets …" \
 *   MIGRATION_DATABASE_URLS="postgres://budgets_owner:…@host/budgets …" \
 *     node infra/postgres/create-databases.mjs
 */
import { pathToFileURL } from 'node:url';
import { provideDatabases } from '@concert/event-store-postgres';

const databaseIn = (url) => new URL(url).pathname.slice(1);

/** Both URLs of each database, whatever their order. */
const pairsOf = (databaseUrls, migrationDatabaseUrls) => {
  const owners = new Map(migrationDatabaseUrls.map((url) => [databaseIn(url), url]));
  const pairs = databaseUrls.map((databaseUrl) => {
    const migrationDatabaseUrl = owners.get(databaseIn(databaseUrl));
    if (!migrationDatabaseUrl) throw new Error(`MIGRATION_DATABASE_URLS names no owner of ${databaseIn(databaseUrl)}`);
    owners.delete(databaseIn(databaseUrl));
    return { databaseUrl, migrationDatabaseUrl };
  });
  if (owners.size > 0) throw new Error(`DATABASE_URLS names no service of ${[...owners.keys()].join(', ')}`);
  return pairs;
};

/**
 * @param {string} adminUrl  of a role that may create roles and databases
 * @param {readonly string[]} databaseUrls  as the services will be given them
 * @param {readonly string[]} migrationDatabaseUrls  as their migrations will be given them
 */
export const createDatabases = (adminUrl, databaseUrls, migrationDatabaseUrls) =>
  provideDatabases(adminUrl, pairsOf(databaseUrls, migrationDatabaseUrls));

const urlsIn = (text) => text.split(/\s+/).filter(Boolean);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = ['ADMIN_DATABASE_URL', 'DATABASE_URLS', 'MIGRATION_DATABASE_URLS'].map(
    (name) => process.env[name] ?? '',
  );
  const [adminUrl, databaseUrls, migrationDatabaseUrls] = given;
  try {
    if (given.some((value) => !value))
      throw new Error('Set ADMIN_DATABASE_URL, DATABASE_URLS and MIGRATION_DATABASE_URLS');
    const made = await createDatabases(adminUrl, urlsIn(databaseUrls), urlsIn(migrationDatabaseUrls));
    console.log(`Databases are there: ${made.join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
