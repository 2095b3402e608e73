export * from './recording-subscriber.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppendRequest, EventStore } from '@concert/event-sourcing';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { Inbox, MAX_BATCH } from './inbox.js';
import type { PublishedMessage } from './message.js';
import type { PublishedEvents } from './published-events.js';
import type { PublishedLog } from './published-log.js';
import { RecordingSubscriber } from './recording-subscriber.js';
import type { Subscription, Transport } from './transport.js';

/** A service with a real log in a database of its own. */
export interface ServiceUnderTest {
  readonly store: EventStore;
  /** The log seen through `notesPublished`. */
  readonly log: PublishedLog;
  /** Appends in a transaction that stays open until the test ends it. */
  appendUncommitted(request: AppendRequest): Promise<{ commit(): Promise<void>; rollback(): Promise<void> }>;
  close(): Promise<void>;
}

/** What an adapter gives so that the suite can run against it. */
export interface TransportHarness {
  /** Before all tests: a broker, a server. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A new service named `source`, its log empty. Two services may have the same source one after the other. */
  openService(source: string): Promise<ServiceUnderTest>;
  /** A new, empty database for a subscriber. */
  openDatabase(): Promise<{ pool: pg.Pool; close(): Promise<void> }>;
  /** A transport as a newly started process would make it; the suite calls `relay` for each log itself. */
  transport(logs: readonly PublishedLog[]): Promise<Transport>;
  /** True when subscriptions read the logs themselves, so that the suite can count what they hold in hand. */
  readonly readsLogs: boolean;
  /** Puts messages on the wire as a faulty network would: again, late, out of order. */
  inject?(messages: readonly PublishedMessage[]): Promise<void>;
  /** Time within which messages are to arrive, in ms. */
  readonly patience?: number;
}

/** What the services under test publish: notes, not drafts. Give it to the published log. */
export const notesPublished: PublishedEvents = {
  NoteTaken: ({ data }) => ({ type: 'notes.NoteTaken.v1', data }),
};

const YOUTH_EMPLOYMENT = 'MDGF-1880';
const COUNTER_TRAFFICKING = 'CP-TING';
const MIGRATION = 'IOM-CN-MN';
const PROGRAMMES = [YOUTH_EMPLOYMENT, COUNTER_TRAFFICKING, MIGRATION];

interface Note {
  readonly programme?: string;
  readonly stream?: string;
  readonly texts?: readonly string[];
  readonly draft?: boolean;
}

const note = ({ programme = YOUTH_EMPLOYMENT, stream, texts = ['seen'], draft = false }: Note = {}): AppendRequest => {
  const commandId = uuid();
  return {
    stream: stream ?? `Note-${commandId}`,
    programme,
    expectedVersion: 'any',
    events: texts.map((text) => ({
      type: draft ? 'NoteDrafted' : 'NoteTaken',
      data: {
        text,
        place: { city: '北京', latitude: 39.9042 },
        amount: '12960.68',
        missing: null,
        tags: ['a', '"', 'é'],
      },
      effectiveDate: '2010-12-31',
    })),
    commandId,
    actor: { user: 'lin', organization: 'ILO', role: 'coordinator', onBehalfOf: 'PMO' },
    correlationId: uuid(),
    causationId: commandId,
    reason: 'Minutes of the meeting – 会议纪要',
    evidence: { kind: 'minutes', document: 'PMC-2010-12', place: 'p. 3' },
    visibility: 'shared',
  };
};

