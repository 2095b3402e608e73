import { setTimeout as pause } from 'node:timers/promises';
import { CursorMoved, type Notices, type PublishedMessage } from '@concert/messaging';
import { PostgresNotices } from '@concert/messaging-postgres';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { deliveryTurn } from './delivery-turn.js';
import { deliveryMigrations } from './delivery.migrations.js';
import type { Projection } from './projection.js';
import { RebuildUnderWay, type SourceOf } from './rebuild.js';
import { messagesOf, Received, receivedByAgency, sourceOf, transfer } from './received.fixture.js';
import { inTransaction, withClient } from './transaction.js';
import { ViewSet } from './view-set.js';

const VIEW = 'received-by-agency';
const P1 = 'MDGF-1880';
const P2 = 'CP-TING';

/** Two copies of a service share a database and nothing else: a pool and a memory each, as two processes have. */
describe('Two copies of a service', () => {
  let database: TestDatabase;
  let open: { close(): Promise<unknown> }[];

  const copy = async (projection: Projection = receivedByAgency(), notices?: Notices) => {
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.connectionString,
      entities: [Received],
      migrations: deliveryMigrations,
    }).initialize();
    open.push({ close: () => dataSource.destroy() });
    await dataSource.runMigrations();
    const views = new ViewSet({ name: 'views', dataSource, projections: [projection], notices });
    await views.followDefinitions();
    await views.cursors();
    return {
      dataSource,
      views,
      rows: () => dataSource.getRepository(Received).find({ order: { programme: 'ASC', agency: 'ASC' } }),
    };
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    open = [];
  });
  afterEach(async () => {
    for (const each of open.reverse()) await each.close();
    await database.drop();
  });

  /** Takes up where the database stands when the other copy was faster, as a transport does. */
  const deliver = async (views: ViewSet, batch: readonly PublishedMessage[]): Promise<void> => {
    const attempt = (): Promise<void> => views.apply(batch);
    await attempt().catch(async (error: unknown) => {
      if (!(error instanceof CursorMoved)) throw error;
      await views.cursors();
      await attempt();
    });
  };

  describe('while one rebuilds', () => {
    const log = messagesOf(...Array.from({ length: 3_000 }, (_, nr) => transfer(`A${nr % 700}`, '1.00', `day ${nr}`)));

    it('S8 lose nothing that the other delivers', async () => {
      const [a, b] = [await copy(), await copy()];
      for (let at = 0; at < 1_500; at += 500) await a.views.apply(log.slice(at, at + 500));
      await b.views.cursors();
      let isRebuilt = false;
      const delivering = (async () => {
        let at = 1_500;
        for (; !isRebuilt && at < log.length; at += 5) await b.views.apply(log.slice(at, at + 5));
        return at;
      })();
      for (let nr = 0; nr < 3; nr += 1) await a.views.rebuild(VIEW, sourceOf(log));
      isRebuilt = true;
      const delivered = await delivering;

      expect(delivered).toBeGreaterThan(1_500);
      expect((await a.views.cursors())[0]?.position).toBe(BigInt(delivered));
      expect((await a.rows()).reduce((sum, { transfers }) => sum + transfers, 0)).toBe(delivered);
      expect(await a.views.verify(sourceOf(log))).toMatchObject([{ equal: true }]);
    });

    it('S8 rebuild one at a time: the second is refused clearly, and no connection is left in a failed transaction', async () => {
      const [a, b] = [await copy(), await copy()];
      await a.views.apply(log.slice(0, 1_000));
      let isReading: () => void;
      const reading = new Promise<void>((resolve) => (isReading = resolve));
      let goOn: () => void;
      const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
      const slow: SourceOf = () => ({
        readProgramme: async (...asked) => {
          isReading();
          await mayGoOn;
          return sourceOf(log)('budgets').readProgramme(...asked);
        },
      });
      const first = a.views.rebuild(VIEW, slow);
      await reading;
      await expect(b.views.rebuild(VIEW, sourceOf(log))).rejects.toThrow(RebuildUnderWay);
      await expect(a.views.rebuild(VIEW, sourceOf(log))).rejects.toThrow('are being rebuilt already');
      goOn!();
      expect(await first).toEqual({ messages: 1_000 });
      for (const { views } of [a, b]) expect(await views.verify(sourceOf(log))).toMatchObject([{ equal: true }]);
      expect(await b.views.rebuild(VIEW, sourceOf(log))).toEqual({ messages: 1_000 });
    });

    it('S17 survive that its connections are killed: the rebuild fails, the view serves, and it can be done again', async () => {
      const [a, b] = [await copy(), await copy()];
      await a.views.apply(log.slice(0, 1_000));
      const whileReading: SourceOf = () => ({
        readProgramme: async (...asked) => {
          await b.dataSource.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid()`,
          );
          await pause(50);
          return sourceOf(log)('budgets').readProgramme(...asked);
        },
      });
      await expect(a.views.rebuild(VIEW, whileReading)).rejects.toThrow(/terminat|not queryable|closed/i);
      expect(await b.views.verify(sourceOf(log))).toMatchObject([{ equal: true }]);
      expect(await a.views.rebuild(VIEW, sourceOf(log))).toEqual({ messages: 1_000 });
    });
  });

  it('S17 a connection killed in a transaction fails that transaction alone', async () => {
    const { dataSource } = await copy();
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    const other = await copy();
    const killed = inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await other.dataSource.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await pause(50);
      await client.query('select 1');
    });
    await expect(killed).rejects.toThrow();
    expect(await inTransaction(pool, async (client) => (await client.query('select 1 as one')).rows)).toEqual([
      { one: 1 },
    ]);
  });

  describe('with a parked message', () => {
    let isUnreadable: boolean;
    const mended = (): Projection => receivedByAgency(({ date }) => !isUnreadable || date !== '31 February');
    const log = messagesOf(
      transfer('ILO', '1.00', '2009-01-09'),
      transfer('ILO', '2.00', '31 February'),
      transfer('ILO', '4.00', '2010-02-23'),
      transfer('ILO', '8.00', '2010-12-31'),
      transfer('ILO', '16.00', '2011-02-15'),
      transfer('ILO', '1.00', '2009-01-09', P2),
    );
    const parkedAt = async (views: ViewSet) => (await views.parked()).map(({ position }) => position);
    beforeEach(() => (isUnreadable = true));

    it('S9 hold what follows behind it after a hand-over, also the copy that worked before it was parked', async () => {
      const [a, b] = [await copy(mended()), await copy(mended())];
      await deliver(b.views, log.slice(5));
      await deliver(a.views, log.slice(0, 2));
      expect(await parkedAt(a.views)).toEqual(['2']);
      await b.views.cursors();
      await deliver(b.views, log.slice(2, 3));
      expect(await parkedAt(a.views)).toEqual(['2', '3']);
      expect((await a.rows()).find(({ programme }) => programme === P1)).toMatchObject({ transfers: 1 });
    });

    it('S9 hold nothing any more once one of them has released it', async () => {
      const [a, c] = [await copy(mended()), await copy(mended())];
      await deliver(a.views, log.slice(0, 2));
      await c.views.cursors();
      await deliver(c.views, log.slice(2, 3));
      isUnreadable = false;
      expect(await a.views.release(P1)).toEqual({ released: 2, stillParked: false });
      await deliver(c.views, log.slice(3, 4));
      expect(await parkedAt(c.views)).toEqual([]);
      expect((await c.rows()).find(({ programme }) => programme === P1)).toMatchObject({
        transfers: 4,
        dates: ['2009-01-09', '31 February', '2010-02-23', '2010-12-31'],
      });
    });

    it.each([1, 2, 3, 4, 5])('S10 apply it once when both release it at once (%i)', async () => {
      const [a, b] = [await copy(mended()), await copy(mended())];
      await deliver(a.views, log.slice(0, 4));
      isUnreadable = false;
      const released = await Promise.all([a.views.release(P1), b.views.release(P1)]);
      expect(released.map(({ stillParked }) => stillParked)).toEqual([false, false]);
      expect(released.reduce((sum, each) => sum + each.released, 0)).toBe(3);
      expect(await a.rows()).toMatchObject([{ transfers: 4, amount: '15.00' }]);
    });

    it('leave nothing behind when one releases while the other delivers', async () => {
      const [a, b] = [await copy(mended()), await copy(mended())];
      await deliver(a.views, log.slice(0, 3));
      await b.views.cursors();
      isUnreadable = false;
      await Promise.all([a.views.release(P1), deliver(b.views, log.slice(3, 4))]);
      await deliver(b.views, log.slice(4, 5));
      expect(await parkedAt(a.views)).toEqual([]);
      expect(await a.rows()).toMatchObject([{ transfers: 5, amount: '31.00' }]);
    });

    it('can be rebuilt: what is parked is left out, and released afterwards', async () => {
      const { views, rows } = await copy(mended());
      await deliver(views, log.slice(0, 4));
      isUnreadable = false;
      expect(await views.rebuild(VIEW, sourceOf(log))).toEqual({ messages: 1 });
      expect(await rows()).toMatchObject([{ transfers: 1 }]);
      expect(await views.verify(sourceOf(log))).toMatchObject([{ equal: true }]);
      expect(await views.release(P1)).toEqual({ released: 3, stillParked: false });
      expect(await views.verify(sourceOf(log))).toMatchObject([{ equal: true }]);
    });
  });

  it('do not lose what both write to one row at once', async () => {
    const [a, b] = [await copy(), await copy()];
    const log = messagesOf(...Array.from({ length: 40 }, (_, nr) => transfer('ILO', '1.00', `day ${nr}`)));
    const fromElsewhere = log.map((message) => ({ ...message, source: 'agencies' }));
    const inFives = async (views: ViewSet, messages: readonly PublishedMessage[]): Promise<void> => {
      for (let at = 0; at < messages.length; at += 5) await views.apply(messages.slice(at, at + 5));
    };
    await Promise.all([inFives(a.views, log), inFives(b.views, fromElsewhere)]);
    expect(await a.rows()).toMatchObject([{ transfers: 80 }]);
  });

  describe('of which one delivers', () => {
    const log = messagesOf(transfer('ILO', '1.00', '2009-01-09'), transfer('ILO', '2.00', '2010-02-23'));
    const listening = (): Notices => {
      const notices = new PostgresNotices(database.connectionString);
      open.push(notices);
      return notices;
    };
    const waitingAt = async (views: ViewSet, position: bigint) => {
      const since = performance.now();
      const isReached = await views.reached('budgets', P1, position, 10_000);
      return { isReached, ms: performance.now() - since };
    };

    it('S11 the other is told at once what it waits for', async () => {
      const [a, b] = [await copy(), await copy(receivedByAgency(), listening())];
      await a.views.apply(log.slice(0, 1));
      expect(await waitingAt(b.views, 1n)).toMatchObject({ isReached: true });
      const waiting = waitingAt(b.views, 2n);
      await pause(50);
      await a.views.apply(log.slice(1));
      const { isReached, ms } = await waiting;
      expect([isReached, ms < 2_000]).toEqual([true, true]);
      expect(b.views.positionOf('budgets', P1)).toBe(2n);
    });

    it('S11 finds out by itself when nobody can tell it', async () => {
      const [a, b] = [await copy(), await copy()];
      const waiting = waitingAt(b.views, 1n);
      await a.views.apply(log.slice(0, 1));
      const { isReached, ms } = await waiting;
      expect([isReached, ms < 2_000]).toEqual([true, true]);
      expect(await b.views.reached('budgets', P1, 2n, 300)).toBe(false);
    });

    it('S11 those who follow the other hear of it, also that rows were written anew', async () => {
      const [a, b] = [await copy(), await copy(receivedByAgency(), listening())];
      const moved: string[] = [];
      b.views.onMoved((chains) => moved.push(...chains.map(({ programme, position }) => `${programme}@${position}`)));
      const until = async (count: number): Promise<void> => {
        for (const end = Date.now() + 30_000; moved.length < count && Date.now() < end;) await pause(10);
      };
      await pause(300);
      await a.views.apply(log);
      await until(1);
      await a.views.rebuild(VIEW, sourceOf(log));
      await until(2);
      expect(moved).toEqual([`${P1}@2`, `${P1}@2`]);
    });
  });

  it('a copy that is stopped in the middle of a batch does not hold up the other, and writes nothing when it wakes up', async () => {
    const [a, b] = [await copy(), await copy()];
    const log = messagesOf(transfer('ILO', '1.00', '2009-01-09'), transfer('ILO', '2.00', '2010-02-23'));
    const pool = (a.dataSource.driver as unknown as { master: Pool }).master;
    let wakeUp: () => void;
    let hasTurn: () => void;
    const asleep = new Promise<void>((resolve) => (wakeUp = resolve));
    const turn = new Promise<void>((resolve) => (hasTurn = resolve));
    const stopped = withClient(pool, (lent) =>
      deliveryTurn(lent, 'views', async (client) => {
        hasTurn();
        await asleep;
        await client.query(`update received set amount = 0`);
      }),
    ).catch((error: unknown) => error);

    await turn;
    const since = performance.now();
    await b.views.apply(log);
    expect(performance.now() - since).toBeLessThan(9_000);
    wakeUp!();
    expect(await stopped).toBeInstanceOf(Error);
    expect(await b.rows()).toMatchObject([{ transfers: 2, amount: '3.00' }]);
  });
});
