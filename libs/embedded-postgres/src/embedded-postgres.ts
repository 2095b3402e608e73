import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { findBinaries } from './binaries.js';
import { ADMINISTRATOR, checkDatabaseFolder, makeDatabaseFolder } from './database-folder.js';
import { explain, PostgresUnavailable } from './failures.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { freePort } from './free-port.js';
import { foldersOf, passwordOf, placeOf } from './place.js';
import { clearLeftovers } from './postmaster.js';
import { startServer } from './server.js';

export interface EmbeddedPostgresOptions {
  /** Folder of our own: the data, the administrator's password and PostgreSQL's messages lie in it. */
  readonly folder: string;
  /** TCP port on 127.0.0.1; a free one when left out. */
  readonly port?: number;
  /** Server settings, as in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Nothing needs to outlive a power cut, and the folder goes when the process ends. For tests. */
  readonly throwaway?: boolean;
  /** Already taken by the caller; otherwise taken here and given back at the end. */
  readonly lock?: FolderLock;
  readonly onProgress?: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** As administrator, to the named database. */
  connectionString(database?: string): string;
  /** Calls the listener when PostgreSQL ends by itself. */
  onFailure(listener: (failure: PostgresUnavailable) => void): void;
  /** Waits until PostgreSQL has written everything and ended. */
  stop(): Promise<void>;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_checkpoints: 'off',
};
const THROWAWAY = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/**
 * Starts the PostgreSQL of a folder, making its database first when there is none, and clearing away what a killed
 * process left.
 *
 * @throws PostgresUnavailable with a sentence for the person at the machine
 */
export const startPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  try {
    mkdirSync(options.folder, { recursive: true });
    const folder = realpathSync(options.folder);
    const lock = options.lock ?? (await lockFolder(folder));
    try {
      return await startIn(folder, options, lock);
    } catch (error) {
      if (!options.lock) await lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof PostgresUnavailable) throw error;
    throw explain('start', options.folder, error instanceof Error ? error.message : String(error));
  }
};

const startIn = async (
  folder: string,
  options: EmbeddedPostgresOptions,
  lock: FolderLock,
): Promise<EmbeddedPostgres> => {
  const { throwaway = false, onProgress: say = () => undefined } = options;
  const place = placeOf(folder);
  const binaries = findBinaries(place.account);
  if (!existsSync(place.data)) {
    say('Making the database');
    makeDatabaseFolder(binaries, place, throwaway);
  }
  checkDatabaseFolder(binaries, place);
  await clearLeftovers(place.data, say);

  say('Starting the database');
  const port = options.port ?? (await freePort());
  const server = await startServer(binaries, place, {
    port,
    settings: { ...SETTINGS, ...(throwaway ? THROWAWAY : {}), ...options.settings },
    foldersToRemove: throwaway ? foldersOf(folder) : [],
    onWaiting: (seconds, said) =>
      say(`The database reads back what was written last, since ${seconds} s${said && ` (it says: ${said})`}`),
  });
  const password = passwordOf(place);
  return {
    port,
    connectionString: (database = 'postgres') =>
      `postgresql://${ADMINISTRATOR}:${password}@127.0.0.1:${port}/${database}`,
    onFailure: (listener) => server.onFailure(listener),
    stop: async () => {
      await server.stop();
      if (throwaway) for (const each of foldersOf(folder).reverse()) rmSync(each, { recursive: true, force: true });
      if (!options.lock) await lock.release();
    },
  };
};
