export declare const createDatabases: (
  adminUrl: string,
  databaseUrls: readonly string[],
  migrationDatabaseUrls: readonly string[],
) => Promise<string[]>;
