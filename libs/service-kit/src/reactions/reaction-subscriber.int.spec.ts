import { rejection } from '@concert/event-sourcing';
import { CursorMoved, Inbox, type PublishedMessage } from '@concert/messaging';
import { deliveryMigrations, ViewSet } from '@concert/projections';
import { createTestDatabase, type TestDatabase } from '@concert/test-kit';
import { DataSource } from 'typeorm';
import { poolOf } from '../service/pool-of.js';
import { ReactionSubscriber } from './reaction-subscriber.js';
import { when } from './reactions.js';

class TooLate extends rejection('TOO_LATE') {}

const TransferReceived = { type: 'budgets.TransferReceived.v1', publish: (data: { agency: string }) => data };

const uuid = (nr: number): string => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;

/** A log of several programmes. */
const messagesOf = (...programmes: readonly string[]): PublishedMessage[] => {
  const previous = new Map<string, bigint>();
  return programmes.map((programme, index) => {
    const position = BigInt(index + 1);
    const message: PublishedMessage = {
      id: uuid(index + 1),
      type: TransferReceived.type,
      data: { agency: 'ILO' },
      programme,
      source: 'budgets',
      stream: 'fund',
      streamVersion: index + 1,
      position,
      previous: previous.get(programme) ?? 0n,
      effectiveDate: '2010-01-01',
      recordedAt: '2026-01-05T09:00:00.000001Z',
      actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
      correlationId: uuid(99),
      causationId: uuid(99),
      visibility: 'shared',
    };
    previous.set(programme, position);
    return message;
  });
};