/** Tests every transport must pass, on real logs and a real subscriber's database. */
export const describeTransport = (name: string, harness: TransportHarness): void => {
  const patience = harness.patience ?? 20_000;
  let number = 0;
  let open: { close(): Promise<void> }[] = [];

  const atEnd = <Closable extends { close(): Promise<void> }>(closable: Closable): Closable => {
    open.push(closable);
    return closable;
  };

  const newSource = (): string => `notes-${process.pid}-${Date.now().toString(36)}-${(number += 1)}`;

  const openService = async (source = newSource()): Promise<ServiceUnderTest> =>
    atEnd(await harness.openService(source));

  const openSubscriber = async (...services: readonly ServiceUnderTest[]): Promise<RecordingSubscriber> => {
    const { pool } = atEnd(await harness.openDatabase());
    const sources = services.map(({ log }) => log.source);
    return RecordingSubscriber.open(`reader-${(number += 1)}`, sources, pool);
  };

  const openTransport = async (...logs: readonly PublishedLog[]): Promise<Transport> => {
    const transport = atEnd(closingOnce(await harness.transport(logs)));
    for (const log of logs) await transport.relay(log);
    return transport;
  };

  const eventually = async (assertion: () => Promise<void>): Promise<void> => {
    for (const deadline = Date.now() + patience; ; await sleep(20)) {
      try {
        return await assertion();
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  };

  /** The subscriber holds, chain by chain, exactly what the logs publish. */
  const expectEverything = async (
    subscriber: RecordingSubscriber,
    ...services: readonly ServiceUnderTest[]
  ): Promise<void> => {
    const published = (await Promise.all(services.map(({ log }) => everythingIn(log)))).flat();
    await eventually(async () => expect(await subscriber.count()).toBeGreaterThanOrEqual(published.length));
    const delivered = (await subscriber.delivered()).map(({ message }) => message);
    expect(byChain(delivered)).toEqual(byChain(published));
    expect(await subscriber.torn()).toEqual([]);
  };

  jest.setTimeout(6 * patience);

  describe(`${name} delivers by the rules of every transport`, () => {
    beforeAll(() => harness.start(), 180_000);
    afterAll(() => harness.stop(), 60_000);
    afterEach(async () => {
      const closables = open.reverse();
      open = [];
      for (const closable of closables) await closable.close();
    }, 60_000);

    it('brings every committed event once, in the order of its programme, while many write', async () => {
      const [first, second] = [await openService(), await openService()];
      const subscriber = await openSubscriber(first, second);
      const transport = await openTransport(first.log, second.log);
      await transport.subscribe(subscriber);

      const write = async (service: ServiceUnderTest, writer: number): Promise<void> => {
        for (let nr = 0; nr < 25; nr += 1) {
          const texts = Array.from({ length: 1 + (nr % 3) }, (_, part) => `${writer}.${nr}.${part}`);
          await service.store.append(
            note({ programme: PROGRAMMES[(writer + nr) % 3], texts, draft: nr % 5 === 4, stream: `Note-${writer}` }),
          );
        }
      };
      await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((writer) => write(writer % 2 ? first : second, writer)));

      await expectEverything(subscriber, first, second);
    });

    it('keeps every field of the envelope', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      await (await openTransport(service.log)).subscribe(subscriber);

      await service.store.append(note({ texts: ['first'], draft: true }));
      await service.store.append(note({ stream: 'Note-1', texts: ['second', 'third'] }));

      await eventually(async () => expect(await subscriber.count()).toBe(2));
      const [second, third] = (await subscriber.delivered()).map(({ message }) => message);
      expect(second).toEqual({
        id: expect.any(String),
        type: 'notes.NoteTaken.v1',
        source: service.log.source,
        stream: 'Note-1',
        streamVersion: 1,
        position: 2n,
        previous: 0n,
        programme: YOUTH_EMPLOYMENT,
        effectiveDate: '2010-12-31',
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
        actor: { user: 'lin', organization: 'ILO', role: 'coordinator', onBehalfOf: 'PMO' },
        correlationId: expect.any(String),
        causationId: expect.any(String),
        reason: 'Minutes of the meeting – 会议纪要',
        evidence: { kind: 'minutes', document: 'PMC-2010-12', place: 'p. 3' },
        visibility: 'shared',
        data: {
          text: 'second',
          place: { city: '北京', latitude: 39.9042 },
          amount: '12960.68',
          missing: null,
          tags: ['a', '"', 'é'],
        },
      });
      expect(third).toMatchObject({ position: 3n, previous: 2n, streamVersion: 2 });
    });

    it('brings nothing before its commit and nothing from a rollback', async () => {
      const [held, free] = [await openService(), await openService()];
      const subscriber = await openSubscriber(held, free);
      await (await openTransport(held.log, free.log)).subscribe(subscriber);

      const regretted = await held.appendUncommitted(note({ texts: ['regretted'] }));
      await free.store.append(note({ texts: ['meanwhile'] }));
      await expectEverything(subscriber, held, free);
      await regretted.rollback();

      const meant = await held.appendUncommitted(note({ texts: ['meant'] }));
      await free.store.append(note({ texts: ['meanwhile'] }));
      await expectEverything(subscriber, held, free);
      expect(await subscriber.count()).toBe(2);
      await meant.commit();

      await expectEverything(subscriber, held, free);
      expect((await subscriber.delivered()).map(textOf).sort()).toEqual(['meant', 'meanwhile', 'meanwhile']);
    });

    it('moves effect and cursor together, whatever the subscriber suffers', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      let turn = 0;
      subscriber.meanwhile = (moment) => {
        turn += 1;
        if (turn % 3 === 0) throw new Error(`interrupted ${moment}`);
      };
      await (await openTransport(service.log)).subscribe(subscriber);

      for (let nr = 0; nr < 12; nr += 1) {
        await service.store.append(note({ programme: PROGRAMMES[nr % 3], texts: [`${nr}`] }));
        expect(await subscriber.torn()).toEqual([]);
        await sleep(5);
      }

      await expectEverything(subscriber, service);
    });

    it.each<'before-commit' | 'after-commit'>(['before-commit', 'after-commit'])(
      'neither loses nor doubles when the process dies %s, again and again',
      async (moment) => {
        const service = await openService();
        const subscriber = await openSubscriber(service);

        for (let life = 1; life <= 4; life += 1) {
          const died = new Promise<void>((resolve) => {
            subscriber.meanwhile = (now) => {
              if (now !== moment) return;
              resolve();
              throw new Error('the process died');
            };
          });
          const transport = await openTransport(service.log);
          await transport.subscribe(subscriber);
          for (let nr = 0; nr < 10; nr += 1)
            await service.store.append(note({ programme: PROGRAMMES[nr % 3], texts: [`${life}.${nr}`] }));
          await died;
          await transport.close();
          expect(await subscriber.torn()).toEqual([]);
        }

        subscriber.meanwhile = () => {};
        await (await openTransport(service.log)).subscribe(subscriber);
        await expectEverything(subscriber, service);
      },
    );

    it('takes effect once when a process believed dead delivers beside its successor', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      const [undead, successor] = [await openTransport(service.log), await openTransport(service.log)];
      await Promise.all([undead.subscribe(subscriber), successor.subscribe(subscriber)]);

      await writeNotes(service, 60);

      await expectEverything(subscriber, service);
    });

    it('replays from the beginning what it delivered first', async () => {
      const service = await openService();
      const [first, later] = [await openSubscriber(service), await openSubscriber(service)];
      const transport = await openTransport(service.log);
      await transport.subscribe(first);
      await writeNotes(service, 50);
      await expectEverything(first, service);

      await transport.subscribe(later);

      await expectEverything(later, service);
      expect(byChain((await later.delivered()).map(({ message }) => message))).toEqual(
        byChain((await first.delivered()).map(({ message }) => message)),
      );
    });

    it('converges on the log, whatever is repeated, reordered or left out on the way', async () => {
      const service = await openService();
      await writeNotes(service, 40);
      const published = await everythingIn(service.log);
      const arrivals = fc.array(fc.array(fc.constantFrom(...published), { maxLength: 12 }), { maxLength: 12 });

      await fc.assert(
        fc.asyncProperty(arrivals, async (batches) => {
          const database = await harness.openDatabase();
          try {
            const subscriber = await RecordingSubscriber.open('reader', [service.log.source], database.pool);
            const inbox = await Inbox.open(subscriber, () => service.log);
            for (const batch of batches) await inbox.receive(batch);
            const delivered = (await subscriber.delivered()).map(({ message }) => message);
            for (const [chain, messages] of Object.entries(byChain(delivered)))
              expect(messages).toEqual(byChain(published)[chain]?.slice(0, messages.length));
            await inbox.catchUp(service.log.source);
            await expectEverything(subscriber, service);
          } finally {
            await database.close();
          }
        }),
        { numRuns: 5 },
      );
    });

    if (harness.inject)
      it('converges on the log when the wire repeats and reorders', async () => {
        const service = await openService();
        const subscriber = await openSubscriber(service);
        await writeNotes(service, 30);
        const published = await everythingIn(service.log);
        await harness.inject?.(shuffled([...published.slice(10), ...published.slice(5, 25)]));
        await (await openTransport(service.log)).subscribe(subscriber);

        await writeNotes(service, 30);
        await harness.inject?.(shuffled(await everythingIn(service.log)));
        await service.store.append(note({ texts: ['last'] }));

        await expectEverything(subscriber, service);
      });

    it('halts, and says so, when a log ends before what was read from it', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      const transport = await openTransport(service.log);
      await transport.subscribe(subscriber);
      await writeNotes(service, 20);
      await expectEverything(subscriber, service);
      await transport.close();
      const before = await subscriber.count();

      const restored = await openService(service.log.source);
      await writeNotes(restored, 5);
      const subscription = await (await openTransport(restored.log)).subscribe(subscriber);

      await eventually(async () => expect(await subscription.status()).toMatchObject({ state: 'halted' }));
      expect((await subscription.status()).error).toMatch(/is not the one read before/);
      expect(await subscriber.count()).toBe(before);
    });

    it('halts when a log was restored from a backup and has grown past what was read', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      const transport = await openTransport(service.log);
      await transport.subscribe(subscriber);
      await writeNotes(service, 9);
      await expectEverything(subscriber, service);
      await transport.close();
      const before = await subscriber.count();

      const restored = await openService(service.log.source);
      await writeNotes(restored, 30);
      const subscription = await (await openTransport(restored.log)).subscribe(subscriber);

      await eventually(async () => expect(await subscription.status()).toMatchObject({ state: 'halted' }));
      expect(await subscriber.count()).toBe(before);
    });

    it('holds a bounded number of messages in hand for a slow subscriber', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      const inHand = countingLog(service.log);
      const release = blockFirst(subscriber, inHand.taken);
      const subscription = await (await openTransport(inHand.log)).subscribe(subscriber);

      await service.store.append(note());
      await release.isBlocked;
      for (let nr = 0; nr < 50; nr += 1)
        await service.store.append(note({ texts: Array.from({ length: 100 }, (_, part) => `${nr}.${part}`) }));
      await sleep(500);
      expect((await subscription.status()).lag[service.log.source]).toBeGreaterThan(0n);
      release.now();

      await expectEverything(subscriber, service);
      expect(subscriber.mostAtOnce).toBe(1);
      expect(Math.max(...subscriber.batches)).toBeLessThanOrEqual(MAX_BATCH);
      if (harness.readsLogs) expect(inHand.most).toBeLessThanOrEqual(3 * MAX_BATCH);
    });

    it('finishes the batch in hand when stopped, and delivers nothing after', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      const release = blockFirst(subscriber);
      const transport = await openTransport(service.log);
      const subscription = await transport.subscribe(subscriber);
      await service.store.append(note());
      await release.isBlocked;

      const stopped = subscription.stop();
      await sleep(50);
      release.now();
      await stopped;
      const atStop = await subscriber.count();
      await service.store.append(note());
      await sleep(300);

      expect(atStop).toBeGreaterThanOrEqual(1);
      expect(await subscriber.count()).toBe(atStop);
      expect(await subscriber.torn()).toEqual([]);
      expect((await subscription.status()).state).toBe('stopped');
    });

    it('tells how it fares: behind, failing, recovered, caught up', async () => {
      const service = await openService();
      const subscriber = await openSubscriber(service);
      subscriber.meanwhile = () => {
        throw new Error('The disk is full');
      };
      const subscription = await (await openTransport(service.log)).subscribe(subscriber);
      await service.store.append(note({ texts: ['one', 'two', 'three'] }));

      await eventually(async () =>
        expect(await subscription.status()).toMatchObject({
          subscriber: subscriber.name,
          state: 'retrying',
          error: expect.stringContaining('The disk is full'),
        }),
      );
      subscriber.meanwhile = () => {};

      await expectEverything(subscriber, service);
      await eventually(async () =>
        expect(await subscription.status()).toEqual({
          subscriber: subscriber.name,
          state: 'running',
          lag: { [service.log.source]: 0n },
        }),
      );
    });
  });
};

