import { EventTooLarge } from '@concert/event-sourcing';
import { type LogUnderTest, openLog, trancheReceived } from './log.fixture.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { SteadyClient } from './steady-client.js';

let log: LogUnderTest;
beforeEach(async () => (log = await openLog()));
afterEach(() => log.close());

const noted = (text: string) => trancheReceived({ events: [{ type: 'TrancheReceived', data: { text } }] });

describe('S6: an event larger than a record of a topic', () => {
  it('is refused before anything is appended, and its neighbours are not', async () => {
    const outcomes = await Promise.allSettled([
      log.store.append(trancheReceived()),
      log.store.append(noted('x'.repeat(1_300_000))),
      log.store.append(trancheReceived()),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({
      reason: expect.any(EventTooLarge),
    });
    expect((outcomes[1] as PromiseRejectedResult).reason).toMatchObject({
      code: 'EVENT_TOO_LARGE',
      message: expect.stringMatching(/^TrancheReceived takes 1300\d\d\d bytes, and an event may take 900000$/),
    });
    expect(await log.store.head()).toBe(2n);
  });

  it('is told by its bytes, metadata included, and by the limit that is configured', async () => {
    const store = new PostgresEventStore({ pool: log.pool, service: 'budgets', maxEventBytes: 10_000 });
    await expect(store.append(noted('報'.repeat(3_400)))).rejects.toThrow(EventTooLarge);
    await expect(store.append({ ...noted(''), reason: 'r'.repeat(10_000) })).rejects.toThrow(EventTooLarge);
    await expect(store.append(noted('報'.repeat(3_000)))).resolves.toMatchObject({ repeated: false });
    await store.close();
  });
});

describe('S17: a connection that is killed', () => {
  const kill = async (): Promise<void> => {
    await log.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    );
  };

  it('while it is checked out and nobody waits on it, fails the next statement and nothing else', async () => {
    const pool = log.openPool();
    const store = new PostgresEventStore({ pool, service: 'budgets' });
    const client = await pool.connect();
    await client.query('begin');
    await kill();
    await expect(client.query('select 1')).rejects.toThrow(/terminat|not queryable/i);
    client.release(true);
    await expect(store.append(trancheReceived())).resolves.toMatchObject({ repeated: false });
    await store.close();
  });

  it('while a migration or a check holds it, is an error to it and not the end of the process', async () => {
    const client = new SteadyClient({ connectionString: log.connectionString });
    await client.connect();
    await kill();
    await expect(client.query('select 1')).rejects.toThrow(/terminat|not queryable/i);
    await client.end();
  });
});
