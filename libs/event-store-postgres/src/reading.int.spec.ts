import { EventVersions } from '@concert/event-sourcing';
import pg from 'pg';
import { type LogUnderTest, openLog, trancheReceived, tranches } from './log.fixture.js';

let log: LogUnderTest;
beforeEach(async () => (log = await openLog()));
afterEach(() => log.close());

/** As it was recorded before amounts had a currency. */
const trancheReceivedV1 = { tranche: 1, amount: '780000.00' };

const withCurrency = new EventVersions([
  { type: 'TrancheReceived', from: 1, upcast: (data) => ({ ...data, currency: 'USD' }) },
]);

it('gives back everything that was recorded', async () => {
  const request = trancheReceived({
    actor: { user: 'bat', organization: 'ILO', role: 'agency-finance', onBehalfOf: 'PMO' },
    reason: 'Bank statement of June – 六月',
    evidence: { kind: 'bank-statement', document: 'BS-2009-06', hash: 'e3b0', place: 'line 4' },
    visibility: 'published',
    correlationId: 'from the edge',
  });
  await log.store.append(request);

  expect(await log.store.readStream(request.stream)).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'TrancheReceived',
      version: 1,
      data: { tranche: 1, amount: '780000.00' },
      stream: 'Budget-MDGF-1880-ILO',
      streamVersion: 1,
      position: 1n,
      programme: 'MDGF-1880',
      effectiveDate: '2009-06-30',
      recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      actor: request.actor,
      correlationId: 'from the edge',
      causationId: request.commandId,
      reason: 'Bank statement of June – 六月',
      evidence: request.evidence,
      visibility: 'published',
    },
  ]);
});

it('reads an old event in the shape of today, and leaves the log as it is', async () => {
  await log.store.append(trancheReceived({ events: [{ type: 'TrancheReceived', data: trancheReceivedV1 }] }));
  const today = log.openStore(withCurrency);
  await today.append(
    trancheReceived({ events: [{ type: 'TrancheReceived', data: { ...trancheReceivedV1, currency: 'EUR' } }] }),
  );

  expect((await today.read(0n, 10)).map(({ version, data }) => [version, data])).toEqual([
    [2, { ...trancheReceivedV1, currency: 'USD' }],
    [2, { ...trancheReceivedV1, currency: 'EUR' }],
  ]);
  const { rows } = await log.pool.query('select version from log.event_types order by version');
  expect(rows).toEqual([{ version: 1 }, { version: 2 }]);
});

it('keeps microseconds, by the clock of the database, and never goes back', async () => {
  const before = Date.now() - 1_000;
  for (let nr = 0; nr < 20; nr += 1) await log.store.append(trancheReceived());
  const instants = (await log.store.read(0n, 100)).map(({ recordedAt }) => recordedAt);

  expect(instants).toEqual([...instants].sort());
  expect(instants.some((instant) => !instant.endsWith('000Z'))).toBe(true);
  const { rows } = await log.pool.query(
    `select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from log.events order by position`,
  );
  expect(instants).toEqual(rows.map(({ at }) => at));
  expect(Date.parse(instants[0]!)).toBeGreaterThan(before);
});

