import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { migrateEventStore, revertEventStore } from './migrate.js';

let database: TestDatabase;
beforeEach(async () => (database = await createTestDatabase()));
afterEach(() => database.drop());

const migrate = (): Promise<string[]> => migrateEventStore(database.ownerUrl, database.serviceRole);

it('makes the log once, and takes it back', async () => {
  expect(await migrate()).toEqual(['20260105080000-create-log']);
  expect(await migrate()).toEqual([]);
  expect(await revertEventStore(database.ownerUrl)).toBe('20260105080000-create-log');
  expect(await revertEventStore(database.ownerUrl)).toBeUndefined();
  expect(await migrate()).toEqual(['20260105080000-create-log']);
});

it('may be asked for by several processes at once', async () => {
  const done = await Promise.all([1, 2, 3, 4].map(() => migrate()));
  expect(done.flat()).toEqual(['20260105080000-create-log']);
});

it('works on a connection of the caller', async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  expect(await migrateEventStore(client, database.serviceRole)).toHaveLength(1);
  await client.end();
});
