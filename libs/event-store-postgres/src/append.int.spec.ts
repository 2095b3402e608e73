import { randomUUID } from 'node:crypto';
import { CommandIdReused, EventVersions, VersionConflict } from '@concert/event-sourcing';
import { appendWith } from './append-function.js';
import { type LogUnderTest, openLog, tranches, trancheReceived } from './log.fixture.js';

let log: LogUnderTest;
beforeEach(async () => (log = await openLog()));
afterEach(() => log.close());

describe('the expected version', () => {
  it('none: accepts a new stream and refuses one that exists', async () => {
    await expect(log.store.append(trancheReceived({ expectedVersion: 'none' }))).resolves.toMatchObject({
      streamVersion: 1,
    });
    await expect(log.store.append(trancheReceived({ expectedVersion: 'none' }))).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      expected: 'none',
      actual: 1,
    });
  });

  it('exists: refuses a new stream and accepts one that exists', async () => {
    await expect(log.store.append(trancheReceived({ expectedVersion: 'exists' }))).rejects.toThrow(VersionConflict);
    await log.store.append(trancheReceived());
    await expect(log.store.append(trancheReceived({ expectedVersion: 'exists' }))).resolves.toMatchObject({
      streamVersion: 2,
    });
  });

  it('a number: accepts exactly that version', async () => {
    await expect(log.store.append(trancheReceived({ expectedVersion: 1 }))).rejects.toMatchObject({ actual: 0 });
    await log.store.append(trancheReceived({ expectedVersion: 0, events: tranches(3) }));
    await expect(log.store.append(trancheReceived({ expectedVersion: 2 }))).rejects.toMatchObject({ actual: 3 });
    await expect(log.store.append(trancheReceived({ expectedVersion: 3 }))).resolves.toMatchObject({
      streamVersion: 4,
    });
  });

  it('any: accepts both', async () => {
    await log.store.append(trancheReceived());
    await expect(log.store.append(trancheReceived())).resolves.toMatchObject({ streamVersion: 2 });
  });
});

