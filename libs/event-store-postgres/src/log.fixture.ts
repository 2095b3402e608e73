import { randomUUID } from 'node:crypto';
import type { AppendRequest, EventVersions } from '@concert/event-sourcing';
import { createTestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

/** An empty log in a database of its own. */
export interface LogUnderTest {
  readonly connectionString: string;
  readonly ownerUrl: string;
  readonly pool: pg.Pool;
  readonly store: PostgresEventStore;
  /** A second process on the same log. */
  openStore(versions?: EventVersions): PostgresEventStore;
  openPool(): pg.Pool;
  close(): Promise<void>;
}

export const openLog = async (): Promise<LogUnderTest> => {
  const { connectionString, ownerUrl, serviceRole, drop } = await createTestDatabase();
  await migrateEventStore(ownerUrl, serviceRole);
  const pools: pg.Pool[] = [];
  const stores: PostgresEventStore[] = [];
  const openPool = (): pg.Pool => {
    const pool = new pg.Pool({ connectionString, max: 6 });
    pool.on('error', () => undefined);
    pools.push(pool);
    return pool;
  };
  const openStore = (versions?: EventVersions, pool = openPool()): PostgresEventStore => {
    const store = new PostgresEventStore({ pool, service: 'budgets', versions });
    stores.push(store);
    return store;
  };
  const pool = openPool();
  return {
    connectionString,
    ownerUrl,
    pool,
    store: openStore(undefined, pool),
    openStore: (versions) => openStore(versions),
    openPool,
    close: async () => {
      for (const store of stores) await store.close();
      for (const each of pools) await each.end();
      await drop();
    },
  };
};

/** ILO records that one tranche was received; a test says what is different. */
export const trancheReceived = (differences: Partial<AppendRequest> = {}): AppendRequest => {
  const commandId = randomUUID();
  return {
    stream: 'Budget-MDGF-1880-ILO',
    programme: 'MDGF-1880',
    expectedVersion: 'any',
    events: [{ type: 'TrancheReceived', data: { tranche: 1, amount: '780000.00' }, effectiveDate: '2009-06-30' }],
    commandId,
    actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
    correlationId: commandId,
    causationId: commandId,
    visibility: 'shared',
    ...differences,
  };
};

export const tranches = (count: number): AppendRequest['events'] =>
  Array.from({ length: count }, (_, index) => ({ type: 'TrancheReceived', data: { tranche: index + 1 } }));