describe('Reactions', () => {
  let database: TestDatabase;
  let dataSources: DataSource[];
  let done: string[];
  let fails: (message: PublishedMessage) => Error | undefined;
  const seen = ({ programme, position }: PublishedMessage): string => `${programme}@${position}`;
  const silent = { warn: () => undefined, error: () => undefined };

  /** A copy of a service: a pool of its own on the same database. */
  const copy = async (views?: ViewSet) => {
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.connectionString,
      migrations: deliveryMigrations,
    }).initialize();
    dataSources.push(dataSource);
    await dataSource.runMigrations();
    const reaction = when(TransferReceived, 'whenTransferReceived', async (message) => {
      const error = fails(message);
      if (error) throw error;
      done.push(seen(message));
    });
    const holding = views ?? { sources: [], reached: async () => true };
    const reactions = new ReactionSubscriber([reaction], holding, poolOf(dataSource), silent);
    const inbox = await Inbox.open(reactions, () => {
      throw new Error('Nothing is to be fetched');
    });
    /** As a transport does: what fails is tried again. */
    const deliver = async (...messages: readonly PublishedMessage[]): Promise<number> => {
      for (let attempt = 1; ; attempt += 1)
        try {
          await inbox.receive(messages);
          return attempt;
        } catch (error) {
          if (attempt === 6) throw error;
        }
    };
    return { dataSource, reactions, deliver, forget: () => inbox.forget() };
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    [dataSources, done] = [[], []];
    fails = ({ programme }) => (programme === 'BAD' ? new TypeError('cannot read') : undefined);
  });
  afterEach(async () => {
    for (const dataSource of dataSources) await dataSource.destroy();
    await database.drop();
  });

  it('S16 of one programme that fail are parked, in order; those of all others go on', async () => {
    const { reactions, deliver } = await copy();
    await deliver(...messagesOf('P1', 'BAD', 'P2', 'BAD', 'P3'));
    expect(done.filter((each) => !each.startsWith('P1'))).toEqual(['P2@3', 'P3@5']);
    expect(await reactions.parked()).toMatchObject([
      { programme: 'BAD', position: '2', error: 'cannot read', type: 'budgets.TransferReceived.v1' },
      { programme: 'BAD', position: '4', error: null },
    ]);
    expect((await reactions.cursors()).map(({ position }) => position).sort()).toEqual([1n, 3n, 4n, 5n].sort());
  });

  it('S16 are tried again before they are parked, and for ever while the database is away', async () => {
    const { reactions, deliver } = await copy();
    let failures = 2;
    fails = () => (failures-- > 0 ? new TypeError('once more') : undefined);
    expect(await deliver(...messagesOf('P1'))).toBe(3);

    failures = 5;
    fails = () => (failures-- > 0 ? Object.assign(new Error('shutting down'), { code: '57P01' }) : undefined);
    expect(await deliver(messagesOf('P1', 'P2')[1]!)).toBe(6);
    expect([done, await reactions.parked()]).toEqual([['P1@1', 'P2@2'], []]);
  });

  it('S16 are taken up in order once released; a refusal by a rule is kept and is no failure', async () => {
    const { reactions, deliver, dataSource } = await copy();
    const log = messagesOf('BAD', 'BAD', 'BAD', 'BAD');
    await deliver(...log.slice(0, 3));
    expect(await reactions.release('BAD')).toEqual({ released: 0, stillParked: true });
    fails = ({ position }) => (position === 2n ? new TooLate('After the end of the programme') : undefined);
    expect(await reactions.release('BAD')).toEqual({ released: 3, stillParked: false });
    await deliver(log[3]!);
    expect(done).toEqual(['BAD@1', 'BAD@3', 'BAD@4']);
    expect(await reactions.parked()).toEqual([]);
    expect(await dataSource.query('select code, message_id from delivery.refusals')).toEqual([
      { code: 'TOO_LATE', message_id: uuid(2) },
    ]);
  });

  it('S15 leave out for good what somebody discards, and take up what waited behind it', async () => {
    const { reactions, deliver } = await copy();
    fails = ({ position }) => (position === 1n ? new TypeError('cannot read') : undefined);
    await deliver(...messagesOf('BAD', 'BAD'));
    const discard = { source: 'budgets', position: '1', user: 'p', organization: 'PMO', reason: 'wrong' };
    expect(await reactions.discard('BAD', discard)).toBe(true);
    expect(await reactions.release('BAD')).toEqual({ released: 1, stillParked: false });
    expect([done, await reactions.parked()]).toEqual([['BAD@2'], []]);
    expect(await reactions.discarded()).toMatchObject([discard]);
  });

  it('S16 wait in every copy behind what one of them parked, and in none once it is released', async () => {
    const [a, b] = [await copy(), await copy()];
    const log = messagesOf('BAD', 'BAD', 'BAD');
    await a.deliver(log[0]!);
    b.forget();
    await b.deliver(log[1]!);
    expect(await a.reactions.parked()).toMatchObject([{ position: '1' }, { position: '2', error: null }]);
    fails = () => undefined;
    const released = await Promise.all([a.reactions.release('BAD'), b.reactions.release('BAD')]);
    expect(released.map(({ stillParked }) => stillParked)).toEqual([false, false]);
    await b.deliver(log[2]!);
    expect(await b.reactions.parked()).toEqual([]);
    expect([...new Set(done)]).toEqual(['BAD@1', 'BAD@2', 'BAD@3']);
  });

  it('S16 leave nothing behind that was to wait for a message released meanwhile', async () => {
    const { reactions } = await copy();
    const [first, second] = messagesOf('BAD', 'BAD') as [PublishedMessage, PublishedMessage];
    const move = (message: PublishedMessage, from: bigint) => [
      { source: 'budgets', programme: 'BAD', from, position: message.position, messageId: message.id },
    ];
    for (let attempt = 1; attempt <= 3; attempt += 1)
      await reactions.apply([first], move(first, 0n)).catch(() => undefined);
    fails = () => undefined;
    const [release, apply] = await Promise.allSettled([
      reactions.release('BAD'),
      reactions.apply([second], move(second, 1n)),
    ]);
    expect(release).toMatchObject({ status: 'fulfilled' });
    // Either it waited and was released, too, or it is to be looked at again.
    const mustLookAgain = apply.status === 'rejected' && apply.reason instanceof CursorMoved;
    if (mustLookAgain) await reactions.apply([second], move(second, 1n));
    expect(await reactions.release('BAD')).toMatchObject({ stillParked: false });
    expect([await reactions.parked(), [...new Set(done)].sort()]).toEqual([[], ['BAD@1', 'BAD@2']]);
  });

  it('S11 follow views that another copy moves', async () => {
    const views = async () => {
      const { dataSource } = await copy();
      const projection = {
        name: 'nothing',
        version: 1,
        entities: [],
        handlers: new Map([[TransferReceived.type, () => []]]),
      };
      return new ViewSet({ name: 'views', dataSource, projections: [projection] });
    };
    const [mine, others] = [await views(), await views()];
    const { deliver } = await copy(mine);
    const log = messagesOf('P1');
    const delivered = deliver(...log);
    await others.apply(log);
    const since = performance.now();
    await delivered;
    expect([done, performance.now() - since < 3_000]).toEqual([['P1@1'], true]);
  });
});
