import { setTimeout as sleep } from 'node:timers/promises';
import { type AppendRequest, EventVersions } from '@concert/event-sourcing';
import type pg from 'pg';
import { appendWith } from './append-function.js';
import { type LogUnderTest, openLog, trancheReceived } from './log.fixture.js';
import { PostgresEventStore } from './postgres-event-store.js';

let log: LogUnderTest;
beforeEach(async () => (log = await openLog()));
afterEach(() => log.close());

const killAppends = async (pool: pg.Pool, state: string): Promise<number> => {
  const { rowCount } = await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and query like '%log.append(%' and ${state}`,
  );
  return rowCount ?? 0;
};

it('takes an append up again when its connection is killed before the commit', async () => {
  const holder = await log.pool.connect();
  await holder.query('begin');
  await appendWith(holder, [trancheReceived({ stream: 'Budget-A' })], new EventVersions());

  const store = log.openStore();
  const waiting = [1, 2, 3].map((nr) => store.append(trancheReceived({ stream: `Budget-${nr}` })));
  const observer = log.openPool();
  while ((await killAppends(observer, `wait_event_type = 'Lock'`)) === 0) await sleep(10);
  await holder.query('commit');
  holder.release();

  expect((await Promise.all(waiting)).map(({ repeated }) => repeated)).toEqual([false, false, false]);
  expect(await log.store.head()).toBe(4n);
});

it('appends once when the commit succeeded and the answer was lost', async () => {
  const pool = log.openPool();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
  let lost = 0;
  pool.query = (async (...args: unknown[]) => {
    const answer = await query(...args);
    if (lost++ === 0) throw new Error('Connection terminated unexpectedly');
    return answer;
  }) as typeof pool.query;

  const result = await new PostgresEventStore({ pool, service: 'budgets' }).append(trancheReceived());

  expect(lost).toBe(2);
  expect(result).toMatchObject({ firstPosition: 1n, lastPosition: 1n });
  expect(await log.store.head()).toBe(1n);
});

it('holds every acknowledged append once, whatever connections are killed', async () => {
  const stores = [log.openStore(), log.openStore()];
  const observer = log.openPool();
  const end = Date.now() + 2_000;
  const acknowledged: AppendRequest[] = [];
  let lostTwice = 0;
  let killed = 0;
  const goesOn = (): boolean => Date.now() < end || killed <= 10;

  const writer = async (nr: number): Promise<void> => {
    while (goesOn()) {
      const request = trancheReceived({ stream: `Budget-${nr}` });
      for (;;) {
        try {
          await stores[nr % 2]!.append(request);
          break;
        } catch {
          lostTwice += 1;
        }
      }
      acknowledged.push(request);
    }
  };
  const killer = async (): Promise<void> => {
    // By what was acknowledged, not by the clock: else a slow machine kills more often than it appends.
    for (let next = 0; goesOn(); await sleep(5)) {
      if (acknowledged.length < next) continue;
      killed += await killAppends(observer, 'true');
      next = acknowledged.length + 8;
    }
  };
  await Promise.all([killer(), ...[0, 1, 2, 3, 4, 5, 6, 7].map(writer)]);

  const events = await log.store.read(0n, 1_000_000);
  expect(killed).toBeGreaterThan(10);
  expect(events.map(({ causationId }) => causationId).sort()).toEqual(
    acknowledged.map(({ commandId }) => commandId).sort(),
  );
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => BigInt(index + 1)));
  expect(lostTwice).toBeLessThan(acknowledged.length);
});
