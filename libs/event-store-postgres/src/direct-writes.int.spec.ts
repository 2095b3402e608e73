import pg from 'pg';
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

it('refuses a function that calls itself append, too', async () => {
  expect(
    await attempt(
      'set role concert_log',
      `create function pg_temp.append(text[]) returns void language plpgsql as 'begin delete from log.events; end'`,
      `select pg_temp.append(null)`,
    ),
  ).toBe(INSUFFICIENT_PRIVILEGE);
});

it('has kept what was appended', async () => {
  expect(await log.store.read(0n, 10)).toHaveLength(1);
});
