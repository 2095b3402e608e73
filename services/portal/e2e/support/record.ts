import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const READY_WITHIN_MS = 600_000;

/** Below the ports that the system gives to outgoing connections, which could take one before it is listened on. */
const [LOWEST, HIGHEST] = [15_000, 32_000];

export const freePort = async (): Promise<number> => {
  const port = randomInt(LOWEST, HIGHEST);
  const isFree = await new Promise<boolean>((found) => {
    const server = createServer();
    server.on('error', () => found(false));
    server.listen(port, () => server.close(() => found(true)));
  });
  return isFree ? port : freePort();
};

/** All of Concert as `npm start` runs it, in a folder of its own. */
export class RunningRecord {
  private constructor(
    readonly address: string,
    /** Where people may sign in as well, for a gateway before this one. */
    readonly otherOrigin: string,
    private readonly child: ChildProcess,
    private readonly said: string[],
  ) {}

  /** @param variables  of the environment, such as `CONCERT_SEED: 'none'` for a record that holds nothing yet */
  static async start(folder: string, variables: Readonly<Record<string, string>> = {}): Promise<RunningRecord> {
    const port = await freePort();
    const otherOrigin = `http://localhost:${await freePort()}`;
    const said: string[] = [];
    const child = spawn(process.execPath, [join(ROOT, 'services/standalone/dist/main.js')], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...{ PORT: String(port), CONCERT_DATA: folder, PORTAL_ORIGINS: otherOrigin, LOG_LEVEL: 'warn' },
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
    const record = new RunningRecord(`http://localhost:${port}`, otherOrigin, child, said);
    await record.untilReady();
    return record;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    await ended;
  }

  /** A seeded record says `ready` itself: the gateway is open before everything is entered. */
  private async untilReady(): Promise<void> {
    const until = Date.now() + READY_WITHIN_MS;
    while (!/\bready\b/i.test(this.said.join(''))) {
      if (this.child.exitCode !== null || Date.now() > until) throw new Error(`Not ready:\n${this.said.join('')}`);
      await pause(100);
    }
  }
}
