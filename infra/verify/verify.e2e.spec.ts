import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionToRunning, type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import { migrateEventStore, PostgresEventStore, provideDatabases } from '@concert/event-store-postgres';
import pg from 'pg';

const ROOT = join(import.meta.dirname, '../..');
const RUNBOOK = join(ROOT, 'docs/runbooks/verify-a-log.md');

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A program of this repository from its sources: no build is needed. */
const run = (program: string, words: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    let said = '';
    const child = spawn(process.execPath, ['--import', './infra/setup/typescript.mjs', program, ...words], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.once('close', (code) => resolve({ code, said }));
  });
const verify = (words: readonly string[]): Promise<Ended> => run('infra/verify/main.ts', words);

describe('npm run verify, as the runbook says', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let commands: string[];
  const urlAs = (role: string): string =>
    Object.assign(new URL(postgres.connectionString('budgets')), { username: role, password: `of-${role}` }).href;

  /** A line of the runbook with the folder and the database of this spec. */
  const command = (pattern: RegExp): string[] => {
    const line = commands.find((each) => pattern.test(each));
    if (!line) throw new Error(`The runbook has no command ${String(pattern)}`);
    return line
      .replace('npm run verify -- ', '')
      .replace('.concert', folder)
      .replace('postgres://auditor:…@db/budgets', urlAs('auditor'))
      .split(' ');
  };
  const append = async (count: number): Promise<void> => {
    const pool = new pg.Pool({ connectionString: urlAs('budgets') });
    const store = new PostgresEventStore({ pool, service: 'budgets' });
    const commandId = crypto.randomUUID();
    await store.append({
      stream: 'Budget-1',
      programme: 'MDGF-1880',
      expectedVersion: 'any',
      events: Array.from({ length: count }, (_, nr) => ({ type: 'TrancheReceived', data: { tranche: nr } })),
      commandId,
      actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
      correlationId: commandId,
      causationId: commandId,
      visibility: 'shared',
    });
    await store.close();
    await pool.end();
  };
  const asAdministrator = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: postgres.connectionString('budgets') });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-verify-'));
    const text = await readFile(RUNBOOK, 'utf8');
    commands = [...text.matchAll(/```sh\n([^`]+?)\s*```/g)].map(([, line]) => line!.trim());
    postgres = await startPostgres({ folder });
    await provideDatabases(postgres.connectionString(), [
      { databaseUrl: urlAs('budgets'), migrationDatabaseUrl: urlAs('budgets_owner') },
    ]);
    await migrateEventStore(urlAs('budgets_owner'), 'budgets');
    await asAdministrator(`create role auditor login password 'of-auditor'`, 'grant budgets_reader to auditor');
    await append(7);
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('checks the data folder of a Concert that runs, goes on from there, and reads all when asked', async () => {
    expect(connectionToRunning(folder)?.()).toBe(postgres.connectionString());
    expect(await verify(command(/--data \.concert$/))).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^budgets: 7 events are as they were recorded, up to 7 [0-9a-f]{64}$/m),
    });
    await append(2);
    expect((await verify(command(/--data \.concert$/))).said).toContain(
      'budgets: 2 events after 7 are as they were recorded',
    );
    expect((await verify(command(/--full/))).said).toContain('budgets: 9 events are as they were recorded');
  }, 60_000);

  it('checks a copy as somebody who may only read', async () => {
    expect(await verify(command(/--url/))).toMatchObject({ code: 0, said: expect.stringContaining('9 events') });
  }, 60_000);

  it('checks the log of one service, in its image', async () => {
    const [program, ...words] = command(/dist\/main\.js/).slice(1);
    expect(program).toBe('dist/main.js');
    const env = {
      DATABASE_URL: urlAs('budgets'),
      OIDC_ISSUER: 'http://localhost/oidc',
      OIDC_JWKS_URL: 'http://localhost/jwks',
    };
    expect(await run('services/budgets/src/main.ts', words, env)).toMatchObject({
      code: 0,
      said: expect.stringContaining('budgets: 9 events are as they were recorded'),
    });
  }, 60_000);

  it('F22: names the event that a database superuser changed by one byte', async () => {
    const one = `'{"tranche":3}'`;
    const change = (data: string): Promise<void> =>
      asAdministrator(
        `set session_replication_role = replica`,
        `update log.events set data = ${data} where position = 4`,
      );
    await change(`'{"tranche":8}'`);
    expect(await verify(command(/--full/))).toMatchObject({
      code: 1,
      said: expect.stringMatching(/budgets: NOT as recorded\. Position 4, TrancheReceived [0-9a-f-]{36}, was changed/),
    });
    await change(one);
    expect((await verify(command(/--full/))).code).toBe(0);
  }, 60_000);

  it('says why it could not look', async () => {
    expect(await verify(['--data', join(folder, 'nowhere')])).toMatchObject({
      code: 2,
      said: expect.stringContaining('There is no data folder'),
    });
  }, 60_000);
});