describe('appends of one flush', () => {
  it('to one stream build on each other in their order', async () => {
    const results = await Promise.all(
      [0, 2, 4].map((expectedVersion) => log.store.append(trancheReceived({ expectedVersion, events: tranches(2) }))),
    );

    expect(results.map(({ streamVersion }) => streamVersion)).toEqual([2, 4, 6]);
    expect((await log.store.readStream('Budget-MDGF-1880-ILO')).map((event) => event.streamVersion)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('are not failed by a conflict beside them, and leave no gap', async () => {
    const outcomes = await Promise.allSettled([
      log.store.append(trancheReceived({ stream: 'Budget-A' })),
      log.store.append(trancheReceived({ stream: 'Budget-B', expectedVersion: 7, events: tranches(5) })),
      log.store.append(trancheReceived({ stream: 'Budget-B', expectedVersion: 'none' })),
      log.store.append(trancheReceived({ stream: 'Budget-A', expectedVersion: 'none' })),
      log.store.append(trancheReceived({ stream: 'Budget-C', events: tranches(2) })),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect((await log.store.read(0n, 10)).map(({ position, stream }) => [position, stream])).toEqual([
      [1n, 'Budget-A'],
      [2n, 'Budget-B'],
      [3n, 'Budget-C'],
      [4n, 'Budget-C'],
    ]);
  });

  it('are not failed by a value beside them that PostgreSQL cannot take', async () => {
    const impossible = { type: 'TrancheReceived', data: {}, effectiveDate: '2009-02-31' };
    const outcomes = await Promise.allSettled([
      log.store.append(trancheReceived()),
      log.store.append(trancheReceived({ events: [impossible] })),
      log.store.append(trancheReceived({ stream: 'Budget-\u0000' })),
      log.store.append(trancheReceived({ commandId: 'not a uuid' })),
      log.store.append(trancheReceived({ events: [{ type: 'TrancheReceived', data: { note: 'a\u0000b' } }] })),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect((await log.store.read(1n, 10)).map(({ data }) => data)).toEqual([{ note: 'a\u0000b' }]);
  });

  it('need not fit into one flush', async () => {
    const appends = Array.from({ length: 30 }, (_, nr) =>
      log.store.append(trancheReceived({ stream: `Budget-${nr % 3}`, events: tranches(nr === 7 ? 1_500 : 90) })),
    );
    await Promise.all(appends);

    expect(await log.store.head()).toBe(BigInt(1_500 + 29 * 90));
  });
});

describe('a command id', () => {
  it('sent again returns the first result and appends nothing', async () => {
    const request = trancheReceived({ expectedVersion: 'none', fingerprint: 'a' });
    const first = await log.store.append(request);
    await log.store.append(trancheReceived());

    expect(await log.store.append(request)).toEqual({ ...first, repeated: true });
    expect(await log.store.resultOf(request.commandId, 'a')).toEqual({ ...first, repeated: true });
    expect(await log.store.head()).toBe(2n);
  });

  it('sent twice at the same time appends once', async () => {
    const request = trancheReceived({ expectedVersion: 'none' });
    const other = log.openStore();
    const results = await Promise.all([
      log.store.append(request),
      log.store.append({ ...request, commandId: request.commandId.toUpperCase() }),
      other.append(request),
    ]);

    expect(results.map(({ lastPosition }) => lastPosition)).toEqual([1n, 1n, 1n]);
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await log.store.head()).toBe(1n);
  });

  it('of a refused append may be tried again', async () => {
    const request = trancheReceived({ expectedVersion: 'exists' });
    await expect(log.store.append(request)).rejects.toThrow(VersionConflict);
    await log.store.append(trancheReceived());

    expect(await log.store.append(request)).toMatchObject({ repeated: false, streamVersion: 2 });
  });

  it('stands for one request: another fingerprint is refused', async () => {
    const request = trancheReceived({ fingerprint: 'a' });
    const [first, second] = await Promise.allSettled([
      log.store.append(request),
      log.store.append({ ...request, fingerprint: 'b' }),
    ]);

    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: expect.any(CommandIdReused) });
    await expect(log.store.append({ ...request, fingerprint: 'b' })).rejects.toThrow(CommandIdReused);
    await expect(log.store.append({ ...request, fingerprint: undefined })).rejects.toThrow(CommandIdReused);
    await expect(log.store.resultOf(request.commandId, 'b')).rejects.toThrow(CommandIdReused);
    expect(await log.store.head()).toBe(1n);
  });

  it('nobody has sent has no result', async () => {
    expect(await log.store.resultOf(randomUUID())).toBeUndefined();
  });
});

describe('an append in a transaction of its own', () => {
  it('is neither read nor known before its commit, and never after a rollback', async () => {
    const client = await log.pool.connect();
    const request = trancheReceived({ stream: 'Budget-A' });
    await client.query('begin');
    const [result] = await appendWith(client, [request], new EventVersions());
    expect(result).toMatchObject({ firstPosition: 1n });
    expect(await log.store.head()).toBe(0n);
    expect(await log.store.resultOf(request.commandId)).toBeUndefined();

    const waiting = log.store.append(trancheReceived({ stream: 'Budget-B' }));
    await client.query('rollback');
    client.release();

    expect(await waiting).toMatchObject({ firstPosition: 1n });
    expect((await log.store.read(0n, 10)).map(({ stream }) => stream)).toEqual(['Budget-B']);
  });

  it('is refused where an older snapshot would hide the last position', async () => {
    const client = await log.pool.connect();
    await client.query('begin isolation level repeatable read');
    await expect(appendWith(client, [trancheReceived()], new EventVersions())).rejects.toThrow(/read committed/);
    await client.query('rollback');
    client.release();
  });
});

describe('the store', () => {
  it('tells its listeners of appends, not of refusals', async () => {
    let told = 0;
    const stop = log.store.onAppended(() => (told += 1));
    await log.store.append(trancheReceived());
    await expect(log.store.append(trancheReceived({ expectedVersion: 'none' }))).rejects.toThrow(VersionConflict);
    stop();
    await log.store.append(trancheReceived());

    expect(told).toBe(1);
  });

  it('notifies other processes once a flush', async () => {
    const client = await log.pool.connect();
    const heard: (string | undefined)[] = [];
    client.on('notification', ({ payload }) => heard.push(payload));
    await client.query('listen log_appended');
    await Promise.all([1, 2, 3].map((nr) => log.store.append(trancheReceived({ stream: `Budget-${nr}` }))));
    await client.query('unlisten log_appended');
    client.release();

    expect(heard).toEqual(['3']);
  });

  it('writes what it accepted before it closes, and accepts nothing after', async () => {
    const store = log.openStore();
    const accepted = Array.from({ length: 50 }, (_, nr) => store.append(trancheReceived({ stream: `Budget-${nr}` })));
    await store.close();

    expect(await log.store.head()).toBe(50n);
    await Promise.all(accepted);
    await expect(store.append(trancheReceived())).rejects.toThrow(/closed/);
  });

  it('refuses an append of nothing', async () => {
    await expect(log.store.append(trancheReceived({ events: [] }))).rejects.toThrow(/Nothing to append/);
  });
});
