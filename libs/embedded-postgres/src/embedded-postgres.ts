import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account, canReach, postgresAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { explain, PostgresUnavailable } from './failures.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { freePort } from './free-port.js';
import { clearLeftovers, endPostmaster, isReady } from './postmaster.js';
import { systemFolder } from './system-folder.js';

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

const ADMINISTRATOR = 'postgres';
const MAX_LOG_BYTES = 10 * 1024 * 1024;
const THROWAWAY: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
};

interface Place {
  readonly folder: string;
  /** PostgreSQL's own folder. */
  readonly data: string;
  readonly log: string;
  readonly account: Account;
}

/** Starts the PostgreSQL of a folder, making its database first when there is none. */
export const startPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const say = options.onProgress ?? (() => undefined);
  try {
    mkdirSync(options.folder, { recursive: true });
    const lock = options.lock ?? (await lockFolder(options.folder));
    try {
      const account = postgresAccount();
      const binaries = findBinaries(account);
      const place = placeOf(realpathSync(options.folder), account);
      if (!existsSync(place.data)) {
        say('Making the database');
        initialise(binaries, place, options.throwaway ?? false);
      }
      checkVersion(binaries, place);
      if ((await clearLeftovers(place.data)) === 'orphan') say('Ended the database a killed process had left running');
      say('Starting the database');
      return await start(binaries, place, options, lock);
    } catch (error) {
      if (!options.lock) await lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof PostgresUnavailable) throw error;
    throw explain('start', options.folder, error instanceof Error ? error.message : String(error));
  }
};

/** Every folder that holds data for this one: itself, and the one outside a closed home folder when there is one. */
export const foldersOf = (folder: string): string[] => {
  const elsewhere = elsewhereOf(folder);
  return elsewhere ? [folder, elsewhere] : [folder];
};

const elsewhereFile = (folder: string): string => join(folder, 'postgres.location');

const elsewhereOf = (folder: string): string | undefined =>
  existsSync(elsewhereFile(folder)) ? readFileSync(elsewhereFile(folder), 'utf8').trim() : undefined;

/** PostgreSQL's data lie in the folder itself, or, when its account cannot enter there, in the system's folder. */
const placeOf = (folder: string, account: Account): Place => {
  if (account.uid !== undefined) chmodSync(folder, 0o711);
  const log = join(folder, 'postgres.log');
  const own = join(folder, 'postgres');
  if (account.uid === undefined || existsSync(own) || canReach(account, folder))
    return { folder, data: own, log, account };

  let elsewhere = elsewhereOf(folder);
  if (!elsewhere) {
    elsewhere = join(systemFolder(), `data-${randomBytes(6).toString('hex')}`);
    writeFileSync(elsewhereFile(folder), `${elsewhere}\n`);
  }
  mkdirSync(elsewhere, { recursive: true });
  chmodSync(elsewhere, 0o755);
  return { folder, data: join(elsewhere, 'postgres'), log, account };
};

const passwordFile = ({ folder }: Place): string => join(folder, 'postgres.password');