const writeNotes = async ({ store }: ServiceUnderTest, count: number): Promise<void> => {
  for (let nr = 0; nr < count; nr += 1)
    await store.append(note({ programme: PROGRAMMES[nr % 3], texts: [`note ${nr}`], draft: nr % 7 === 6 }));
};

/** What a log publishes, from its first entry to its last. */
export const everythingIn = async (log: PublishedLog): Promise<PublishedMessage[]> => {
  const messages: PublishedMessage[] = [];
  for (let after = 0n; ;) {
    const page = await log.read(after, 1_000);
    if (page.scannedTo === after) return messages;
    messages.push(...page.messages);
    after = page.scannedTo;
  }
};

const byChain = (messages: readonly PublishedMessage[]): Record<string, PublishedMessage[]> => {
  const chains: Record<string, PublishedMessage[]> = {};
  for (const message of messages) (chains[`${message.source}/${message.programme}`] ??= []).push(message);
  return chains;
};

const textOf = ({ message }: { message: PublishedMessage }): unknown => (message.data as { text?: unknown }).text;

/** Fixed, so that a failure can be repeated: the last first, then every third. */
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  [0, 1, 2].flatMap((rest) => items.filter((_, index) => index % 3 === rest).reverse());

const closingOnce = (transport: Transport): Transport => {
  let closing: Promise<void> | undefined;
  return {
    relay: (log) => transport.relay(log),
    subscribe: (subscriber): Promise<Subscription> => transport.subscribe(subscriber),
    close: () => (closing ??= transport.close()),
  };
};

