import pg from 'pg';
import { type LogUnderTest, openLog, trancheReceived, tranches } from '../log.fixture.js';
import type { Evidence } from './evidence.js';
import { linkOf, NOTHING_BEFORE } from './event-digest.js';
import { StoredLog } from './stored-log.js';
import { BEGINNING, type Verification, verifyLog } from './verify-log.js';

let log: LogUnderTest;
let owner: pg.Client;
let ids: readonly string[];

beforeEach(async () => {
  log = await openLog();
  owner = new pg.Client({ connectionString: log.ownerUrl });
  await owner.connect();
  await log.store.append(trancheReceived({ reason: 'Bank statement – 六月', events: tranches(3) }));
  await log.store.append(trancheReceived({ programme: 'CP-TING', stream: 'Budget-CP-TING', events: tranches(2) }));
  for (let nr = 0; nr < 4; nr += 1) await log.store.append(trancheReceived({ stream: `Budget-${nr}` }));
  ids = (await log.store.read(0n, 100)).map(({ id }) => id);
});
afterEach(async () => {
  await owner.end();
  await log.close();
});

const LAST = 9;
const idAt = (position: number): string => ids[position - 1]!;
const verify = (evidence: readonly Evidence[] = [], from = BEGINNING): Promise<Verification> =>
  verifyLog(new StoredLog(log.pool), evidence, from);

/** What ILO received until now. */
const heldByIlo = async (upTo = LAST): Promise<Evidence> => {
  const received = [];
  for await (const { position, id, type, hash } of new StoredLog(log.pool).entries(0n))
    if (position <= BigInt(upTo)) received.push({ position, id, type, hash });
  return { holder: 'ILO', received, checkpoints: received.slice(-1) };
};

/** Whoever owns the database, or administers it, can do this. */
const rewrite = async (...statements: readonly string[]): Promise<void> => {
  await owner.query('begin');
  for (const table of ['events', 'streams', 'programmes', 'event_types', 'commands'])
    await owner.query(`alter table log.${table} disable trigger user`);
  for (const statement of statements) await owner.query(statement);
  for (const table of ['events', 'streams', 'programmes', 'event_types', 'commands'])
    await owner.query(`alter table log.${table} enable trigger user`);
  await owner.query('commit');
};

/** Whoever knows how hashes are made can make them fit again. */
const hashAnew = async (): Promise<void> => {
  let link = NOTHING_BEFORE;
  const hashes: string[] = [];
  for await (const entry of new StoredLog(log.pool).entries(0n)) {
    link = linkOf(link, entry.digest());
    hashes.push(`update log.events set hash = '\\x${link.toString('hex')}' where position = ${entry.position}`);
  }
  await rewrite(...hashes);
};

const swap = (one: number, other: number): string[] => [
  `update log.events set position = -1 where position = ${one}`,
  `update log.events set position = ${one} where position = ${other}`,
  `update log.events set position = ${other} where position = -1`,
];
const moveDown = `update log.events set position = -position where position > 4;
  update log.events set position = -position - 1 where position < 0`;
const insertAt4 = [
  `update log.events set position = -position where position >= 4`,
  `update log.events set position = -position + 1 where position < 0`,
  `insert into log.events select 4, stream, recorded_at, 99, programme, effective_date, type, gen_random_uuid(), metadata,
     data, hash from log.events where position = 3`,
];

it('finds nothing in a log as it was appended, and says how far', async () => {
  const { hash } = (await heldByIlo()).received.at(-1)!;
  expect(await verify([await heldByIlo()])).toEqual({ verified: { position: 9n, hash }, events: 9n });
});

it('is the hash the append function made, whatever an event says', async () => {
  const odd = 'Budget, "quoted" \\ – 报告 🌏';
  await log.store.append(
    trancheReceived({
      stream: odd,
      programme: odd,
      visibility: 'published',
      events: [
        { type: odd, data: { note: 'a\u0000b\ud800', '': [null, 1e30, { '"': '\\' }] }, effectiveDate: '1999-12-31' },
        { type: odd, data: {}, effectiveDate: '0001-01-01' },
        { type: odd, data: { long: 'ж'.repeat(5_000) }, effectiveDate: '9999-12-31' },
      ],
    }),
  );
  expect(await verify()).toMatchObject({ events: 12n, verified: { position: 12n } });
  expect((await verify()).finding).toBeUndefined();
});

