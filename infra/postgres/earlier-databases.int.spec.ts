import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '@concert/embedded-postgres';
import {
  checkServiceRole,
  migrateEventStore,
  PostgresEventStore,
  StoredLog,
  verifyLog,
} from '@concert/event-store-postgres';
import pg from 'pg';
import { createDatabases } from './create-databases.mjs';

const NAMES = ['budgets', 'view_ilo'];
const LOG_OF_0_1_0 = new URL('../../libs/event-store-postgres/src/fixtures/log-of-0.1.0.sql', import.meta.url);

const TWO_TRANCHES = `
  select * from log.append('{Budget-1}', '{MDGF-1880}', '{TrancheReceived}', '{1}', '{1}', '{1}', '{-1}',
    '{6ff2e8f3-7f0d-4c8b-9a55-5a0d6d9f3c01}', '{null}', '{2}',
    '[{"actor":{"user":"bat","organization":"ILO","role":"agency-finance"},"correlationId":"c","causationId":"c"}]',
    '{1,1}', '{1,1}', '{6ff2e8f3-7f0d-4c8b-9a55-5a0d6d9f3c02,6ff2e8f3-7f0d-4c8b-9a55-5a0d6d9f3c03}',
    '{2009-06-30,null}', '[{"tranche":1,"amount":"780000.00"},{"tranche":2,"note":"第二"}]')`;

describe('Databases of version 0.1.0', () => {
  let postgres: EmbeddedPostgres;
  const urlAs = (role: string, database: string): string => {
    const url = new URL(postgres.connectionString(database));
    return Object.assign(url, { username: role, password: `of-${role}` }).href;
  };
  const query = async (connectionString: string, ...statements: readonly string[]): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const statement of statements) ({ rows } = await client.query(statement));
      return rows;
    } finally {
      await client.end();
    }
  };
  const codeOf = (connectionString: string, ...statements: readonly string[]): Promise<string> =>
    query(connectionString, ...statements).then(
      () => 'done',
      (error: pg.DatabaseError) => error.code ?? error.message,
    );
  const takeOver = () =>
    createDatabases(
      postgres.connectionString(),
      NAMES.map((name) => urlAs(name, name)),
      NAMES.map((name) => urlAs(`${name}_owner`, name)),
    );

  beforeAll(async () => {
    postgres = await startPostgres({ folder: await mkdtemp(join(tmpdir(), 'concert-earlier-')), throwaway: true });
    await query(postgres.connectionString(), 'create role concert_log nologin');
    for (const name of NAMES) {
      await query(postgres.connectionString(), `create role ${name} login password 'of-${name}'`);
      await query(postgres.connectionString(), `grant concert_log to ${name} with inherit false, set true`);
      await query(postgres.connectionString(), `create database ${name} owner ${name} template template0`);
      await query(postgres.connectionString(), `revoke connect, temporary on database ${name} from public`);
      await query(urlAs(name, name), await readFile(LOG_OF_0_1_0, 'utf8'));
    }
    await query(urlAs('budgets', 'budgets'), TWO_TRANCHES, 'create table funds (id int)');
    await takeOver();
    for (const name of NAMES) await migrateEventStore(urlAs(`${name}_owner`, name), name);
  }, 60_000);
  afterAll(() => postgres.stop());

  it('hold what they held, and are appended to', async () => {
    const pool = new pg.Pool({ connectionString: urlAs('budgets', 'budgets') });
    await checkServiceRole(pool);
    const store = new PostgresEventStore({ pool, service: 'budgets' });
    const { position } = (await store.readStream('Budget-1')).at(-1)!;
    expect(position).toBe(2n);
    await store.append({
      stream: 'Budget-1',
      programme: 'MDGF-1880',
      expectedVersion: 2,
      events: [{ type: 'TrancheReceived', data: { tranche: 3 } }],
      commandId: '6ff2e8f3-7f0d-4c8b-9a55-5a0d6d9f3c04',
      actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
      correlationId: 'c',
      causationId: 'c',
      visibility: 'shared',
    });
    expect((await store.readStream('Budget-1')).map(({ data }) => data)).toEqual([
      { tranche: 1, amount: '780000.00' },
      { tranche: 2, note: '第二' },
      { tranche: 3 },
    ]);
    const { events, finding } = await verifyLog(new StoredLog(pool));
    expect([events, finding]).toEqual([3n, undefined]);
    await store.close();
    await pool.end();
  });

  it('leave the views to the service, which rebuilds them', async () => {
    const [table] = await query(
      urlAs('budgets', 'budgets'),
      `select tableowner from pg_tables where tablename = 'funds'`,
    );
    expect(table).toEqual({ tableowner: 'budgets' });
    expect(
      await codeOf(
        urlAs('budgets', 'budgets'),
        'create schema rebuild',
        'drop table funds',
        'create table funds (a int)',
      ),
    ).toBe('done');
  });

  it.each([
    ['set role concert_log'],
    ['set role budgets_owner'],
    [`set concert.is_appending = 'yes'`, `update log.events set data = '{"forged":true}' where position = 1`],
    ['delete from log.events'],
    ['alter table log.events disable trigger all'],
    ['truncate log.events'],
    ['drop schema log cascade'],
    ['alter schema log rename to log2'],
    ['drop database view_ilo'],
    ['alter database budgets rename to former'],
  ])('S5: are not rewritten by the service: %s', async (...statements) => {
    expect(['42501', '22023']).toContain(await codeOf(urlAs('budgets', 'budgets'), ...statements));
  });

  it.each(['budgets', 'budgets_owner', 'view_ilo'])('S5: %s connects to its own database alone', async (role) => {
    const others = ['postgres', 'template1', role === 'view_ilo' ? 'budgets' : 'view_ilo'];
    for (const database of others) expect(await codeOf(urlAs(role, database), 'select 1')).toBe('42501');
  });

  it('S5: nobody is left who could become the former owner of all logs', async () => {
    expect(await query(postgres.connectionString(), `select from pg_roles where rolname = 'concert_log'`)).toEqual([]);
  });

  it('S5: an administrator is stopped from writing past the function, too', async () => {
    for (const statement of ['delete from log.events', 'insert into log.events select * from log.events'])
      expect(await codeOf(postgres.connectionString('budgets'), statement)).toBe('42501');
  });

  it('are taken over once, and again without harm', async () => {
    await takeOver();
    expect(await migrateEventStore(urlAs('budgets_owner', 'budgets'), 'budgets')).toEqual([]);
  });
});
