import { setTimeout as sleep } from 'node:timers/promises';
import { EventVersions } from '@concert/event-sourcing';
import { appendWith } from './append-function.js';
import { type LogUnderTest, openLog, tranches, trancheReceived } from './log.fixture.js';

let log: LogUnderTest;
beforeEach(async () => (log = await openLog()));
afterEach(() => log.close());

const WRITERS_IN_THE_STORE = 8;
const WRITERS_WHO_HOLD = 4;
const DURATION_MS = 3_000;

it('neither misses nor repeats an event while many append, roll back and hold transactions open', async () => {
  const end = Date.now() + DURATION_MS;
  const committed: string[] = [];
  const goesOn = (): boolean => Date.now() < end || committed.length <= 100;
  const stores = [log.store, log.openStore()];
  let isWriting = true;

  const writer = async (nr: number): Promise<void> => {
    const store = stores[nr % stores.length]!;
    for (let turn = 0; goesOn(); turn += 1) {
      const request = trancheReceived({ stream: `Budget-${(nr * turn) % 11}`, events: tranches(1 + (turn % 4)) });
      await store.append(request);
      committed.push(request.commandId);
      if (turn % 10 === 0) await sleep(nr);
    }
  };

  const holder = async (nr: number): Promise<void> => {
    const pool = log.openPool();
    for (let turn = 0; goesOn(); turn += 1) {
      const client = await pool.connect();
      const request = trancheReceived({ stream: `Budget-${turn % 11}`, events: tranches(3) });
      const isMeant = (turn + nr) % 2 === 0;
      await client.query('begin');
      await appendWith(client, [request], new EventVersions());
      await sleep((turn * 7) % 20);
      await client.query(isMeant ? 'commit' : 'rollback');
      client.release();
      if (isMeant) committed.push(request.commandId);
      await sleep(5);
    }
  };

  const read: { position: bigint; commandId: string }[] = [];
  const reader = async (): Promise<void> => {
    for (let after = 0n; ;) {
      const wasWriting = isWriting;
      const page = await log.store.read(after, 100);
      for (const { position, causationId } of page) read.push({ position, commandId: causationId });
      after = page.at(-1)?.position ?? after;
      if (page.length === 0 && !wasWriting) return;
    }
  };

  const reading = Promise.all([reader()]);
  await Promise.all([
    ...Array.from({ length: WRITERS_IN_THE_STORE }, (_, nr) => writer(nr)),
    ...Array.from({ length: WRITERS_WHO_HOLD }, (_, nr) => holder(nr)),
  ]);
  isWriting = false;
  await reading;

  expect(read.map(({ position }) => position)).toEqual(read.map((_, index) => BigInt(index + 1)));
  expect(new Set(read.map(({ commandId }) => commandId))).toEqual(new Set(committed));
  expect(committed.length).toBeGreaterThan(100);
});
