export declare const createDatabases: (adminUrl: string, databaseUrls: readonly string[]) => Promise<string[]>;
