import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import type { SourceLog } from '@concert/messaging';
import { CheckpointKey, KeptCheckpoints, KnownKeys } from '@concert/messaging-postgres';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import { appendOf } from '@concert/test-kit/platform';
import pg from 'pg';
import { createLogger } from '../service/logger.js';
import { LogWatch } from './log-watch.js';

const SERVICE = 'agencies';
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const own = new CheckpointKey(pem);
const known = new KnownKeys({ [SERVICE]: [own.publicPem] });

let database: TestDatabase;
let pool: pg.Pool;
let store: PostgresEventStore;
let watch: LogWatch;
let logged: { level: number; what: string; err?: { message: string } }[];

const addSite = (): Promise<unknown> =>
  store.append(appendOf('MDGF-1880', { type: 'agencies.SiteAdded.v1', data: { site: 'Lhasa', movement: 'both' } }));
const watchEvery = (everySeconds: number): LogWatch =>
  new LogWatch({
    service: SERVICE,
    pool,
    eventStore: store,
    keys: { own, known },
    publishedTypes: ['SiteAdded'],
    everySeconds,
    logger: createLogger(SERVICE, 'info', {
      write: (line) => void logged.push(JSON.parse(line) as (typeof logged)[number]),
    }),
  });
const nowhere = (): SourceLog => {
  throw new Error('Not asked');
};

beforeEach(async () => {
  logged = [];
  database = await createTestDatabase();
  await migrateEventStore(database.ownerUrl, database.serviceRole);
  pool = new pg.Pool({ connectionString: database.connectionString, max: 4 });
  store = new PostgresEventStore({ pool, service: SERVICE });
});
afterEach(async () => {
  await watch.stop();
  await store.close();
  await pool.end();
  await database.drop();
});

it('(O2) a log takes no writes once somebody was told that it is another, before the next round', async () => {
  for (let nr = 0; nr < 2; nr += 1) await addSite();
  watch = watchEvery(3_600);
  await watch.start([], nowhere);
  const held = await new KeptCheckpoints(pool, SERVICE).last();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const table of ['events', 'commands']) await owner.query(`alter table log.${table} disable trigger user`);
  await owner.query('delete from log.events where position > 1; delete from log.commands where last_position > 1');
  await owner.end();

  expect(await watch.evidence?.compare(held!)).toEqual({ result: 'differs' });
  await expect(addSite()).rejects.toMatchObject({ code: 'LOG_RESTORED' });
});

it('(O2) an older look at the own log does not undo a newer one', async () => {
  watch = watchEvery(3_600);
  const answers = [pause(100).then(() => 1n), Promise.resolve(undefined)];
  watch.evidence!.closedAfter = () => answers.shift()!;
  expect(await Promise.all([watch.lookAtOwn(), watch.lookAtOwn()])).toEqual([true, false]);
  expect(watch.reasons).toEqual([]);
  await addSite();
});

it('tells once that checkpoints of a source cannot be kept, when the reason is another, and when that is over', async () => {
  const reasons = ['it answered 503', 'it answered 503', 'it answered 404'].map(
    (answer, nr) => `${answer} {"code":"NONE","correlationId":"${nr}"}`,
  );
  const checkpoints = async (): Promise<[]> => {
    const reason = reasons.shift();
    if (reason) throw new Error(reason);
    return [];
  };
  watch = watchEvery(0.02);
  await watch.start(['budgets'], () => ({ evidence: { checkpoints } }) as unknown as SourceLog);
  for (const until = Date.now() + 10_000; logged.at(-1)?.level !== 30; await pause(20))
    if (Date.now() > until) throw new Error(`Not over: ${JSON.stringify(logged)}`);
  expect(logged.map(({ level, what, err }) => [level, what, err?.message.slice(0, 15)])).toEqual([
    [40, 'budgets', 'it answered 503'],
    [40, 'budgets', 'it answered 404'],
    [30, 'budgets', undefined],
  ]);
});
