import { randomUUID } from 'node:crypto';
import type { AppendRequest } from '@concert/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import { PostgresPublishedLog } from '@concert/messaging-postgres';
import pg from 'pg';
import type { BenchServer } from '../server.js';
import { figures, published } from './figures.view.js';

export interface OpenLog {
  readonly store: PostgresEventStore;
  readonly log: PostgresPublishedLog;
  readonly pool: pg.Pool;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

export const openLog = async (server: BenchServer): Promise<OpenLog> => {
  const { connectionString, ownerUrl, serviceRole, drop } = await server.createDatabase();
  await migrateEventStore(ownerUrl, serviceRole);
  const pool = new pg.Pool({ connectionString, max: 8 });
  const store = new PostgresEventStore({ pool, service: 'bench' });
  const log = new PostgresPublishedLog({ store, publishedEvents: published });
  return {
    store,
    log,
    pool,
    ownerUrl,
    close: async () => {
      await log.close();
      await store.close();
      await pool.end();
      await drop();
    },
  };
};

/** One append with the figures of the given numbers. */
export const submission = (...numbers: readonly number[]): AppendRequest => {
  const commandId = randomUUID();
  return {
    stream: `Budget-${numbers[0]! % 1_000}`,
    programme: 'MDGF-1880',
    expectedVersion: 'any',
    events: numbers.map((nr) => ({ type: 'FiguresSubmitted', data: figures(nr), effectiveDate: '2010-12-31' })),
    commandId,
    actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
    correlationId: commandId,
    causationId: commandId,
    visibility: 'shared',
  };
};
