import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type EmbeddedPostgres, type FolderLock, lockFolder, startPostgres } from '@concert/embedded-postgres';
import { migrateEventStore, provideDatabases, SteadyClient } from '@concert/event-store-postgres';
import { migrateRelayCursors } from '@concert/messaging-kafka';
import { deliveryMigrations } from '@concert/projections';
import { DataSource } from 'typeorm';

/** A database, as the service and as the administrator sign in to it. */
export interface Database {
  readonly name: string;
  readonly url: string;
  readonly adminUrl: string;
}

interface ServerOptions {
  readonly throwaway?: boolean;
  readonly like?: string;
  readonly settings?: Record<string, string | number>;
}

const PASSWORD = 'faults';
const SETTINGS = { max_connections: 400, shared_buffers: '128MB' };

/** A PostgreSQL that can be killed and started again on what it left. */
export class DatabaseServer {
  private constructor(
    readonly folder: string,
    private readonly lock: FolderLock,
    private postgres: EmbeddedPostgres,
    private readonly settings: Record<string, string | number>,
  ) {}

  /**
   * @param throwaway  nothing needs to outlive the server's end
   * @param like  folder of a server that was stopped, to begin with; making a new one holds up every other run
   */
  static async start(
    folder: string,
    { throwaway = false, like, settings = {} }: ServerOptions = {},
  ): Promise<DatabaseServer> {
    mkdirSync(folder, { recursive: true });
    if (like) await promisify(execFile)('cp', ['-a', `${like}/.`, folder]);
    const lock = await lockFolder(folder);
    const all = { ...SETTINGS, ...settings };
    try {
      return new DatabaseServer(folder, lock, await startPostgres({ folder, lock, throwaway, settings: all }), all);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get adminUrl(): string {
    return this.postgres.connectionString();
  }

  get port(): number {
    return this.postgres.port;
  }

  /** An empty log. */
  async createLog(name: string): Promise<Database> {
    const database = await this.create(name);
    await migrateEventStore(this.ownerUrl(name), `${name}_service`);
    const client = new SteadyClient({ connectionString: database.url });
    await client.connect();
    await migrateRelayCursors(client).finally(() => client.end());
    return database;
  }

  /** An empty database for views. */
  async createViews(name: string): Promise<Database> {
    const database = await this.create(name);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: deliveryMigrations,
    }).initialize();
    await dataSource.runMigrations({ transaction: 'each' }).finally(() => dataSource.destroy());
    return database;
  }

  async drop(name: string): Promise<void> {
    await this.asAdmin(`drop database if exists ${name} with (force)`);
    for (const role of [`${name}_service`, `${name}_owner`, `${name}_reader`])
      await this.asAdmin(`drop role if exists ${role}`).catch(() => undefined);
  }

  async asAdmin(statement: string, database = 'postgres'): Promise<Record<string, string>[]> {
    const client = new SteadyClient({ connectionString: this.postgres.connectionString(database) });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  /** Kill -9 of the postmaster: its processes find out and end. */
  kill(): void {
    const [pid] = readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Starts what was killed, or ended of itself, on its old port. */
  async startAgain(): Promise<void> {
    const { folder, lock, settings, port } = this;
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.postgres = await startPostgres({ folder, lock, settings, port });
        return;
      } catch (error) {
        if (attempt === 10) throw error;
        await pause(500);
      }
    }
  }

  /** Starts it again if it has ended of itself. */
  async seeThatItRuns(): Promise<void> {
    for (let attempt = 0; attempt < 30; attempt += 1) {
      const answers = await this.asAdmin('select 1').then(
        () => true,
        () => false,
      );
      if (answers) return;
      await pause(100);
    }
    await this.startAgain();
  }

  async stop(): Promise<void> {
    await this.postgres.stop();
    await this.lock.release();
  }

  private async create(name: string): Promise<Database> {
    const url = new URL(this.postgres.connectionString(name));
    url.username = `${name}_service`;
    url.password = PASSWORD;
    const migrationDatabaseUrl = this.ownerUrl(name);
    await provideDatabases(this.postgres.connectionString(), [{ databaseUrl: url.href, migrationDatabaseUrl }]);
    const adminUrl = this.postgres.connectionString(name);
    return { name, url: url.href, adminUrl };
  }

  private ownerUrl(name: string): string {
    const url = new URL(this.postgres.connectionString(name));
    url.username = `${name}_owner`;
    url.password = PASSWORD;
    return url.href;
  }
}
