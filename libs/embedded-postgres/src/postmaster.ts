import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PostgresUnavailable } from './failures.js';

const pidFile = (data: string): string => join(data, 'postmaster.pid');

const lines = (data: string): string[] => {
  try {
    return readFileSync(pidFile(data), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** Line 8 of postmaster.pid is what pg_ctl waits for, too. */
export const isReady = (data: string, pid: number): boolean => {
  const [first, , , , , , , status] = lines(data);
  return Number(first) === pid && status?.trim() === 'ready';
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
};

/** Process numbers are used again: only a postgres that was started on this very folder counts. */
const servesFolder = (pid: number, data: string): boolean => {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(` -D ${data} `);
};

/** Port of the PostgreSQL that serves a folder now; line 4 of postmaster.pid. */
export const portOfRunning = (data: string): number | undefined => {
  const [first, , , port] = lines(data);
  const pid = Number(first);
  return pid > 1 && isReady(data, pid) && isAlive(pid) && servesFolder(pid, data) ? Number(port) : undefined;
};

interface Ending {
  readonly isGone: () => boolean;
  /** Called every few seconds, with the seconds until then. */
  readonly onWaiting?: (seconds: number) => void;
}

const TOLD_EVERY_MS = 5_000;

/**
 * Ends a PostgreSQL: fast, then without a checkpoint, then at once. Each time the log brings everything back.
 *
 * @returns whether it is gone
 */
export const endPostmaster = async (pid: number, { isGone, onWaiting = () => undefined }: Ending): Promise<boolean> => {
  const started = Date.now();
  let told = started;
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // Of another account it may still run.
      return (error as NodeJS.ErrnoException).code === 'ESRCH' || isGone();
    }
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await delay(20)) {
      if (isGone()) return true;
      if (Date.now() - told < TOLD_EVERY_MS) continue;
      told = Date.now();
      onWaiting(Math.round((told - started) / 1000));
    }
  }
  return isGone();
};

/**
 * Clears away what a killed process left: a PostgreSQL still running on the folder, or only its postmaster.pid.
 * The caller holds the folder's lock, so nobody else uses that PostgreSQL.
 *
 * @throws PostgresUnavailable when it does not end
 */
export const clearLeftovers = async (data: string, say: (line: string) => void = () => undefined): Promise<void> => {
  const [first] = lines(data);
  if (first === undefined) return;
  const pid = Number.parseInt(first, 10);
  // One that has ended and that nobody has taken note of still has its number, but no command.
  const isRunning = (): boolean => pid > 1 && isAlive(pid) && servesFolder(pid, data);
  if (isRunning()) {
    say('Ending a database that a killed process has left running');
    const onWaiting = (seconds: number): void => say(`It has not ended yet, ${seconds} s after it was asked to`);
    if (!(await endPostmaster(pid, { isGone: () => !isRunning(), onWaiting })))
      throw new PostgresUnavailable(
        'in-use',
        `Process ${pid}, a PostgreSQL that a killed process has left running on ${data}, does not end: end it (kill -9 ${pid}), or restart the machine.`,
      );
  }
  rmSync(pidFile(data), { force: true });
};