/** Blocks the subscriber's first batch before its commit until released. */
const blockFirst = (
  subscriber: RecordingSubscriber,
  applied: (messages: readonly PublishedMessage[]) => void = () => {},
): { isBlocked: Promise<void>; now(): void } => {
  let now = (): void => {};
  const released = new Promise<void>((resolve) => (now = resolve));
  const isBlocked = new Promise<void>((resolve) => {
    subscriber.meanwhile = async (moment, messages) => {
      resolve();
      await released;
      if (moment === 'after-commit') applied(messages);
    };
  });
  return { isBlocked, now };
};

/** Counts messages read from a log and not yet applied. */
const countingLog = (
  log: PublishedLog,
): { log: PublishedLog; taken(messages: readonly PublishedMessage[]): void; readonly most: number } => {
  const inHand = new Set<string>();
  const applied = new Set<string>();
  let most = 0;
  const read = (messages: readonly PublishedMessage[]): void => {
    for (const { id } of messages) if (!applied.has(id)) inHand.add(id);
    most = Math.max(most, inHand.size);
  };
  return {
    log: {
      source: log.source,
      read: async (after, limit) => {
        const page = await log.read(after, limit);
        read(page.messages);
        return page;
      },
      readProgramme: async (programme, after, limit) => {
        const page = await log.readProgramme(programme, after, limit);
        read(page);
        return page;
      },
      heads: () => log.heads(),
      onAppended: (listener) => log.onAppended(listener),
    },
    taken: (messages) => {
      for (const { id } of messages) {
        applied.add(id);
        inHand.delete(id);
      }
    },
    get most() {
      return most;
    },
  };
};
