import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppendRequest, EventVersions } from '@concert/event-sourcing';
import { appendWith, migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import type { PublishedLog, SourceLog } from '@concert/messaging';
import { notesPublished, type ServiceUnderTest } from '@concert/messaging/testing';
import { PostgresPublishedLog } from '@concert/messaging-postgres';
import { createTestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { KafkaTransport, type KafkaTransportOptions } from './kafka-transport.js';
import { migrateRelayCursors, PostgresRelayCursors, type RelayCursors } from './relay-cursors.js';
import { topicOf } from './topics.js';

const KEYS = generateKeyPairSync('ed25519');
const poolOfLog = new WeakMap<PublishedLog, pg.Pool>();

export const openDatabase = async () => {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.connectionString, max: 8 });
  // A connection that is being closed may still hear that its database is dropped.
  pool.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await pool.end();
    await database.drop();
  };
  return { ...database, pool, close };
};

export const openService = async (source: string): Promise<ServiceUnderTest> => {
  const { connectionString, ownerUrl, serviceRole, pool, close } = await openDatabase();
  await migrateEventStore(ownerUrl, serviceRole);
  await migrateRelayCursors(pool);
  const store = new PostgresEventStore({ pool, service: source });
  const log = new PostgresPublishedLog({ store, publishedEvents: notesPublished, listenAt: connectionString });
  poolOfLog.set(log, pool);
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
      await close();
    },
  };
};

export const relayCursors = (log: PublishedLog): RelayCursors =>
  new PostgresRelayCursors(poolOfLog.get(log) as pg.Pool, topicOf(log.source));

/** Transports on which every log signs its records, and subscribers know its key. */
export const transportsTo =
  (brokers: readonly string[]) =>
  (logs: readonly PublishedLog[], options: Partial<KafkaTransportOptions> = {}): KafkaTransport => {
    const sources = new Map<string, SourceLog>(logs.map((log) => [log.source, log]));
    return new KafkaTransport({
      brokers,
      deployment: 'specified',
      sourceOf: (source) => sources.get(source) as SourceLog,
      relayCursors,
      signingKey: KEYS.privateKey,
      keysOf: () => [KEYS.publicKey],
      compareEvery: 1_000,
      pollEvery: 500,
      ...options,
    });
  };

export const note = (text: string, programme: string): AppendRequest => ({
  stream: `Note-${uuid()}`,
  programme,
  expectedVersion: 'none',
  events: [{ type: 'NoteTaken', data: { text } }],
  commandId: uuid(),
  actor: { user: 'lin', organization: 'ILO', role: 'coordinator' },
  correlationId: uuid(),
  causationId: uuid(),
  visibility: 'shared',
});

/** Tries an assertion until it holds, for a minute. */
export const eventually = async <Result>(assertion: () => Promise<Result>): Promise<Result> => {
  for (const deadline = Date.now() + 60_000; ; await sleep(50)) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
};
