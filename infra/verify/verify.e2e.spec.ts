import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionToRunning, type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import { migrateEventStore, PostgresEventStore, provideDatabases } from '@concert/event-store-postgres';
import {
  CheckpointKeeper,
  CheckpointKey,
  CheckpointMaker,
  KnownKeys,
  PostgresLogEvidence,
} from '@concert/messaging-postgres';
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
  const urlAs = (role: string, database = 'budgets'): string =>
    Object.assign(new URL(postgres.connectionString(database)), { username: role, password: `of-${role}` }).href;

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
      { databaseUrl: urlAs('view_ilo', 'view_ilo'), migrationDatabaseUrl: urlAs('view_ilo_owner', 'view_ilo') },
    ]);
    await migrateEventStore(urlAs('budgets_owner'), 'budgets');
    await migrateEventStore(urlAs('view_ilo_owner', 'view_ilo'), 'view_ilo');
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

  describe('with checkpoints that the view of ILO keeps', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const key = new CheckpointKey(pem);
    const keys = new KnownKeys({ budgets: [key.publicPem] });
    const publishedTypes = new Set(['TrancheReceived']);
    let source: Server;
    let sourceUrl: string;

    const withPools = async (work: (budgets: pg.Pool, view: pg.Pool) => Promise<void>): Promise<void> => {
      const pools = [urlAs('budgets'), urlAs('view_ilo', 'view_ilo')].map(
        (url) => new pg.Pool({ connectionString: url }),
      );
      await work(pools[0]!, pools[1]!);
      for (const pool of pools) await pool.end();
    };
    const evidenceIn = (pool: pg.Pool): PostgresLogEvidence =>
      new PostgresLogEvidence({ pool, source: 'budgets', publishedTypes, keys });
    /** As the service does it beside its appends, and the view beside its delivery. */
    const checkpoint = (): Promise<void> =>
      withPools(async (budgets, view) => {
        await new CheckpointMaker({ pool: budgets, source: 'budgets', key, publishedTypes }).make();
        await new CheckpointKeeper({ pool: view, source: 'budgets', log: evidenceIn(budgets), keys }).keepNew();
      });
    /** All that is at hand elsewhere: what ILO keeps, and what the source tells. */
    const verifyCopy = (): Promise<Ended> =>
      verify(['--copy', urlAs('view_ilo', 'view_ilo'), '--source', `budgets=${sourceUrl}`]);
    const verifyBoth = (): Promise<Ended[]> => Promise.all([verify(command(/--full/)), verifyCopy()]);
    /** As an administrator restores a backup: another database takes the name. */
    const replace = async (database: string, by: string): Promise<void> => {
      const client = new pg.Client({ connectionString: postgres.connectionString() });
      await client.connect();
      await client.query(`drop database if exists ${database} with (force)`);
      await client.query(`create database ${database} template ${by}`);
      await client.end();
    };

    beforeAll(async () => {
      await mkdir(join(folder, 'keys'), { recursive: true });
      await writeFile(join(folder, 'keys', 'checkpoints.json'), JSON.stringify({ budgets: [key.publicPem] }));
      await checkpoint();
      source = createServer((request, response) => {
        const { searchParams } = new URL(request.url ?? '', 'http://budgets');
        void withPools(async (budgets) => {
          const links = await evidenceIn(budgets).links(BigInt(searchParams.get('after') ?? 0), 1_000);
          const items = links.map((link) => ({ ...link, position: String(link.position) }));
          response.end(JSON.stringify({ items }));
        });
      }).listen(0, '127.0.0.1');
      await new Promise((done) => source.once('listening', done));
      sourceUrl = `http://127.0.0.1:${(source.address() as AddressInfo).port}`;
    }, 60_000);
    afterAll(() => source.close());

    it('finds nothing in a log as others hold it', async () => {
      expect((await verifyBoth()).map(({ code }) => code)).toEqual([0, 0]);
      expect((await verifyCopy()).said).toMatch(/budgets, as it tells it: 9 events are as they were recorded/);
    }, 120_000);

    it('(S5) F22: a log hashed anew from a changed byte on is named, in the log and from the copy alone', async () => {
      await replace('budgets_before', 'budgets');
      await asAdministrator(
        `set session_replication_role = replica`,
        `update log.events set data = '{"tranche":8}' where position = 4`,
        `do $$ declare link bytea := (select hash from log.events where position = 3); event record; begin
           set local client_encoding = 'UTF8';
           for event in select e.position, log.digest(e.position, e.stream_version, e.id, e.effective_date,
               log.type_bytes(t.name, t.version), log.context_bytes(e.recorded_at, s.name, p.code, e.metadata), e.data) as digest
             from log.events e join log.event_types t on t.id = e.type join log.streams s on s.id = e.stream
             join log.programmes p on p.id = e.programme where e.position > 3 order by e.position
           loop
             link := sha256(link || event.digest);
             update log.events set hash = link where position = event.position;
           end loop; end $$`,
      );
      for (const { code, said } of await verifyBoth()) {
        expect(said).toMatch(
          /NOT as recorded\. Position 4, TrancheReceived [0-9a-f-]{36}, was changed; as \S+ .*hashed anew/,
        );
        expect(code).toBe(1);
      }
      await replace('budgets', 'budgets_before');
    }, 120_000);

    it('(S5) a log restored to yesterday is named, in the log and from the copy alone', async () => {
      await replace('yesterday', 'budgets');
      await append(3);
      await checkpoint();
      await replace('budgets', 'yesterday');
      for (const { code, said } of await verifyBoth()) {
        expect(said).toMatch(
          /budgets.*: NOT as recorded\. Position 10, TrancheReceived [0-9a-f-]{36}, was removed; as view_ilo can show/,
        );
        expect(code).toBe(1);
      }
    }, 120_000);

    it('(S5) a copy under another name is compared with what is held of its log, or not at all', async () => {
      const words = ['--url', postgres.connectionString('yesterday'), '--held-in', urlAs('view_ilo', 'view_ilo')];
      expect(await verify(words)).toEqual({
        code: 2,
        said: 'view_ilo keeps no checkpoints of yesterday; kept there: budgets\n',
      });
      expect(await verify([...words, '--as', 'budgets'])).toMatchObject({
        code: 1,
        said: expect.stringMatching(/Position 10, TrancheReceived [0-9a-f-]{36}, was removed; as view_ilo can show/),
      });
      expect(await verify(['--copy', urlAs('view_ilo', 'view_ilo'), '--source', `budget=${sourceUrl}`])).toEqual({
        code: 2,
        said: 'view_ilo keeps no checkpoints of budget; kept there: budgets\n',
      });
    }, 120_000);
  });

  it('says why it could not look', async () => {
    expect(await verify(['--data', join(folder, 'nowhere')])).toMatchObject({
      code: 2,
      said: expect.stringContaining('There is no data folder'),
    });
  }, 60_000);
});
