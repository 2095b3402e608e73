import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { migrateEventStore, revertEventStore } from './migrate.js';

let database: TestDatabase;
beforeEach(async () => (database = await createTestDatabase()));
afterEach(() => database.drop());

it('makes the log once, and takes it back', async () => {
  const { connectionString } = database;
  expect(await migrateEventStore(connectionString)).toEqual(['20260105080000-create-log']);
  expect(await migrateEventStore(connectionString)).toEqual([]);
  expect(await revertEventStore(connectionString)).toBe('20260105080000-create-log');
  expect(await revertEventStore(connectionString)).toBeUndefined();
  expect(await migrateEventStore(connectionString)).toEqual(['20260105080000-create-log']);
});

it('may be asked for by several processes at once', async () => {
  const done = await Promise.all([1, 2, 3, 4].map(() => migrateEventStore(database.connectionString)));
  expect(done.flat()).toEqual(['20260105080000-create-log']);
});

it('works on a connection of the caller', async () => {
  const client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
  expect(await migrateEventStore(client)).toHaveLength(1);
  await client.end();
});
