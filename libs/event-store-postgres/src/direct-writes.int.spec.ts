import { EventVersions } from '@concert/event-sourcing';
import pg from 'pg';
import { appendWith } from './append-function.js';
import { type LogUnderTest, openLog, trancheReceived } from './log.fixture.js';

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

const attempt = async (...statements: readonly string[]): Promise<string> => {
  const client = new pg.Client({ connectionString: log.connectionString });
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
  expect(await attempt(statement)).toBe(INSUFFICIENT_PRIVILEGE);
});

it.each(writes)('refuses the owner of the log, outside the function: %s', async (statement) => {
  expect(await attempt('set role concert_log', statement)).toBe(INSUFFICIENT_PRIVILEGE);
});

it('refuses what is written after the function has ended, in the same transaction', async () => {
  const client = new pg.Client({ connectionString: log.connectionString });
  await client.connect();
  await client.query('begin');
  await appendWith(client, [trancheReceived()], new EventVersions());
  await client.query('set role concert_log');
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
  await client.query('set role concert_log');
  await expect(client.query('delete from log.events')).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  await client.query('rollback');
  await client.end();
});

it('has kept what was appended', async () => {
  expect(await log.store.read(0n, 10)).toHaveLength(1);
});
