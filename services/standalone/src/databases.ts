import { createHmac } from 'node:crypto';
import type { EmbeddedPostgres } from '@concert/embedded-postgres';
import { provideDatabases } from '@concert/event-store-postgres';
import type { StartContext } from './compose.js';

/** `view-ilo` → `view_ilo`: name of the database, and of the role the service runs under. */
const databaseNameOf = (service: string): string => service.replaceAll('-', '_');

/**
 * Makes a database with its roles for each service where they are missing: what infra/postgres does for a deployment.
 *
 * @returns how each service, and its migration, signs in
 */
export const databasesOf = async (
  postgres: EmbeddedPostgres,
  services: readonly string[],
): Promise<Pick<StartContext, 'databaseUrlOf' | 'migrationDatabaseUrlOf'>> => {
  const administrator = new URL(postgres.connectionString());
  const urlAs = (role: string, database: string): string => {
    const password = createHmac('sha256', administrator.password).update(role).digest('hex');
    return `postgresql://${role}:${password}@${administrator.host}/${database}`;
  };
  const databaseUrlOf = (service: string): string => urlAs(databaseNameOf(service), databaseNameOf(service));
  const migrationDatabaseUrlOf = (service: string): string =>
    urlAs(`${databaseNameOf(service)}_owner`, databaseNameOf(service));
  await provideDatabases(
    administrator.href,
    services.map((service) => ({
      databaseUrl: databaseUrlOf(service),
      migrationDatabaseUrl: migrationDatabaseUrlOf(service),
    })),
  );
  return { databaseUrlOf, migrationDatabaseUrlOf };
};
