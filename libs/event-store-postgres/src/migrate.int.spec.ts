import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { trancheReceived, tranches } from './log.fixture.js';
import { migrateEventStore, revertEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { StoredLog } from './verification/stored-log.js';
import { verifyLog } from './verification/verify-log.js';

let database: TestDatabase;
beforeEach(async () => (database = await createTestDatabase()));
afterEach(() => database.drop());

const STEPS = ['20260105080000-create-log', '20261129090000-chain-events', '20261130090000-keep-checkpoints'];
const migrate = (): Promise<string[]> => migrateEventStore(database.ownerUrl, database.serviceRole);

it('makes the log once, and takes it back', async () => {
  expect(await migrate()).toEqual(STEPS);
  expect(await migrate()).toEqual([]);
  for (const step of [...STEPS].reverse()) expect(await revertEventStore(database.ownerUrl)).toBe(step);
  expect(await revertEventStore(database.ownerUrl)).toBeUndefined();
  expect(await migrate()).toEqual(STEPS);
});

it('may be asked for by several processes at once', async () => {
  const done = await Promise.all([1, 2, 3, 4].map(() => migrate()));
  expect(done.flat()).toEqual(STEPS);
});

it('works on a connection of the caller', async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  expect(await migrateEventStore(client, database.serviceRole)).toHaveLength(STEPS.length);
  await client.end();
});

it('chains what was recorded before there were hashes', async () => {
  await migrate();
  const pool = new pg.Pool({ connectionString: database.connectionString });
  const store = new PostgresEventStore({ pool, service: 'budgets' });
  await store.append(trancheReceived({ events: tranches(2_500) }));
  const { verified } = await verifyLog(new StoredLog(pool));

  await revertEventStore(database.ownerUrl);
  await revertEventStore(database.ownerUrl);
  expect((await pool.query('select * from log.events limit 1')).rows[0]).not.toHaveProperty('hash');
  await migrate();
  expect(await verifyLog(new StoredLog(pool))).toEqual({ events: 2_500n, verified });
  await store.append(trancheReceived());
  expect(await verifyLog(new StoredLog(pool))).toMatchObject({ events: 2_501n });
  await store.close();
  await pool.end();
});
