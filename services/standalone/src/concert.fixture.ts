import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { type Person, signIn } from '../../../infra/e2e/people.js';
import { everything } from './everything.js';
import { Progress } from './progress.js';
import { type RunningStandalone, runStandalone } from './standalone.js';
import { StandaloneConfig } from './standalone.config.js';

/** All of Concert with its demonstration record, in a folder of the spec's own. */
export class Concert {
  private constructor(
    private readonly running: RunningStandalone,
    private readonly folder: string,
    /** What the person at the machine was told. */
    readonly said: readonly string[],
  ) {}

  static async start(): Promise<Concert> {
    const folder = await mkdtemp(join(tmpdir(), 'concert-everything-'));
    const said: string[] = [];
    const env = { PORT: String(await freePort()), CONCERT_DATA: join(folder, 'record'), LOG_LEVEL: 'warn' };
    const running = await runStandalone({
      config: loadConfig(StandaloneConfig, env),
      fresh: false,
      progress: new Progress({ write: (text) => said.push(text) }),
      compose: everything,
      onFailure: (failure) => said.push(failure.message),
    });
    return new Concert(running, folder, said);
  }

  get address(): string {
    return this.running.address;
  }

  as(client: string): Promise<Person> {
    return signIn(this.address, client);
  }

  /**
   * Resolves when everything recorded so far has had its effect everywhere.
   *
   * @throws Error saying who is not ready
   */
  async settled(withinMs = 60_000): Promise<void> {
    const until = Date.now() + withinMs;
    for (let calm = 0; calm < 3; await pause(30)) {
      const answer = await fetch(`${this.address}/health/caught-up`);
      calm = answer.ok ? calm + 1 : 0;
      if (!answer.ok && Date.now() > until) throw new Error(`Not settled: ${await answer.text()}`);
    }
  }

  /** Resolves with what could not be stopped. */
  async close(): Promise<readonly unknown[]> {
    const failures = await this.running.close();
    await rm(this.folder, { recursive: true });
    return failures;
  }
}
