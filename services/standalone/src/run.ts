import { lastLineOfDefence } from '@concert/service-kit';
import { readArguments, USAGE } from './arguments.js';
import type { Compose } from './compose.js';
import { Progress } from './progress.js';
import { type RunningStandalone, runStandalone } from './standalone.js';
import type { StandaloneConfig } from './standalone.config.js';
import { welcome } from './welcome.js';

export interface RunOptions {
  readonly words: readonly string[];
  readonly compose: Compose;
  readonly readConfig: () => StandaloneConfig;
}

/** Failures whose message is already the sentence the person needs. */
const TOLD = new Set([
  'StandaloneFailure',
  'PostgresUnavailable',
  'InvalidConfiguration',
  'SigningKeysUnreadable',
  'RequestRefused',
]);

const sentenceOf = (error: unknown): string =>
  error instanceof Error && TOLD.has(error.name)
    ? error.message
    : `Concert did not start: ${(error as Error)?.stack ?? String(error)}\n\ndocs/runbooks/standalone-does-not-start.md says what to look at.`;

const INSISTING_AFTER_MS = 1_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const exitWith = (code: number, sentence?: string): never => {
  if (sentence) complain(`\n${sentence}`);
  process.exit(code);
};

/** From the words typed to the end of the process. */
export const run = async ({ words, compose, readConfig }: RunOptions): Promise<void> => {
  let running: RunningStandalone | undefined;
  let stopping: number | undefined;
  const progress = new Progress(process.stdout);

  const stop = async (code: number, sentence?: string): Promise<void> => {
    if (stopping) return;
    stopping = Date.now();
    // Before it is up there is nobody to wait for; the database ends by itself and loses nothing.
    if (!running) return exitWith(1, sentence ?? 'Stopped before it was ready.');
    say('\nStopping ...');
    const failures = await running.close();
    for (const failure of failures) complain(String((failure as Error)?.stack ?? failure));
    if (!sentence) say('Stopped. Everything recorded is kept.');
    exitWith(code, sentence);
  };
  /** One Ctrl-C can arrive twice, from the terminal and from npm; a later one means it. */
  const insist = (): void => {
    if (stopping && Date.now() - stopping > INSISTING_AFTER_MS)
      exitWith(1, 'Stopped without waiting. Nothing that was acknowledged is lost.');
  };
  process.on('SIGINT', () => {
    insist();
    void stop(0);
  });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

  try {
    const { fresh, help, followRestored } = readArguments(words);
    if (help) return say(USAGE);
    running = await runStandalone({
      config: readConfig(),
      fresh,
      followRestored,
      progress,
      compose,
      onFailure: (failure) => void stop(1, failure.message),
    });
    lastLineOfDefence({
      error: ({ err }, sentence) => complain(`${sentence}: ${(err as Error)?.stack ?? String(err)}`),
    });
    say(welcome(running.address, running.folder));
  } catch (error) {
    exitWith(1, sentenceOf(error));
  }
};
