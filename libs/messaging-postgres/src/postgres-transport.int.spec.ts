import { EventVersions } from '@concert/event-sourcing';
import { appendWith, migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import { describeTransport, notesPublished, type ServiceUnderTest } from '@concert/messaging/testing';
import { createTestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { PostgresPublishedLog } from './postgres-published-log.js';
import { PostgresTransport } from './postgres-transport.js';

const openService = async (source: string): Promise<ServiceUnderTest> => {
  const database = await createTestDatabase();
  await migrateEventStore(database.ownerUrl, database.serviceRole);
  const pool = new pg.Pool({ connectionString: database.connectionString, max: 8 });
  const store = new PostgresEventStore({ pool, service: source });
  const log = new PostgresPublishedLog({
    store,
    publishedEvents: notesPublished,
    listenAt: database.connectionString,
  });
  return {
    store,
    log,
    appendUncommitted: async (request) => {
      const client = await pool.connect();
      await client.query('begin');
      await appendWith(client, [request], new EventVersions());
      const end = async (how: 'commit' | 'rollback'): Promise<void> => {
        await client.query(how);
        client.release();
      };
      return { commit: () => end('commit'), rollback: () => end('rollback') };
    },
    close: async () => {
      await log.close();
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
};

describeTransport('PostgresTransport', {
  start: async () => undefined,
  stop: async () => undefined,
  openService,
  openDatabase: async () => {
    const database = await createTestDatabase();
    const pool = new pg.Pool({ connectionString: database.connectionString, max: 8 });
    return {
      pool,
      close: async () => {
        await pool.end();
        await database.drop();
      },
    };
  },
  transport: async (logs) => new PostgresTransport(logs),
  readsLogs: true,
});
