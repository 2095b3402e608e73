import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectionToRunning, freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { everything, Progress, type RunningStandalone, runStandalone, StandaloneConfig } from '@concert/standalone';
import { importJWK, type JWK, SignJWT } from 'jose';
import pg from 'pg';
import { unpack } from '../fixtures/archive.js';
import { recordFile } from '../fixtures/fixture.js';
import type { OpenApi } from './operations.js';

/** The record that holds an event of every type. */
const VERSION = '0.1.0';
const PARTS = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews', 'views'];
const CAUGHT_UP_WITHIN_MS = 120_000;

/** Whom a token speaks for. */
export interface Caller {
  readonly organization: string;
  readonly role: string;
}

/** All of Concert in this process, on a copy of a recorded one, with a token for any organization in any role. */
export class RunningRecord {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    private readonly running: RunningStandalone,
    private readonly folder: string,
    private readonly issuer: string,
    private readonly key: JWK,
  ) {}

  static async start(): Promise<RunningRecord> {
    const folder = await mkdtemp(join(tmpdir(), 'concert-record-'));
    await unpack(recordFile(VERSION), join(folder, 'record'));
    const config = loadConfig(StandaloneConfig, {
      PORT: String(await freePort()),
      CONCERT_DATA: join(folder, 'record'),
      LOG_LEVEL: 'error',
    });
    const failed = (failure: Error): void => void process.stderr.write(`${failure.message}\n`);
    const progress = new Progress({ write: () => true });
    const running = await runStandalone({ config, fresh: false, progress, compose: everything, onFailure: failed });
    const file = await readFile(join(folder, 'record', 'keys', 'signing.json'), 'utf8');
    const { keys } = JSON.parse(file) as { keys: [JWK] };
    const record = new RunningRecord(running, folder, `${config.address}/oidc`, keys[0]);
    await record.caughtUp();
    return record;
  }

  get origin(): string {
    return this.running.address;
  }

  /** Where the log of everything this process wrote stands. */
  get logFile(): string {
    return join(this.folder, 'record', 'concert.log');
  }

  tokenOf({ organization, role }: Caller): Promise<string> {
    const name = `${organization} ${role}`;
    const known = this.tokens.get(name) ?? this.sign({ organization, role }, name);
    this.tokens.set(name, known);
    return known;
  }

  /** Resolves when everything recorded so far has had its effect everywhere. */
  async caughtUp(): Promise<void> {
    for (const until = performance.now() + CAUGHT_UP_WITHIN_MS; ; await pause(50)) {
      const answer = await fetch(`${this.origin}/health/caught-up`);
      if (answer.ok) return;
      if (performance.now() > until) throw new Error(`Not caught up: ${await answer.text()}`);
    }
  }

  /** The document of the API, once every service has had the time to describe itself. */
  async openApi(): Promise<OpenApi> {
    for (const until = performance.now() + CAUGHT_UP_WITHIN_MS; ; await pause(500)) {
      const document = (await (await fetch(`${this.origin}/api/openapi.json`)).json()) as OpenApi;
      const paths = Object.keys(document.paths);
      const missing = PARTS.filter((part) => !paths.some((path) => path.startsWith(`/api/${part}/`)));
      if (missing.length === 0) return document;
      if (performance.now() > until) throw new Error(`Not described: ${missing.join(', ')}`);
    }
  }

  /** Position of the last event of every log, by database. */
  async heads(): Promise<Readonly<Record<string, string>>> {
    const heads: Record<string, string> = {};
    for (const database of await this.databases())
      for (const { head } of await this.query<{ head: string }>(
        database,
        'select coalesce(max(position), 0)::text as head from log.events',
      ))
        heads[database] = head;
    return heads;
  }

  /** Those of the events that were recorded under ids that begin so. */
  async correlationIds(beginning: string): Promise<string[]> {
    const found = new Set<string>();
    for (const database of await this.databases())
      for (const { id } of await this.query<{ id: string }>(
        database,
        `select distinct substring(metadata::text from '${beginning}[0-9]+') as id from log.events
         where metadata::text like '%${beginning}%'`,
      ))
        found.add(id);
    return [...found];
  }

  /** Resolves with what could not be stopped. */
  async close(): Promise<readonly unknown[]> {
    const failures = await this.running.close();
    await rm(this.folder, { recursive: true, force: true });
    return failures;
  }

  private async databases(): Promise<string[]> {
    const rows = await this.query<{ name: string }>(
      'postgres',
      "select datname as name from pg_database where datname not in ('postgres', 'template0', 'template1') order by 1",
    );
    return rows.map(({ name }) => name);
  }

  private async query<Row extends object>(database: string, text: string): Promise<Row[]> {
    const connectionString = connectionToRunning(join(this.folder, 'record'))?.(database);
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  private async sign(claims: Record<string, string>, subject: string): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: this.key.alg ?? 'ES256', kid: this.key.kid ?? '', typ: 'at+jwt' })
      .setIssuer(this.issuer)
      .setAudience('concert')
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('1d')
      .sign(await importJWK(this.key));
  }
}