describe('S7: a clock that was ahead', () => {
  const SECOND = 1_000;
  /** As if the last event had been stamped by a clock that far ahead. */
  const stampedAhead = async (interval: string): Promise<void> => {
    await log.store.append(trancheReceived());
    const owner = new pg.Client({ connectionString: log.ownerUrl });
    await owner.connect();
    await owner.query(`alter table log.events disable trigger user`);
    await owner.query(`update log.events set recorded_at = clock_timestamp() + interval '${interval}'`);
    await owner.query(`alter table log.events enable trigger user`);
    await owner.end();
  };
  const lastTwo = async (): Promise<readonly string[]> => {
    await log.store.append(trancheReceived());
    return (await log.store.read(0n, 100)).slice(-2).map(({ recordedAt }) => recordedAt);
  };
  const corrections = async (): Promise<unknown[]> =>
    (
      await log.pool.query(
        'select position::int, recorded_before - recorded_at > $1::interval as far from log.clock_corrections',
        ['300 days'],
      )
    ).rows;

  it('by no more than clocks differ: the next event keeps the order', async () => {
    await stampedAhead('4 seconds');
    const [before, after] = await lastTwo();
    expect(after).toBe(before);
    expect(await corrections()).toEqual([]);
  });

  it('by a year: the next event is stamped by the clock of now, and where that was is kept', async () => {
    await stampedAhead('1 year');
    const [before, after] = await lastTwo();
    expect(Date.parse(before!)).toBeGreaterThan(Date.now() + 300 * 24 * 3_600 * SECOND);
    expect(Math.abs(Date.parse(after!) - Date.now())).toBeLessThan(60 * SECOND);
    const [third, fourth] = await lastTwo();
    expect(fourth! >= third!).toBe(true);
    expect(await corrections()).toEqual([{ position: 2, far: true }]);
  });
});

it('takes the day of recording as the effective date when none is given', async () => {
  await log.store.append(trancheReceived({ events: tranches(1) }));
  const [event] = await log.store.read(0n, 1);

  expect(event?.effectiveDate).toBe(event?.recordedAt.slice(0, 10));
});

it('reads on from a position, a page at a time, or one programme alone', async () => {
  for (const programme of ['MDGF-1880', 'CP-TING', 'MDGF-1880'])
    await log.store.append(trancheReceived({ programme, stream: `Budget-${programme}`, events: tranches(2) }));

  const positions = async (...args: Parameters<typeof log.store.read>): Promise<bigint[]> =>
    (await log.store.read(...args)).map(({ position }) => position);
  expect(await positions(2n, 3)).toEqual([3n, 4n, 5n]);
  expect(await positions(6n, 3)).toEqual([]);
  expect(await positions(1n, 2, 'MDGF-1880')).toEqual([2n, 5n]);
  expect(await positions(0n, 10, 'CP-TING')).toEqual([3n, 4n]);
  expect(await positions(0n, 10, 'unheard of')).toEqual([]);
  expect(await log.store.readStream('unheard of')).toEqual([]);
});

it('knows the last position of each programme, of some types, up to a position', async () => {
  await log.store.append(trancheReceived());
  await log.store.append(trancheReceived({ programme: 'CP-TING', stream: 'Budget-CP-TING' }));
  await log.store.append(trancheReceived({ events: [{ type: 'FiguresDrafted', data: {} }] }));
  await log.store.append(trancheReceived());

  const types = ['TrancheReceived', 'NeverRecorded'];
  expect(await log.store.lastPositions(types)).toEqual(
    new Map([
      ['MDGF-1880', 4n],
      ['CP-TING', 2n],
    ]),
  );
  expect(await log.store.lastPositions(types, 3n)).toEqual(
    new Map([
      ['MDGF-1880', 1n],
      ['CP-TING', 2n],
    ]),
  );
});

it('reads pages longer than PostgreSQL is asked for at once, and what is added meanwhile', async () => {
  await log.store.append(trancheReceived({ stream: 'Budget, "quoted"\n', events: tranches(6_000) }));
  const read = async (after: bigint, limit: number): Promise<bigint[]> =>
    (await log.store.read(after, limit, 'MDGF-1880')).map(({ position }) => position);
  const positions = (from: number, to: number): bigint[] =>
    Array.from({ length: to - from + 1 }, (_, index) => BigInt(from + index));

  expect(await read(0n, 5_000)).toEqual(positions(1, 5_000));
  await log.store.append(trancheReceived({ events: tranches(500) }));
  expect(await read(5_000n, 5_000)).toEqual(positions(5_001, 6_500));
  expect(await read(0n, 2_600)).toEqual(positions(1, 2_600));
  const stream = await log.store.readStream('Budget, "quoted"\n');
  expect(stream).toHaveLength(6_000);
  expect(stream.every((event) => event.stream === 'Budget, "quoted"\n')).toBe(true);
});