it('holds across flushes of a thousand events, conflicts and roll-backs', async () => {
  const others = [log.openStore(), log.openStore()];
  await Promise.allSettled(
    Array.from({ length: 60 }, (_, nr) =>
      others[nr % 2]!.append(
        trancheReceived({
          stream: `Budget-${nr % 7}`,
          expectedVersion: nr % 3 === 0 ? 'none' : 'any',
          events: tranches(nr === 5 ? 1_000 : (nr % 40) + 1),
        }),
      ),
    ),
  );
  const { events, finding } = await verify();
  expect(finding).toBeUndefined();
  expect(events).toBeGreaterThan(1_500n);
  expect(await log.store.head()).toBe(events);
});

it('goes on from where it ended, and reads no more than that', async () => {
  const { verified } = await verify();
  await log.store.append(trancheReceived({ events: tranches(2) }));
  await rewrite(`update log.events set data = '{}' where position = 2`);
  expect(await verify([], verified)).toMatchObject({ events: 2n, verified: { position: 11n } });
});

describe('F22: a log changed by who owns or administers the database', () => {
  it.each([
    ['one byte of data', 5, `update log.events set data = replace(data::text, '2', '3')::json where position = 5`],
    ['a space in data', 5, `update log.events set data = (' ' || data::text)::json where position = 5`],
    ['metadata', 2, `update log.events set metadata = replace(metadata::text, 'bat', 'rat')::json where position = 2`],
    ['the day it was true', 4, `update log.events set effective_date = effective_date + 1 where position = 4`],
    [
      'a microsecond',
      6,
      `update log.events set recorded_at = recorded_at + interval '1 microsecond' where position = 6`,
    ],
    ['its id', 7, `update log.events set id = '6ff2e8f3-7f0d-4c8b-9a55-5a0d6d9f3c01' where position = 7`],
    ['its version', 9, `update log.events set stream_version = 7 where position = 9`],
    ['the name of a stream', 4, `update log.streams set name = 'Budget-CP-TANG' where name = 'Budget-CP-TING'`],
    ['the code of a programme', 4, `update log.programmes set code = 'CP-TANG' where code = 'CP-TING'`],
    ['the name of a type', 1, `update log.event_types set name = 'TrancheSent'`],
    ['the version of a type', 1, `update log.event_types set version = 2`],
    ['its hash', 8, `update log.events set hash = sha256(hash) where position = 8`],
  ])('%s: names the event', async (_, position, statement) => {
    const ilo = await heldByIlo();
    await rewrite(statement);
    const { finding, verified } = await verify();
    expect(finding).toMatchObject({ kind: 'changed', position: BigInt(position) });
    expect(verified.position).toBe(BigInt(position - 1));
    if (position !== 7) expect(finding?.event?.id).toBe(idAt(position));

    await hashAnew();
    expect((await verify()).finding).toBeUndefined();
    const byCopy = (await verify([ilo])).finding;
    // The hash alone was changed: made anew it is what it was.
    if (position === 8) expect(byCopy).toBeUndefined();
    else expect(byCopy).toMatchObject({ position: BigInt(position), holder: 'ILO' });
  });

  it.each([
    ['two events in each other’s place', 'reordered', 3, 5, swap(3, 5)],
    ['neighbours in each other’s place', 'reordered', 6, 7, swap(6, 7)],
  ])('%s: names the one that belongs there', async (_, kind, position, elsewhere, statements) => {
    const ilo = await heldByIlo();
    await rewrite(...statements);
    const { finding } = await verify([ilo]);
    expect(finding).toMatchObject({ kind, position: BigInt(position), event: { id: idAt(position) } });
    expect(finding?.explanation).toContain(`it stands at ${elsewhere}`);
    expect((await verify()).finding).toMatchObject({ position: BigInt(position) });

    await hashAnew();
    expect((await verify()).finding).toBeUndefined();
    expect((await verify([ilo])).finding).toMatchObject({ kind, event: { id: idAt(position) }, holder: 'ILO' });
  });

  it('a removed event', async () => {
    const ilo = await heldByIlo();
    await rewrite('delete from log.events where position = 4');
    expect((await verify()).finding).toMatchObject({ kind: 'removed', position: 4n });
    expect((await verify([ilo])).finding).toMatchObject({ kind: 'removed', position: 4n, event: { id: idAt(4) } });
  });

  it('a removed event behind which positions were closed up', async () => {
    const ilo = await heldByIlo();
    await rewrite('delete from log.events where position = 4', moveDown);
    expect((await verify()).finding).toMatchObject({ kind: 'removed', position: 4n });
    await hashAnew();
    expect((await verify([ilo])).finding).toMatchObject({ kind: 'removed', position: 4n, event: { id: idAt(4) } });
  });

  it('an event put between others', async () => {
    const ilo = await heldByIlo();
    await rewrite(...insertAt4);
    const { finding } = await verify();
    expect(finding).toMatchObject({ kind: 'added', position: 4n, event: { type: 'TrancheReceived' } });
    expect(ids).not.toContain(finding?.event?.id);
    await hashAnew();
    expect((await verify([ilo])).finding).toMatchObject({ kind: 'added', position: 4n, event: finding?.event });
  });

  it('an event put at its end past the function, with whatever hash', async () => {
    const atTheEnd = insertAt4[2]!.replace('select 4,', 'select 10,');
    await rewrite(atTheEnd);
    expect((await verify()).finding).toMatchObject({ kind: 'changed', position: 10n });
    await hashAnew();
    expect((await verify()).finding).toMatchObject({
      kind: 'added',
      position: 10n,
      explanation: expect.stringContaining('no command'),
    });
  });

  const restoreTo = (position: number) =>
    rewrite(
      `delete from log.events where position > ${position}`,
      `delete from log.commands where last_position > ${position}`,
    );

  it('its end cut off, or restored to yesterday', async () => {
    const ilo = await heldByIlo();
    await restoreTo(6);
    expect((await verify()).finding).toBeUndefined();
    expect((await verify([ilo])).finding).toMatchObject({
      kind: 'removed',
      position: 7n,
      event: { id: idAt(7) },
      explanation: 'the log ends at 6; ILO holds 9',
    });
    expect((await verify([{ ...ilo, received: [] }])).finding).toMatchObject({ kind: 'removed', position: 7n });
  });

  it('restored to yesterday and written to since', async () => {
    const ilo = await heldByIlo();
    await restoreTo(6);
    await log.store.append(trancheReceived({ events: tranches(5) }));
    expect((await verify()).finding).toBeUndefined();
    expect((await verify([ilo])).finding).toMatchObject({ kind: 'removed', position: 7n, event: { id: idAt(7) } });
    const checkpointAlone = (await verify([{ ...ilo, received: [] }])).finding;
    expect(checkpointAlone).toMatchObject({
      kind: 'changed',
      position: 1n,
      holder: 'ILO',
      explanation: expect.stringContaining('between 1 and 9'),
    });
  });

  it('what was verified before is no longer there, or another', async () => {
    const { verified } = await verify();
    await rewrite(`update log.events set data = '{}' where position = 2`);
    await hashAnew();
    expect((await verify([], verified)).finding).toMatchObject({ kind: 'changed', position: 9n });
    await restoreTo(6);
    expect((await verify([], verified)).finding).toMatchObject({ kind: 'removed', position: 9n });
  });

  it('two copies of one position', async () => {
    await rewrite('alter table log.events drop constraint events_pkey', insertAt4[2]!);
    expect((await verify()).finding?.position).toBe(4n);
  });
});
