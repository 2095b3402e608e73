import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { explain, PostgresUnavailable } from './failures.js';
import { passwordOf, type Place } from './place.js';

export const ADMINISTRATOR = 'postgres';

/** Makes PostgreSQL's folder beside its final place and moves it there when whole: an interrupted attempt is no database. */
export const makeDatabaseFolder = ({ initdb }: Binaries, place: Place, throwaway: boolean): void => {
  const { uid, gid } = place.account;
  const unfinished = `${place.data}.unfinished`;
  const passwordForInitdb = `${place.data}.pwfile`;
  const give = (path: string): void => (uid !== undefined && gid !== undefined ? chownSync(path, uid, gid) : undefined);

  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished);
  rmSync(passwordForInitdb, { force: true });
  writeFileSync(passwordForInitdb, `${passwordOf(place)}\n`, { mode: 0o600 });
  give(passwordForInitdb);

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

const damaged = (folder: string, cause: unknown): PostgresUnavailable =>
  new PostgresUnavailable(
    'folder-broken',
    `The database in ${folder} is damaged: restore the folder from a backup, or start with --fresh to begin anew.`,
    { cause },
  );

/** @throws PostgresUnavailable when another release made the folder, or it is not whole */
export const checkDatabaseFolder = ({ majorVersion }: Binaries, { data, folder }: Place): void => {
  let found: string;
  try {
    found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EACCES') throw cause;
    throw damaged(folder, cause);
  }
  if (!/^\d+$/.test(found)) throw damaged(folder, new Error(`PG_VERSION holds "${found.slice(0, 20)}"`));
  if (Number(found) !== majorVersion)
    throw new PostgresUnavailable(
      'version-differs',
      `The database in ${folder} was made by PostgreSQL ${found}, and this is ${majorVersion}: start it with the release of Concert that made it, or start with --fresh to begin anew.`,
    );
  const missing = ['global/pg_control', 'base', 'pg_wal'].find((part) => !existsSync(join(data, part)));
  if (missing) throw damaged(folder, new Error(`${missing} is missing`));
};
