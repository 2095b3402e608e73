import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@concert/embedded-postgres';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import { ROOT } from './build.js';

const DECIDING = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'] as const;
const SERVICE_SECRET = 'between-services';

interface Process {
  readonly name: string;
  readonly main: string;
  readonly env: Record<string, string>;
  /** Left out where there is nothing to migrate. */
  readonly database?: TestDatabase;
}

/** A child that has ended says why. */
const outputOf = (child: ChildProcess): (() => string) => {
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = `${output}${chunk.toString()}`.slice(-4_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => output;
};

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))));

/** Every service, some participants' views and the gateway as processes of their own, joined by Kafka. */
export class Deployment {
  private readonly children = new Map<string, { child: ChildProcess; output: () => string }>();

  private constructor(
    readonly origin: string,
    private readonly processes: readonly Process[],
    private readonly databases: readonly TestDatabase[],
    private readonly folder: string,
  ) {}

  /** Migrates every database, starts every process and waits until the gateway reports all of them ready. */
  static async start(participants: readonly string[], kafkaBrokers: string): Promise<Deployment> {
    const folder = await mkdtemp(join(tmpdir(), 'concert-deployment-'));
    const gatewayPort = await freePort();
    const origin = `http://127.0.0.1:${gatewayPort}`;
    const names = [...DECIDING, ...participants.map((participant) => `view-${participant.toLowerCase()}`)];
    const ports = new Map<string, number>();
    for (const name of names) ports.set(name, await freePort());
    const urlOf = (name: string): string => `http://127.0.0.1:${ports.get(name)}`;
    const urls = Object.fromEntries(DECIDING.map((name) => [`${name.toUpperCase()}_URL`, urlOf(name)]));

    const databases: TestDatabase[] = [];
    const processes: Process[] = [];
    for (const name of names) {
      const database = await createTestDatabase();
      databases.push(database);
      const participant = participants.find((each) => name === `view-${each.toLowerCase()}`);
      processes.push({
        name,
        main: `services/${participant ? 'participant-view' : name}/dist/main.js`,
        database,
        env: {
          ...urls,
          DATABASE_URL: database.connectionString,
          PORT: String(ports.get(name)),
          OIDC_ISSUER: `${origin}/oidc`,
          OIDC_JWKS_URL: `${origin}/oidc/jwks`,
          OIDC_TOKEN_URL: `${origin}/oidc/token`,
          SERVICE_CLIENT_ID: 'service',
          SERVICE_CLIENT_SECRET: SERVICE_SECRET,
          KAFKA_BROKERS: kafkaBrokers,
          LOG_LEVEL: 'warn',
          ...(participant ? { PARTICIPANT: participant } : {}),
        },
      });
    }
    processes.push({
      name: 'gateway',
      main: 'services/gateway/dist/main.js',
      env: {
        ...urls,
        PORT: String(gatewayPort),
        PUBLIC_URL: origin,
        VIEW_URLS: participants.map((each) => `${each}=${urlOf(`view-${each.toLowerCase()}`)}`).join(','),
        DEMONSTRATION_ISSUER: 'true',
        DEMONSTRATION_KEYS: join(folder, 'keys.json'),
        DEMONSTRATION_ORGANIZATIONS: 'ILO,UNESCO,UNICEF',
        DEMONSTRATION_SERVICE_SECRET: SERVICE_SECRET,
        // A programme is entered in seconds.
        RATE_LIMIT_CALLER_WRITES: '0',
        RATE_LIMIT_ADDRESS_WRITES: '0',
        LOG_LEVEL: 'warn',
      },
    });

    const deployment = new Deployment(origin, processes, databases, folder);
    for (const process of processes) if (process.database) await deployment.migrate(process, process.database);
    for (const process of processes) deployment.run(process);
    await deployment.ready();
    return deployment;
  }

  /** Resolves when the gateway says that all are ready and caught up. */
  async ready(withinMs = 90_000): Promise<void> {
    let last = 'no answer';
    for (const until = Date.now() + withinMs; Date.now() < until; await pause(250)) {
      const answer = await fetch(`${this.origin}/health/caught-up`).catch(() => undefined);
      if (answer?.ok) return;
      if (answer) last = await answer.text();
    }
    throw new Error(`Not ready: ${last}\n${this.output()}`);
  }

  /** Ends a process as a crash does. */
  async kill(name: string): Promise<void> {
    const { child } = this.children.get(name)!;
    const exit = exitOf(child);
    child.kill('SIGKILL');
    await exit;
  }

  /** Starts a process again after `kill`. */
  restart(name: string): void {
    this.run(this.processes.find((each) => each.name === name)!);
  }

  async close(): Promise<void> {
    const exits = [...this.children.values()].map(({ child }) => {
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(0);
      const exit = exitOf(child);
      child.kill('SIGTERM');
      return exit;
    });
    await Promise.all(exits);
    for (const database of this.databases) await database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async migrate({ name, main, env }: Process, database: TestDatabase): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, main), 'migrate'], {
      env: { ...process.env, ...env, ...database.env },
    });
    const output = outputOf(child);
    if ((await exitOf(child)) !== 0) throw new Error(`${name} could not be migrated: ${output()}`);
  }

  private run({ name, main, env }: Process): void {
    const child = spawn(process.execPath, [join(ROOT, main)], { env: { ...process.env, ...env } });
    this.children.set(name, { child, output: outputOf(child) });
  }

  private output(): string {
    return [...this.children].map(([name, { output }]) => `${name}: ${output()}`).join('\n');
  }
}
