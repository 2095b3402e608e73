import { migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import { migrateRelayCursors, PostgresRelayCursors } from '@concert/messaging-kafka';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { RelayBacklog } from './relay-backlog.js';

describe('O5: what waits to be sent to Kafka', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let dataSource: DataSource;
  const backlog = (): Promise<ReadonlyMap<string, number>> => new RelayBacklog(dataSource).byTopic();

  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateEventStore(database.ownerUrl, database.serviceRole);
    pool = new pg.Pool({ connectionString: database.connectionString });
    dataSource = await new DataSource({ type: 'postgres', url: database.connectionString }).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await pool.end();
    await database.drop();
  });

  it('is nothing where no relay runs', async () => expect(await backlog()).toEqual(new Map()));

  it('is the log behind the position up to which it was sent', async () => {
    await migrateRelayCursors(pool);
    const cursors = new PostgresRelayCursors(pool, 'concert.budgets');
    await cursors.save(0n);
    const store = new PostgresEventStore({ pool, service: 'budgets' });
    await store.append({
      stream: 'fund',
      programme: 'MDGF-1880',
      expectedVersion: 'none',
      events: [1, 2, 3].map((nr) => ({ type: 'Happened', data: { nr } })),
      actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
      commandId: '0b7d5a63-0000-4000-8000-000000000001',
      correlationId: 'correlation',
      causationId: 'setup',
      visibility: 'shared',
    });
    expect(await backlog()).toEqual(new Map([['concert.budgets', 3]]));
    await cursors.save(3n);
    expect(await backlog()).toEqual(new Map([['concert.budgets', 0]]));
  });
});
