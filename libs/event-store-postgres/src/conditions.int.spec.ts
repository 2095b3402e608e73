import { type AppendCondition, type AppendResult, StaleRead } from '@concert/event-sourcing';
import { type LogUnderTest, openLog, trancheReceived } from './log.fixture.js';

let log: LogUnderTest;
beforeAll(async () => (log = await openLog()));
afterAll(() => log.close());

let count = 0;
/** Names of streams and a programme of this test alone. */
const names = () => {
  count += 1;
  return { programme: `P${count}`, budget: `Budget-${count}`, ledger: `Ledger-${count}` };
};
const append = (
  { programme }: { programme: string },
  stream: string,
  conditions: readonly AppendCondition[] = [],
  store = log.store,
): Promise<AppendResult> => store.append(trancheReceived({ programme, stream, conditions }));

describe('an append that rests on what was read (S12)', () => {
  it('is written while the streams are at the versions', async () => {
    const its = names();
    await append(its, its.budget);
    const result = await append(its, its.ledger, [
      { stream: its.budget, version: 1 },
      { stream: `none-${its.budget}`, version: 0 },
    ]);
    expect(result).toMatchObject({ streamVersion: 1, repeated: false });
  });

  it('is refused whole when one of them has moved on, and its neighbours are not', async () => {
    const its = names();
    await append(its, its.budget);
    const head = await log.store.head();
    const condition = { stream: its.budget, version: 0 };
    const results = await Promise.allSettled([
      append(its, `a-${its.ledger}`),
      append(its, its.ledger, [{ stream: `none-${its.budget}`, version: 0 }, condition]),
      append(its, `b-${its.ledger}`, [{ stream: its.budget, version: 1 }]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({
      reason: { code: 'VERSION_CONFLICT', stream: its.budget, expected: 0, actual: 1 },
    });
    expect((results[1] as PromiseRejectedResult).reason).toBeInstanceOf(StaleRead);
    expect(await log.store.readStream(its.ledger)).toEqual([]);
    expect(await log.store.head()).toBe(head + 2n);
  });

  it('sees what was written before it in the same flush', async () => {
    const its = names();
    const results = await Promise.allSettled([
      append(its, its.budget, [{ stream: its.ledger, version: 0 }]),
      append(its, its.ledger, [{ stream: its.budget, version: 0 }]),
    ]);
    expect(results).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { stream: its.budget } }]);
  });

  it('gives its first result when it is sent again, whatever has come since', async () => {
    const its = names();
    const request = trancheReceived({ ...its, stream: its.ledger, conditions: [{ stream: its.budget, version: 0 }] });
    const first = await log.store.append(request);
    await append(its, its.budget);
    expect(await log.store.append(request)).toEqual({ ...first, repeated: true });
  });

  it('holds against another process: of two that read each other, one is written', async () => {
    const other = log.openStore();
    for (let round = 0; round < 40; round += 1) {
      const its = names();
      const results = await Promise.allSettled([
        append(its, its.budget, [{ stream: its.ledger, version: 0 }]),
        append(its, its.ledger, [{ stream: its.budget, version: 0 }], other),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  it('may rest on nothing having come in its programme (S13)', async () => {
    const [its, others] = [names(), names()];
    expect(await append(its, its.budget, [{ programmeSeenTo: 0n }])).toMatchObject({ streamVersion: 1 });
    await expect(append(its, its.ledger, [{ programmeSeenTo: 0n }])).rejects.toBeInstanceOf(StaleRead);
    const seen = { programmeSeenTo: await log.store.head() };
    await append(others, others.budget);
    const results = await Promise.allSettled([
      append(its, `a-${its.ledger}`, [seen]),
      append(its, `b-${its.ledger}`, [seen]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: { stream: its.programme } });
  });
});

it('still takes the appends of a process that knows no conditions, while copies are replaced one by one', async () => {
  const { rows } = await log.pool.query<{ outcome: string }>(
    `select outcome from log.append('{Old}', '{P}', '{TrancheReceived}', '{1}', '{1}', '{1}', '{-1}',
       array[gen_random_uuid()], '{null}', '{1}', array['{}'::json], '{1}', '{1}', array[gen_random_uuid()], '{null}',
       array['{}'::json])`,
  );
  expect(rows).toEqual([{ outcome: 'appended' }]);
});