const passwordOf = (place: Place): string => {
  if (!existsSync(passwordFile(place)))
    writeFileSync(passwordFile(place), `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 });
  return readFileSync(passwordFile(place), 'utf8').trim();
};

/** Made beside its final place and moved there when whole, so that an interrupted attempt is no database. */
const initialise = ({ initdb }: Binaries, place: Place, throwaway: boolean): void => {
  const { uid, gid } = place.account;
  const unfinished = `${place.data}.unfinished`;
  const password = passwordOf(place);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(unfinished, uid, gid);

  // initdb reads it as the other account, which may not enter a folder closed to it.
  const passwordForInitdb = `${place.data}.pwfile`;
  writeFileSync(passwordForInitdb, `${password}\n`, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) chownSync(passwordForInitdb, uid, gid);

  const { status, stdout, stderr, error } = spawnSync(
    initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${ADMINISTRATOR}`,
      `--pwfile=${passwordForInitdb}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(throwaway ? ['--no-sync'] : []),
    ],
    { ...place.account, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  rmSync(passwordForInitdb, { force: true });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw explain('make its database', place.folder, [stdout, stderr, error?.message].filter(Boolean).join('\n'));
  }
  renameSync(unfinished, place.data);
};

const checkVersion = ({ majorVersion }: Binaries, { data, folder }: Place): void => {
  let found: string;
  try {
    found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EACCES') throw cause;
    throw broken(folder, cause);
  }
  if (!/^\d+$/.test(found)) throw broken(folder, new Error(`PG_VERSION holds "${found.slice(0, 20)}"`));
  if (Number(found) !== majorVersion)
    throw new PostgresUnavailable(
      'version-differs',
      `The database in ${folder} was made by PostgreSQL ${found}, and this is ${majorVersion}: start once with the earlier release and export, or start with --fresh to begin anew.`,
    );
};

const broken = (folder: string, cause: unknown): PostgresUnavailable =>
  new PostgresUnavailable(
    'folder-broken',
    `The database in ${folder} is damaged: restore the folder from a backup, or start with --fresh to begin anew.`,
    { cause },
  );

const start = async (
  { postgres }: Binaries,
  place: Place,
  options: EmbeddedPostgresOptions,
  lock: FolderLock,
): Promise<EmbeddedPostgres> => {
  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_checkpoints: 'off',
    ...(options.throwaway ? THROWAWAY : {}),
    ...options.settings,
  };
  const log = openLog(place);
  const child = spawn(
    postgres,
    [
      '-D',
      place.data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // In a session of its own: Ctrl-C reaches us alone, and we end PostgreSQL after those who use it.
    {
      ...place.account,
      cwd: '/',
      stdio: ['ignore', log.file, log.file],
      detached: true,
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  closeSync(log.file);
  child.unref();

  let ended = false;
  let stopping = false;
  const listeners: ((failure: PostgresUnavailable) => void)[] = [];
  const failure = (doing: string) => explain(doing, place.folder, log.sinceStart());
  const spawned = new Promise<void>((done, fail) => child.once('spawn', done).once('error', fail));
  child.once('exit', () => {
    ended = true;
    if (!stopping) for (const listener of listeners) listener(failure('keep running'));
  });

  await spawned;
  const pid = child.pid as number;
  const watch = watchOver(pid, options.throwaway ? foldersOf(place.folder) : []);
  while (!isReady(place.data, pid)) {
    if (ended) {
      watch.end();
      throw failure('start');
    }
    await delay(20);
  }

  const password = passwordOf(place);
  return {
    port,
    connectionString: (database = 'postgres') =>
      `postgresql://${ADMINISTRATOR}:${password}@127.0.0.1:${port}/${database}`,
    onFailure: (listener) => void listeners.push(listener),
    stop: async () => {
      stopping = true;
      if (!ended) await endPostmaster(pid, () => ended);
      watch.end();
      if (options.throwaway)
        for (const folder of foldersOf(place.folder).reverse()) rmSync(folder, { recursive: true, force: true });
      if (!options.lock) await lock.release();
    },
  };
};

const openLog = ({ log }: Place): { file: number; sinceStart: () => string } => {
  if (existsSync(log) && statSync(log).size > MAX_LOG_BYTES) renameSync(log, join(log, '..', `${basename(log)}.1`));
  const from = existsSync(log) ? statSync(log).size : 0;
  return { file: openSync(log, 'a', 0o600), sinceStart: () => readFileSync(log).subarray(from).toString('utf8') };
};

const WATCH = `cat > /dev/null
kill -INT "$1" 2> /dev/null
shift
for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2> /dev/null && sleep 0.2; done
[ $# -gt 0 ] && rm -rf -- "$@"`;

/** A shell that ends PostgreSQL when this process is killed: it reads from us, and reads the end when we are gone. */
const watchOver = (pid: number, foldersToRemove: readonly string[]): { end: () => void } => {
  if (process.platform === 'win32') return { end: () => undefined };
  const shell: ChildProcess = spawn('/bin/sh', ['-c', WATCH, 'concert-watch', String(pid), ...foldersToRemove], {
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return { end: () => void shell.kill('SIGKILL') };
};
