import { EventVersions } from '@concert/event-sourcing';
import pg from 'pg';
import { appendWith } from './append-function.js';
import { type LogUnderTest, openLog, trancheReceived } from './log.fixture.js';
import { checkServiceRole } from './service-role.js';

let log: LogUnderTest;
beforeAll(async () => {
  log = await openLog();
  await log.store.append(trancheReceived());
});
afterAll(() => log.close());

const tables = ['log.events', 'log.streams', 'log.commands', 'log.programmes', 'log.event_types'];
const writes = tables.flatMap((table) => [
  `insert into ${table} select * from ${table}`,
  `update ${table} set ${table === 'log.events' ? 'position' : 'id'} = null`,
  `delete from ${table}`,
  `truncate ${table}`,
]);

const attemptAs = async (connectionString: string, ...statements: readonly string[]): Promise<string> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    return 'done';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.end();
  }
};

const INSUFFICIENT_PRIVILEGE = '42501';

it.each(writes)('refuses the service: %s', async (statement) => {
  expect(await attemptAs(log.connectionString, statement)).toBe(INSUFFICIENT_PRIVILEGE);
});

it.each(writes)('refuses the owner of the log, outside the function: %s', async (statement) => {
  expect(await attemptAs(log.ownerUrl, statement)).toBe(INSUFFICIENT_PRIVILEGE);
});

it('refuses the owner the function: whoever appends is the service', async () => {
  const client = new pg.Client({ connectionString: log.ownerUrl });
  await client.connect();
  await expect(appendWith(client, [trancheReceived()], new EventVersions())).rejects.toMatchObject({
    code: INSUFFICIENT_PRIVILEGE,
  });
  await client.end();
});

describe('S5: the role a service runs under cannot rewrite its log', () => {
  it.each([
    'set role concert_test',
    'set session authorization concert_test',
    'alter table log.events disable trigger all',
    'drop trigger never_changed on log.events',
    'alter table log.events owner to current_user',
    'drop table log.events',
    'drop schema log cascade',
    'alter schema log rename to former',
    'create table log.mine (id int)',
    'create or replace function log.refuse_direct_write() returns trigger language sql as $$ select null $$',
    'drop function log.append',
    'grant insert on log.events to current_user; insert into log.events select * from log.events',
    'delete from log.migrations',
  ])('%s', async (statement) => {
    expect(await attemptAs(log.connectionString, statement)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it.each(['service', 'owner'])('whatever the %s sets', async (who) => {
    const url = who === 'owner' ? log.ownerUrl : log.connectionString;
    const setting = `set concert.is_appending = 'yes'`;
    for (const statement of writes) expect(await attemptAs(url, setting, statement)).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await attemptAs(url, 'set session_replication_role = replica')).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('what it puts in the way of names is not what the log works with', async () => {
    const client = new pg.Client({ connectionString: log.connectionString });
    await client.connect();
    await client.query('create schema mine; set search_path = mine, pg_catalog');
    await client.query(
      `create function mine.clock_timestamp() returns timestamptz language sql as $$ select timestamptz '1999-01-01' $$`,
    );
    const [result] = await appendWith(client, [trancheReceived()], new EventVersions());
    await client.query('drop schema mine cascade');
    await client.end();
    expect(result).toMatchObject({ repeated: false });
    expect((await log.store.read(1n, 10))[0]!.recordedAt > '2020').toBe(true);
  });

  it('a service does not start as the owner of its log', async () => {
    const owner = new pg.Pool({ connectionString: log.ownerUrl });
    await expect(checkServiceRole(owner)).rejects.toThrow(/role concert_test owns .* a role of its own/);
    await owner.end();
    await expect(checkServiceRole(log.pool)).resolves.toBeUndefined();
  });
});

it('refuses what is written after the function has ended, in the same transaction', async () => {
  const client = new pg.Client({ connectionString: log.connectionString });
  await client.connect();
  await client.query('begin');
  await appendWith(client, [trancheReceived()], new EventVersions());
  await expect(client.query('delete from log.events')).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  await client.query('rollback');
  await client.end();
});

it('refuses what is written after the function has failed', async () => {
  const client = new pg.Client({ connectionString: log.connectionString });
  await client.connect();
  await client.query('begin');
  await client.query('savepoint before');
  const request = trancheReceived();
  await expect(appendWith(client, [request, request], new EventVersions())).rejects.toThrow(/commands_pkey/);
  await client.query('rollback to before');
  await expect(client.query('delete from log.events')).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  await client.query('rollback');
  await client.end();
});

it('has kept what was appended', async () => {
  expect(await log.store.read(0n, 10)).toHaveLength(2);
});
