import { existsSync, renameSync, statSync } from 'node:fs';
import { type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import { pino } from 'pino';
import { Closing } from './closing.js';
import type { Compose } from './compose.js';
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
}

export interface RunningStandalone {
  readonly address: string;
  readonly folder: string;
  /** Stops everything in reverse order. Resolves with what could not be stopped. */
  close(): Promise<readonly unknown[]>;
}

const SETTINGS = { max_connections: 300, shared_buffers: '256MB' };
const MAX_LOG_BYTES = 50 * 1024 * 1024;

/**
 * Starts the database, every service, every view and the gateway in this process.
 *
 * @throws StandaloneFailure, PostgresUnavailable with a sentence for the person at the machine; nothing is left running
 */
export const runStandalone = async (options: StandaloneOptions): Promise<RunningStandalone> => {
  const { config, fresh, progress } = options;
  const folder = await openDataFolder({
    folder: config.concertData,
    fresh,
    say: (line) => progress.say(line),
    address: config.address,
    canStart: () => checkPort(config.port, config.host),
  });
  const closing = new Closing();
  closing.add(() => folder.lock.release());
  try {
    await startAll(options, folder, closing);
    return { address: config.address, folder: folder.path, close: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw listenFailure(error, config.port, config.host);
  }
};

const startAll = async (options: StandaloneOptions, folder: DataFolder, closing: Closing): Promise<void> => {
  const { config, progress, compose, onFailure } = options;
  const say = (line: string): void => progress.say(line);

  // Before the database, so that it ends after it: a pool may have a last word while the database ends.
  const logTo = logInto(folder.logFile);
  closing.add(() => new Promise<void>((done) => void logTo.once('close', done).end()));
  const postgres: EmbeddedPostgres = await startPostgres({
    folder: folder.path,
    lock: folder.lock,
    settings: SETTINGS,
    onProgress: say,
  });
  closing.add(() => postgres.stop());
  postgres.onFailure(onFailure);

  const composition = compose({ config, signingKeys: folder.signingKeys, logTo });
  say(`Preparing ${composition.services.length} databases`);
  const urls = await databasesOf(postgres, composition.services);
  await composition.start({
    ...urls,
    progress,
    closing,
    isSeeded: folder.isSeeded,
    markSeeded: folder.markSeeded,
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
