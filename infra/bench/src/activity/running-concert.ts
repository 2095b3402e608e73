import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from '@concert/embedded-postgres';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const READY_WITHIN_MS = 300_000;

export interface RunningConcert {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Concert as `npm start` runs it, in a process and a data folder of its own, the YEM programme entered. */
export const startConcert = async (): Promise<RunningConcert> => {
  const folder = mkdtempSync(join(tmpdir(), 'concert-bench-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(ROOT, 'infra/setup/typescript.mjs')).href,
      join(ROOT, 'services/standalone/src/main.ts'),
    ],
    {
      env: { ...process.env, PORT: String(port), CONCERT_DATA: join(folder, 'record'), LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const keep = (chunk: Buffer): void => void (said = `${said}${chunk.toString()}`.slice(-4_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(100)) {
    if (/^ready /m.test(said)) return { origin, stop };
    if (child.exitCode !== null) break;
  }
  await stop();
  throw new Error(`Concert did not become ready:\n${said}`);
};
