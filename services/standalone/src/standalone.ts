import { existsSync, renameSync, statSync } from 'node:fs';
import { type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import { type DestinationStream, pino } from 'pino';
import { Closing } from './closing.js';
import type { Compose, StartContext } from './compose.js';
import { type DataFolder, openDataFolder } from './data-folder.js';
import { databasesOf } from './databases.js';
import { checkPort, listenFailure } from './port.js';
import type { Progress } from './progress.js';
import type { StandaloneConfig } from './standalone.config.js';

export interface StandaloneOptions {
  readonly config: StandaloneConfig;
  readonly fresh: boolean;
  readonly progress: Progress;
  readonly compose: Compose;
  /** The database ended by itself, and nothing can be recorded any more. */
  readonly onFailure: (failure: Error) => void;
  readonly followRestored?: string | undefined;
}

export interface RunningStandalone {
  readonly address: string;
  readonly folder: string;
  /** Stops everything in reverse order. Resolves with what could not be stopped. */
  close(): Promise<readonly unknown[]>;
}

const SETTINGS = { max_connections: 300, shared_buffers: '256MB' };
const MAX_LOG_BYTES = 50 * 1024 * 1024;

/** Where everything is recorded: the data folder, and its database running. */
export interface RecordStore {
  readonly folder: DataFolder;
  readonly postgres: EmbeddedPostgres;
  readonly logTo: DestinationStream;
}

/**
 * Starts the database, every service, every view and the gateway in this process.
 *
 * @throws StandaloneFailure, PostgresUnavailable with a sentence for the person at the machine; nothing is left running
 */
export const runStandalone = async (options: StandaloneOptions): Promise<RunningStandalone> => {
  const { config, compose, progress, followRestored } = options;
  const closing = new Closing();
  try {
    const store = await openStore(options, closing);
    await startOn(store, { config, compose, progress, followRestored }, closing);
    return { address: config.address, folder: store.folder.path, close: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw listenFailure(error, config.port, config.host);
  }
};

/** Takes the data folder for this process and starts its database. What was opened is closed by `closing`. */
export const openStore = async (
  { config, fresh, progress, onFailure }: Omit<StandaloneOptions, 'compose'>,
  closing: Closing,
): Promise<RecordStore> => {
  const say = (line: string): void => progress.say(line);
  const folder = await openDataFolder({
    folder: config.concertData,
    fresh,
    say,
    address: config.address,
    canStart: () => checkPort(config.port, config.host),
  });
  closing.add(() => folder.lock.release());

  // Before the database, so that it ends after it: a pool may have a last word while the database ends.
  const logTo = logInto(folder.logFile);
  closing.add(() => new Promise<void>((done) => void logTo.once('close', done).end()));
  const postgres = await startPostgres({ folder: folder.path, lock: folder.lock, settings: SETTINGS, onProgress: say });
  closing.add(() => postgres.stop());
  postgres.onFailure(onFailure);
  return { folder, postgres, logTo };
};

export interface StartOptions<Running> {
  readonly config: StandaloneConfig;
  readonly compose: Compose<Running>;
  readonly progress: StartContext['progress'];
  readonly followRestored?: string | undefined;
}

/** Starts what a composition is made of on a store that is open. */
export const startOn = async <Running>(
  { folder, postgres, logTo }: RecordStore,
  { config, compose, progress, followRestored }: StartOptions<Running>,
  closing: Closing,
): Promise<Running> => {
  const composition = compose({ config, signingKeys: folder.signingKeys, logTo });
  progress.say(`Preparing ${composition.services.length} databases`);
  const urls = await databasesOf(postgres, composition.services);
  return composition.start({
    ...urls,
    progress,
    closing,
    isSeeded: folder.isSeeded,
    markSeeded: folder.markSeeded,
    followRestored,
  });
};

/** Structured lines of all services; what the person sees stays free of them. */
const logInto = (file: string): ReturnType<typeof pino.destination> => {
  if (existsSync(file) && statSync(file).size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  const destination = pino.destination({ dest: file, mkdir: true, sync: false });
  // A line that a full disk does not take must not end what still works.
  destination.on('error', () => undefined);
  return destination;
};
