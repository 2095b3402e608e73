import { generateKeyPairSync } from 'node:crypto';
import { EventVersions } from '@concert/event-sourcing';
import { appendWith, migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import type { PublishedLog, SourceLog } from '@concert/messaging';
import { notesPublished, type ServiceUnderTest } from '@concert/messaging/testing';
import { PostgresPublishedLog } from '@concert/messaging-postgres';
import { createTestDatabase } from '@concert/test-kit';
import pg from 'pg';
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
