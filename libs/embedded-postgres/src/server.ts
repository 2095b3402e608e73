import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { explain, PostgresUnavailable } from './failures.js';
import type { Place } from './place.js';
import { endPostmaster, isReady } from './postmaster.js';
import { watchOver } from './watch.js';

export interface Server {
  onFailure(listener: (failure: PostgresUnavailable) => void): void;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly port: number;
  readonly settings: Readonly<Record<string, string | number>>;
  /** Go when this process is killed. */
  readonly foldersToRemove: readonly string[];
  /** Called every few seconds while it does not take connections, with the seconds until then and what it said last. */
  readonly onWaiting: (seconds: number, said: string) => void;
  /** How long it may be silent and not ready, in ms. One that reads back its log says so every 10 s. */
  readonly patience?: number;
}

const MAX_LOG_BYTES = 10 * 1024 * 1024;
const TOLD_EVERY_MS = 5_000;
const PATIENCE_MS = 180_000;
/** What a killed PostgreSQL's last processes still hold for a moment. */
const STILL_ENDING = /pre-existing shared memory block/;
const ENDING_WITHIN_MS = 15_000;

const openLog = ({ log }: Place): { file: number; sinceStart: () => string } => {
  if (existsSync(log) && statSync(log).size > MAX_LOG_BYTES) renameSync(log, `${log}.1`);
  const from = existsSync(log) ? statSync(log).size : 0;
  return { file: openSync(log, 'a', 0o600), sinceStart: () => readFileSync(log).subarray(from).toString('utf8') };
};

const argumentsOf = ({ data }: Place, { port, settings }: ServerOptions): string[] => [
  ...['-D', data, '-p', String(port)],
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

const lastLineOf = (output: string): string =>
  (output.trim().split('\n').at(-1) ?? '').replace(/^.*?(LOG|FATAL|PANIC):\s*/, '');

const neverReady = ({ folder, log }: Place, patience: number, output: string): PostgresUnavailable =>
  new PostgresUnavailable(
    'start-failed',
    `PostgreSQL in ${folder} has not become ready and has said nothing for ${patience / 1000} s: ${log} says how far it came (docs/runbooks/standalone-does-not-start.md).`,
    { cause: new Error(output.trim()) },
  );

/** Starts PostgreSQL and waits until it takes connections. */
export const startServer = async (binaries: Binaries, place: Place, options: ServerOptions): Promise<Server> => {
  const until = Date.now() + ENDING_WITHIN_MS;
  for (;;) {
    const attempt = await tryToStart(binaries, place, options);
    if ('server' in attempt) return attempt.server;
    if (!STILL_ENDING.test(attempt.output) || Date.now() > until) throw explain('start', place.folder, attempt.output);
    await delay(200);
  }
};

const tryToStart = async (
  { postgres }: Binaries,
  place: Place,
  options: ServerOptions,
): Promise<{ server: Server } | { output: string }> => {
  const log = openLog(place);
  const child = spawn(postgres, argumentsOf(place, options), {
    ...place.account,
    cwd: '/',
    stdio: ['ignore', log.file, log.file],
    // In a session of its own: Ctrl-C reaches us alone, and we end PostgreSQL after those who use it.
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(log.file);
  child.unref();

  const state = { ended: false, stopping: false };
  const listeners: ((failure: PostgresUnavailable) => void)[] = [];
  const spawned = new Promise<void>((done, fail) => child.once('spawn', done).once('error', fail));
  const exited = new Promise<void>((done) =>
    child.once('exit', () => {
      state.ended = true;
      done();
      if (!state.stopping)
        for (const listener of listeners) listener(explain('keep running', place.folder, log.sinceStart()));
    }),
  );
  await spawned;
  const pid = child.pid as number;
  const watch = watchOver(pid, options.foldersToRemove);

  const { patience = PATIENCE_MS, onWaiting } = options;
  const started = Date.now();
  let told = started;
  let heard = { at: started, all: '' };
  while (!isReady(place.data, pid)) {
    if (state.ended) {
      watch.end();
      return { output: log.sinceStart() };
    }
    if (Date.now() - told > Math.min(TOLD_EVERY_MS, patience)) {
      told = Date.now();
      const all = log.sinceStart();
      if (all !== heard.all) heard = { at: told, all };
      onWaiting(Math.round((told - started) / 1000), lastLineOf(all));
      if (told - heard.at > patience) {
        await endPostmaster(pid, { isGone: () => state.ended });
        watch.end();
        throw neverReady(place, patience, all);
      }
    }
    await delay(20);
  }
  return {
    server: {
      onFailure: (listener) => void listeners.push(listener),
      stop: async () => {
        state.stopping = true;
        if (!state.ended) await endPostmaster(pid, { isGone: () => state.ended });
        if (state.ended) await exited;
        watch.end();
      },
    },
  };
};
