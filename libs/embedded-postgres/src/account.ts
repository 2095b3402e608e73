import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { PostgresUnavailable } from './failures.js';

/** The operating system account PostgreSQL runs as; empty when it is our own. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const NAME = 'postgres';

const idOf = (flag: '-u' | '-g'): number | undefined => {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
};

const findAccount = (): Required<Account> | undefined => {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

/**
 * Our own account, or, when that is root, the account `postgres`, made when it is missing.
 *
 * @throws PostgresUnavailable  we are root and the account cannot be made
 */
export const postgresAccount = (): Account => {
  if (process.getuid?.() !== 0) return {};
  const known = findAccount();
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME], {
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new PostgresUnavailable(
      'account-missing',
      'PostgreSQL refuses to run as root and the account "postgres" could not be made: start as an ordinary user, or make the account with your system\'s tools.',
      { cause },
    );
  }
  return findAccount() ?? {};
};

/** Whether the account can come to a path, through every folder above it. */
export const canReach = (account: Account, path: string): boolean => {
  if (account.uid === undefined) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' }).status === 0;
};
