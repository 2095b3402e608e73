import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import type { PublishedEvents } from '@concert/messaging';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { PostgresPublishedLog } from './postgres-published-log.js';

const published: PublishedEvents = {
  TrancheReceived: ({ data }) => ({ type: 'budgets.TrancheReceived.v1', data }),
};

let database: TestDatabase;
let pool: pg.Pool;
let store: PostgresEventStore;
let log: PostgresPublishedLog;

beforeEach(async () => {
  database = await createTestDatabase();
  await migrateEventStore(database.ownerUrl, database.serviceRole);
  pool = new pg.Pool({ connectionString: database.connectionString, max: 8 });
  store = new PostgresEventStore({ pool, service: 'budgets' });
  log = new PostgresPublishedLog({ store, publishedEvents: published });
});

afterEach(async () => {
  await log.close();
  await store.close();
  await pool.end();
  await database.drop();
});

const append = (programme: string, ...types: readonly string[]) => {
  const commandId = randomUUID();
  return store.append({
    stream: `Budget-${programme}`,
    programme,
    expectedVersion: 'any',
    events: types.map((type) => ({ type, data: {} })),
    commandId,
    actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
    correlationId: commandId,
    causationId: commandId,
    visibility: 'shared',
  });
};

const RECEIVED = 'TrancheReceived';
const DRAFTED = 'FiguresDrafted';

/** Positions 1 to 7: MDGF-1880 publishes 1, 4, 5 and 7, CP-TING publishes 3. */
const twoProgrammes = async (): Promise<void> => {
  await append('MDGF-1880', RECEIVED, DRAFTED);
  await append('CP-TING', RECEIVED);
  await append('MDGF-1880', RECEIVED, RECEIVED, DRAFTED, RECEIVED);
};

const places = (messages: readonly { position: bigint; previous: bigint }[]): string[] =>
  messages.map(({ position, previous }) => `${previous} → ${position}`);

it('names in each message the one published before it in its programme', async () => {
  await twoProgrammes();
  const { messages, scannedTo } = await log.read(0n, 100);

  expect(places(messages)).toEqual(['0 → 1', '0 → 3', '1 → 4', '4 → 5', '5 → 7']);
  expect(scannedTo).toBe(7n);
});

it.each([1, 2, 3, 100])('says the same, wherever one begins and %d entries at a time', async (limit) => {
  await twoProgrammes();
  const all = (await log.read(0n, 100)).messages;
  for (let from = 0n; from <= 7n; from += 1n) {
    const fresh = new PostgresPublishedLog({ store, publishedEvents: published });
    const read = [];
    for (let after = from; ;) {
      const page = await fresh.read(after, limit);
      read.push(...page.messages);
      if (page.scannedTo === after) break;
      after = page.scannedTo;
    }
    expect(read).toEqual(all.filter(({ position }) => position > from));

    const chain = [];
    for (let after = from; ;) {
      const page = await fresh.readProgramme('MDGF-1880', after, limit);
      chain.push(...page);
      if (page.length === 0) break;
      after = page.at(-1)!.position;
    }
    expect(chain).toEqual(all.filter(({ position, programme }) => position > from && programme === 'MDGF-1880'));
  }
});

it('knows the last message of each programme, not the last event', async () => {
  expect(await log.heads()).toEqual(new Map());
  await twoProgrammes();
  await append('CP-TING', DRAFTED);
  await append('IOM-CN-MN', DRAFTED);

  expect(await log.heads()).toEqual(
    new Map([
      ['MDGF-1880', 7n],
      ['CP-TING', 3n],
    ]),
  );
});

it('asks the database once for all who follow the end', async () => {
  await append('MDGF-1880', RECEIVED);
  await log.read(0n, 1_000);
  let queries = 0;
  const query = store.read.bind(store);
  store.read = (...args) => {
    queries += 1;
    return query(...args);
  };
  await append('MDGF-1880', RECEIVED, RECEIVED);

  const pages = await Promise.all(Array.from({ length: 19 }, () => log.read(1n, 1_000)));
  expect(pages.map(({ messages }) => places(messages))).toEqual(Array(19).fill(['1 → 2', '2 → 3']));
  expect(await log.read(2n, 1_000)).toMatchObject({ scannedTo: 3n });
  expect(queries).toBe(1);
});

it('never gives an answer older than the question', async () => {
  for (let nr = 0; nr < 20; nr += 1) {
    const before = log.read(BigInt(nr), 1_000);
    await append('MDGF-1880', RECEIVED);
    expect((await log.read(BigInt(nr), 1_000)).scannedTo).toBe(BigInt(nr + 1));
    await before;
  }
});

describe('tells those who follow it', () => {
  const toldWithin = async (follower: PostgresPublishedLog, ms: number): Promise<boolean> => {
    let told = 0;
    const stop = follower.onAppended(() => (told += 1));
    await sleep(200);
    const before = told;
    await append('MDGF-1880', RECEIVED);
    for (const deadline = Date.now() + ms; told === before && Date.now() < deadline;) await sleep(5);
    stop();
    return told > before;
  };

  /** The log as another process sees it. */
  const elsewhere = (options: { listenAt?: string; pollEveryMs?: number }): PostgresPublishedLog =>
    new PostgresPublishedLog({
      store: new PostgresEventStore({ pool, service: 'budgets' }),
      publishedEvents: published,
      ...options,
    });

  it('of appends in this process', async () => {
    expect(await toldWithin(log, 2_000)).toBe(true);
  });

  it('of appends by another process, by notification', async () => {
    const follower = elsewhere({ listenAt: database.connectionString, pollEveryMs: 60_000 });
    expect(await toldWithin(follower, 2_000)).toBe(true);
    await follower.close();
  });

  it('of appends by another process, by looking, when no notification comes', async () => {
    const follower = elsewhere({ pollEveryMs: 50 });
    expect(await toldWithin(follower, 2_000)).toBe(true);
    await follower.close();
  });

  it('of what was appended while its connection was gone', async () => {
    const follower = elsewhere({ listenAt: database.connectionString, pollEveryMs: 60_000 });
    let told = 0;
    const stop = follower.onAppended(() => (told += 1));
    while (told === 0) await sleep(10);
    const before = told;
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'concert notices'
       and datname = current_database()`,
    );
    await append('MDGF-1880', RECEIVED);
    for (const deadline = Date.now() + 30_000; told === before && Date.now() < deadline;) await sleep(10);
    stop();
    await follower.close();

    expect(told).toBeGreaterThan(before);
  });
});
