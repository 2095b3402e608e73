import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type FolderLock, lockFolder, PostgresUnavailable, removePostgres } from '@concert/embedded-postgres';
import { StandaloneFailure } from './failure.js';

/** The folder that holds everything standalone records, for this process alone. */
export interface DataFolder {
  readonly path: string;
  readonly lock: FolderLock;
  /** The demonstration programme was entered, to its end. */
  readonly isSeeded: boolean;
  markSeeded(): void;
  readonly logFile: string;
  readonly signingKeys: string;
}

/** By this file a folder is known to be ours: nothing else is ever deleted. */
const MARK = 'concert.json';
const SEEDED = 'demonstration-programme-entered';
const NEEDED_MB = { first: 1024, later: 128 };

const nameOf = (path: string): string => path.replace(homedir(), '~');

const contentOf = (path: string): string[] => {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

const isOurs = (path: string): boolean => {
  try {
    return (JSON.parse(readFileSync(join(path, MARK), 'utf8')) as { folderOf?: string }).folderOf === 'concert';
  } catch {
    return false;
  }
};

const checkSpace = (path: string, isNew: boolean): void => {
  const { bavail, bsize } = statfsSync(path);
  const free = Math.floor((bavail * bsize) / 1024 ** 2);
  const needed = isNew ? NEEDED_MB.first : NEEDED_MB.later;
  if (free < needed)
    throw new StandaloneFailure(
      `The disk that holds ${path} has ${free} MB left, and ${needed} MB are needed: free some, or set CONCERT_DATA to a folder on another disk.`,
    );
};

const explained = (path: string, error: unknown): unknown => {
  const code = String((error as NodeJS.ErrnoException).code);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new StandaloneFailure(
      `${path} belongs to another user or cannot be written to: start as its owner, or set CONCERT_DATA to a folder of your own.`,
      { cause: error },
    );
  if (['ENOTDIR', 'EEXIST'].includes(code))
    return new StandaloneFailure(`${path} is not a folder: set CONCERT_DATA to a folder.`, { cause: error });
  if (code === 'ENOSPC')
    return new StandaloneFailure(
      `The disk that holds ${path} is full: free at least 1 GB, or set CONCERT_DATA to a folder on another disk.`,
      { cause: error },
    );
  return error;
};

const empty = async (path: string): Promise<void> => {
  await removePostgres(path);
  // The mark goes last: an interrupted removal can be taken up again.
  for (const name of contentOf(path).filter((entry) => entry !== MARK)) rmSync(join(path, name), { recursive: true });
  rmSync(join(path, MARK));
};

export interface OpenOptions {
  readonly folder: string;
  /** What was recorded before is deleted, if the folder is one of ours. */
  readonly fresh: boolean;
  readonly say: (line: string) => void;
  /** Where this process will answer, told to whoever wants the folder meanwhile. */
  readonly address: string;
  /** Asked once the folder is ours and before anything in it changes. */
  readonly canStart: () => Promise<void>;
}

/**
 * Takes a folder for this process; makes it when it is not there.
 *
 * @throws StandaloneFailure, PostgresUnavailable
 */
export const openDataFolder = async ({ folder, fresh, say, address, canStart }: OpenOptions): Promise<DataFolder> => {
  let path = resolve(folder);
  let lock: FolderLock | undefined;
  try {
    if (contentOf(path).length > 0 && !isOurs(path))
      throw new StandaloneFailure(
        `${nameOf(path)} holds other files and no record of Concert, so nothing was changed: set CONCERT_DATA to another folder.`,
      );
    mkdirSync(path, { recursive: true });
    path = realpathSync(path);
    lock = await lockFolder(path, address);
    await canStart();
    if (fresh && isOurs(path)) {
      say('Removing what was recorded before');
      await empty(path);
    }

    const isNew = !isOurs(path);
    checkSpace(path, isNew);
    const mark = { folderOf: 'concert', madeAt: new Date().toISOString() };
    if (isNew) writeFileSync(join(path, MARK), `${JSON.stringify(mark)}\n`);
    const seeded = join(path, SEEDED);
    return {
      path,
      lock,
      get isSeeded() {
        return existsSync(seeded);
      },
      markSeeded: () => writeFileSync(seeded, `${new Date().toISOString()}\n`),
      logFile: join(path, 'concert.log'),
      signingKeys: join(path, 'keys', 'signing.json'),
    };
  } catch (error) {
    await lock?.release();
    throw error instanceof PostgresUnavailable ? error : explained(path, error);
  }
};

/** Folder of the record when nothing else is said: beside the program, wherever it is started from. */
export const defaultDataFolder = (program: string): string => join(dirname(program), '../../..', '.concert');
