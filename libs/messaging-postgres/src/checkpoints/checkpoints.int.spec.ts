import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  linkOf,
  migrateEventStore,
  PostgresEventStore,
  StoredLog,
  type Verification,
} from '@concert/event-store-postgres';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import pg from 'pg';
import { CheckpointContradicted, CheckpointKeeper } from './checkpoint-keeper.js';
import { CheckpointMaker, LogNotAsRecorded } from './checkpoint-maker.js';
import { ToldLog } from './held-evidence.js';
import { KeptCheckpoints } from './kept-checkpoints.js';
import { PostgresLogEvidence } from './postgres-log-evidence.js';
import { CheckpointKey, KnownKeys } from './signing.js';
import { verifyAgainst } from './verify-against.js';

const newKey = (): CheckpointKey =>
  new CheckpointKey(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

const SOURCE = 'budgets';
const key = newKey();
const keys = new KnownKeys({ [SOURCE]: [key.publicPem] });
const publishedTypes = new Set(['TrancheReceived']);

let databases: TestDatabase[];
let [pool, iloPool]: pg.Pool[] = [];
let store: PostgresEventStore;
let log: PostgresLogEvidence;
let ilo: CheckpointKeeper;
let held: KeptCheckpoints;
let ids: string[];

const openDatabase = async (): Promise<pg.Pool> => {
  const database = await createTestDatabase();
  databases.push(database);
  await migrateEventStore(database.ownerUrl, database.serviceRole);
  return new pg.Pool({ connectionString: database.connectionString, max: 4 });
};
const append = async (...types: readonly string[]): Promise<void> => {
  const commandId = randomUUID();
  await store.append({
    stream: 'Budget-1',
    programme: 'MDGF-1880',
    expectedVersion: 'any',
    events: types.map((type, nr) => ({ type, data: { tranche: nr } })),
    commandId,
    actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
    correlationId: commandId,
    causationId: commandId,
    visibility: 'shared',
  });
};
const maker = (signing = key): CheckpointMaker =>
  new CheckpointMaker({ pool: pool!, source: SOURCE, key: signing, publishedTypes });

/** As whoever owns the database, or restored it, can. */
const rewrite = async (...statements: readonly string[]): Promise<void> => {
  const owner = new pg.Client({ connectionString: databases[0]!.ownerUrl });
  await owner.connect();
  const triggers = (change: string): string[] =>
    ['events', 'commands', 'checkpoints', 'restorations'].map(
      (table) => `alter table log.${table} ${change} trigger user`,
    );
  try {
    await owner.query([...triggers('disable'), ...statements, ...triggers('enable')].join('; '));
  } finally {
    await owner.end();
  }
};
const hashAnew = async (): Promise<void> => {
  const hashes: string[] = [];
  let hash: Buffer = Buffer.alloc(32);
  for await (const entry of new StoredLog(pool!).entries(0n)) {
    hash = linkOf(hash, entry.digest());
    hashes.push(`update log.events set hash = '\\x${hash.toString('hex')}' where position = ${entry.position}`);
  }
  await rewrite(...hashes);
};
const CUT_OFF = [
  'delete from log.events where position > 5',
  'delete from log.commands where last_position > 5',
  'delete from log.checkpoints where position > 5',
];

beforeEach(async () => {
  databases = [];
  [pool, iloPool] = [await openDatabase(), await openDatabase()];
  store = new PostgresEventStore({ pool: pool!, service: SOURCE });
  log = new PostgresLogEvidence({ pool: pool!, source: SOURCE, publishedTypes, keys });
  ilo = new CheckpointKeeper({ pool: iloPool!, source: SOURCE, log, keys });
  held = new KeptCheckpoints(iloPool!, SOURCE);
  await append('TrancheReceived', 'FiguresDrafted', 'TrancheReceived');
  await append('TrancheReceived', 'TrancheReceived');
  await maker().make();
  await append('TrancheReceived', 'FiguresDrafted', 'TrancheReceived');
  await maker().make();
  await ilo.keepNew();
  ids = (await store.read(0n, 100)).map(({ id }) => id);
});
afterEach(async () => {
  await store.close();
  await pool!.end();
  await iloPool!.end();
  for (const database of databases) await database.drop();
});

const holders = () => [{ name: 'view-ilo', kept: held }];
/** In the log itself, and from the participant's copy and what the source tells alone. */
const verifyBoth = async (): Promise<Verification[]> => [
  await verifyAgainst(new StoredLog(pool!), holders()),
  await verifyAgainst(new ToldLog(log), holders()),
];

it('a participant keeps every signed checkpoint, and with it what shows each event without telling those not published', async () => {
  const kept = await held.withEvents(0n);
  expect(kept.map(({ after, position }) => [after, position])).toEqual([
    ['0', '5'],
    ['5', '8'],
  ]);
  expect(kept[0]!.events[0]).toEqual({
    id: ids[0],
    type: 'TrancheReceived',
    digest: expect.stringMatching(/^\w{64}$/),
  });
  expect(kept[0]!.events[1]).toEqual({ digest: expect.stringMatching(/^\w{64}$/) });
  expect(kept.map((checkpoint) => keys.isSigned(checkpoint))).toEqual([true, true]);
  expect((await verifyBoth()).map(({ finding, events }) => [finding, events])).toEqual([
    [undefined, 8n],
    [undefined, 8n],
  ]);
  const others = new KnownKeys({ [SOURCE]: [newKey().publicPem] });
  expect(await verifyAgainst(new StoredLog(pool!), holders(), undefined, others)).toMatchObject({
    remarks: ['the checkpoint at 5 that view-ilo holds is not signed with a key of budgets'],
  });
});

it('(S5) the running role adds checkpoints and changes none', async () => {
  for (const statement of [
    `insert into log.checkpoints (source, position, hash, checkpoint, events) values ('budgets', 1, '', '{}', '[]')`,
    'update log.checkpoints set position = 1',
    'delete from log.checkpoints',
    'truncate log.checkpoints',
    'delete from log.restorations',
  ])
    await expect(iloPool!.query(statement)).rejects.toMatchObject({ code: '42501' });
});

it('what is not signed with a key of the source, or does not follow what is held, is not kept', async () => {
  await append('TrancheReceived');
  await maker(newKey()).make();
  await expect(ilo.keepNew()).rejects.toThrow('the checkpoint at 9 is not signed with a key of budgets');
  expect((await held.last())?.position).toBe('8');
});

it('(S5) F22: one byte: verify names the event in the log and from a participant’s copy alone, hashed anew or not', async () => {
  await rewrite(`update log.events set data = '{"tranche":9}' where position = 4`);
  const event = { id: ids[3], type: 'TrancheReceived' };
  for (const { finding } of await verifyBoth()) expect(finding).toMatchObject({ kind: 'changed', position: 4n, event });
  await hashAnew();
  for (const { finding } of await verifyBoth())
    expect(finding).toMatchObject({ kind: 'changed', position: 4n, event, holder: 'view-ilo' });
});

it('(S5) F22: another order: verify names the event, hashed anew or not', async () => {
  await rewrite(
    'update log.events set position = -1 where position = 3',
    'update log.events set position = 3 where position = 4',
    'update log.events set position = 4 where position = -1',
  );
  const event = { id: ids[2], type: 'TrancheReceived' };
  for (const { finding } of await verifyBoth())
    expect(finding).toMatchObject({ kind: 'reordered', position: 3n, event });
  await hashAnew();
  for (const { finding } of await verifyBoth())
    expect(finding).toMatchObject({ kind: 'reordered', position: 3n, event, holder: 'view-ilo' });
});

it('(S5) F22: cut off at its end, or restored to yesterday: verify names the first event that is missing', async () => {
  await rewrite(...CUT_OFF);
  const missing = { kind: 'removed', position: 6n, event: { id: ids[5], type: 'TrancheReceived' }, holder: 'view-ilo' };
  for (const { finding } of await verifyBoth()) expect(finding).toMatchObject(missing);

  await append('TrancheReceived', 'TrancheReceived', 'TrancheReceived', 'TrancheReceived');
  for (const { finding } of await verifyBoth()) expect(finding).toMatchObject({ ...missing, kind: 'removed' });
});

it('nothing is signed of a log that does not fit what was signed before', async () => {
  await append('TrancheReceived', 'TrancheReceived');
  await rewrite(`update log.events set data = '{"tranche":9}' where position = 9`);
  await expect(maker().make()).rejects.toThrow(LogNotAsRecorded);
  expect((await held.last())?.position).toBe('8');
});

it('(O2) a restored log notices by what is held, and goes on once that is accepted; what was held counts no more', async () => {
  await rewrite(...CUT_OFF);
  expect(await log.closedAfter()).toBeUndefined();
  await expect(ilo.keepNew()).rejects.toThrow(CheckpointContradicted);
  expect(await log.closedAfter()).toBe(5n);

  const { number, position } = await log.accept();
  expect(position).toBe('5');
  expect(await log.closedAfter()).toBeUndefined();
  await append('TrancheReceived');
  await maker().make();
  await expect(ilo.keepNew()).rejects.toThrow('it was restored to 5');
  expect(await log.closedAfter()).toBeUndefined();

  await held.note('accepted', 5n, 'Followed', { sourceNumber: number });
  await ilo.keepNew();
  expect((await held.headers()).map((checkpoint) => checkpoint.position)).toEqual(['5', '6']);
  expect((await verifyBoth()).map(({ finding }) => finding)).toEqual([undefined, undefined]);
});

it('(O2) a log restored twice from one backup has accepted two restorations', async () => {
  await rewrite(...CUT_OFF);
  const first = await log.accept();
  await rewrite('delete from log.restorations', 'alter table log.restorations alter column id restart');
  const second = await log.accept();
  expect(BigInt(second.number)).toBeGreaterThan(BigInt(first.number));
});

/** A restoration accepted while the database's clock was a year ahead, and what was signed and held since. */
const acceptedAhead = async (): Promise<string> => {
  await rewrite(...CUT_OFF);
  await log.accept();
  await rewrite(`update log.restorations set noted_at = noted_at + interval '1 year'`);
  const [{ number } = { number: '' }] = await log.restorations();
  await held.note('accepted', 5n, 'Followed', { sourceNumber: number });
  await append('TrancheReceived', 'TrancheReceived');
  await maker().make();
  await ilo.keepNew();
  expect(await held.last()).toMatchObject({ position: '7', restoration: number });
  return number;
};

it('(O2) a clock of the database that was set back explains nothing that was signed since a restoration', async () => {
  const number = await acceptedAhead();
  await rewrite(...CUT_OFF);
  await expect(ilo.keepNew()).rejects.toThrow('is another after 5');
  expect(await log.closedAfter()).toBe(5n);
  expect(BigInt((await log.accept()).number)).toBeGreaterThan(BigInt(number));
  await expect(ilo.keepNew()).rejects.toThrow('it was restored to 5');
});

it('(O2) a restoration that is accepted after an earlier one was lost has a later number than what others know of', async () => {
  const number = await acceptedAhead();
  await rewrite(...CUT_OFF, 'delete from log.restorations');
  await expect(ilo.keepNew()).rejects.toThrow('is another after 5');
  expect(BigInt((await log.accept()).number)).toBeGreaterThan(BigInt(number));
  await expect(ilo.keepNew()).rejects.toThrow('it was restored to 5');
  expect(await log.closedAfter()).toBeUndefined();
});

it('(O2) whoever shows the difference is answered once the service knows of it', async () => {
  await rewrite(...CUT_OFF);
  const closed: unknown[] = [];
  const onNoticed = async (): Promise<unknown> => closed.push(await log.closedAfter());
  const watched = new PostgresLogEvidence({ pool: pool!, source: SOURCE, publishedTypes, keys, onNoticed });
  const [first, last] = await held.headers();
  expect([await watched.compare(first!), closed]).toEqual([{ result: 'fits' }, []]);
  expect([await watched.compare(last!), closed]).toEqual([{ result: 'differs' }, [5n]]);
});

/** By a process whose clock stands elsewhere than the database's. */
const atHour = async (hours: number, work: () => Promise<void>): Promise<void> => {
  const written = Object.getOwnPropertyDescriptor(Date.prototype, 'toISOString')!;
  const toISOString = written.value as () => string;
  const value = function (this: Date): string {
    return toISOString.call(new Date(this.getTime() + hours * 3_600_000));
  };
  Object.defineProperty(Date.prototype, 'toISOString', { ...written, value });
  await work().finally(() => Object.defineProperty(Date.prototype, 'toISOString', written));
};

it('(O2) no clock of a process decides what an accepted restoration explains: what was held before it', async () => {
  await atHour(1, async () => {
    await append('TrancheReceived');
    await maker().make();
    await ilo.keepNew();
  });
  await rewrite(...CUT_OFF);
  const { number, position } = await log.accept();
  expect(await log.compare((await held.last())!)).toEqual({ result: 'differs', restoration: { number, position } });
  expect(await log.closedAfter()).toBeUndefined();
});

it('(O2) no clock of a process decides what an accepted restoration explains: what was signed since', async () => {
  await rewrite(...CUT_OFF);
  const { number } = await log.accept();
  await held.note('accepted', 5n, 'Followed', { sourceNumber: number });
  await append('TrancheReceived', 'TrancheReceived');
  await atHour(-1, () => maker().make());
  await ilo.keepNew();
  expect(await held.last()).toMatchObject({ position: '7', restoration: number });
  await rewrite(...CUT_OFF);
  await expect(ilo.keepNew()).rejects.toThrow('is another after 5');
  expect(await log.closedAfter()).toBe(5n);
});

it('(O2) the source finds for itself where it became another log, whatever a reader says', async () => {
  await rewrite('delete from log.events where position > 6', 'delete from log.commands where last_position > 6');
  const [last] = await held.withEvents(5n);
  const { events, ...checkpoint } = last!;
  const invented = events.map((event) => ({ ...event, digest: '00'.repeat(32) }));
  expect(await log.compare(checkpoint, invented)).toEqual({ result: 'differs', agreesUpTo: '6' });
  expect(await log.compare(checkpoint, events)).toEqual({ result: 'differs', agreesUpTo: '6' });
  expect(await log.closedAfter()).toBe(6n);
});

it('(O2) a log that differs from the first checkpoint on is found to, and what is not new costs one question', async () => {
  for (let nr = 0; nr < 10; nr += 1) {
    await append('TrancheReceived');
    await maker().make();
  }
  await ilo.keepNew();
  await rewrite(...['events', 'checkpoints'].map((table) => `delete from log.${table} where position > 3`));
  const asked: string[] = [];
  const counted = new Proxy(log, {
    get: (target, name: keyof PostgresLogEvidence) => {
      const value = target[name];
      return typeof value === 'function'
        ? (...given: never[]) => {
            asked.push(name);
            return (value as (...all: never[]) => unknown).apply(target, given);
          }
        : value;
    },
  });
  const reader = new CheckpointKeeper({ pool: iloPool!, source: SOURCE, log: counted, keys });
  await expect(reader.keepNew()).rejects.toThrow('is another after 3');
  expect(await log.closedAfter()).toBe(3n);
  expect(asked.length).toBeLessThan(8);
  asked.length = 0;
  await expect(reader.keepNew()).rejects.toThrow('is another after 3');
  expect(asked).toEqual(['compare']);
});

it('(O2) what is shown while a restoration is accepted does not close the log again', async () => {
  await rewrite(...CUT_OFF);
  let accepting: Promise<unknown> | undefined;
  const acceptFirst = async (text: unknown, values: unknown): Promise<void> => {
    if (!String(text).includes('note_restoration') || !String(values).includes('noticed')) return;
    accepting ??= log.accept();
    await Promise.race([accepting, pause(300)]);
  };
  const slow = <Client extends { query: pg.Pool['query'] }>(client: Client): Client =>
    new Proxy(client, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target) as unknown;
        if (name === 'connect') return async () => slow(await (target as unknown as pg.Pool).connect());
        if (typeof value !== 'function') return value;
        if (name !== 'query') return value.bind(target) as unknown;
        return async (...given: [string, unknown[]]) => {
          await acceptFirst(...given);
          return target.query(...given);
        };
      },
    });
  const shown = new PostgresLogEvidence({ pool: slow(pool!), source: SOURCE, publishedTypes, keys });
  await shown.compare((await held.last())!);
  await accepting;
  expect(await log.closedAfter()).toBeUndefined();
});

it('(O2) what is as it was before an accepted restoration is signed anew once, and counts again', async () => {
  await append(...Array<string>(1_000).fill('TrancheReceived'));
  await maker().make();
  const own = new KeptCheckpoints(pool!, SOURCE);
  const before = await own.headers();
  await own.note('accepted', 8n, 'Accepted as it was restored');
  expect((await own.last())?.position).toBe('8');
  await maker().make();
  const after = await own.headers();
  expect(after.map(({ position, hash }) => [position, hash])).toEqual(
    before.map(({ position, hash }) => [position, hash]),
  );
  expect(after.map((checkpoint) => keys.isSigned(checkpoint))).toEqual([true, true, true]);
});

it('nobody closes a log with a checkpoint that it did not sign', async () => {
  const [checkpoint] = await held.headers();
  expect(await log.compare({ ...checkpoint!, position: '99' })).toEqual({ result: 'unknown' });
  expect(await log.closedAfter()).toBeUndefined();
});
