import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  chainOf,
  type Cursor,
  type CursorMove,
  type PublishedMessage,
  type SourceLog,
  type Subscriber,
} from '@concert/messaging';
import { type RecordText, toRecord } from './cloud-events.js';
import type { BatchConsumption, KafkaDriver, PartitionOffsets } from './kafka-driver.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { silent } from './logger.js';
import { signed } from './signature.js';

const message = (position: number): PublishedMessage => ({
  id: `${position}`,
  type: 'budgets.BudgetAllocated.v1',
  source: 'budgets',
  stream: 'BudgetLedger-ILO',
  streamVersion: position,
  position: BigInt(position),
  previous: BigInt(position - 1),
  programme: 'MDGF-1880',
  effectiveDate: '2009-01-09',
  recordedAt: '2026-01-05T09:00:00.123456Z',
  actor: { user: 'lin', organization: 'ILO', role: 'agency-finance' },
  correlationId: 'c',
  causationId: 'c',
  visibility: 'shared',
  data: {},
});

const KEYS = generateKeyPairSync('ed25519');
const record = (position: number, id = `${position}`): RecordText =>
  signed(toRecord({ ...message(position), id }), KEYS.privateKey);
const placed = (text: RecordText, index: number) => ({
  ...text,
  topic: 'concert.budgets',
  partition: 0,
  offset: `${index}`,
});

class Source {
  isAway = false;
  head = 0;
  /** By position, where another message stands there now. */
  readonly rewritten = new Map<number, string>();
  readonly log: SourceLog = {
    readProgramme: async (_, after, limit) => {
      this.answer();
      const count = Math.max(0, Math.min(limit, this.head - Number(after)));
      return Array.from({ length: count }, (__, index) => this.messageAt(Number(after) + index + 1));
    },
    heads: async () => {
      this.answer();
      return new Map(this.head > 0 ? [['MDGF-1880', BigInt(this.head)]] : []);
    },
  };

  private messageAt(position: number): PublishedMessage {
    return { ...message(position), id: this.rewritten.get(position) ?? `${position}` };
  }

  private answer(): void {
    if (this.isAway) throw new Error('The source does not answer');
  }
}

class Views implements Subscriber {
  readonly name = 'views';
  readonly sources = ['budgets'];
  readonly seen: string[] = [];
  readonly data: object[] = [];
  fails = 0;
  private readonly reached = new Map<string, Cursor>();

  cursors = () => Promise.resolve([...this.reached.values()]);
  apply = async (messages: readonly PublishedMessage[], moves: readonly CursorMove[]) => {
    if (this.fails > 0) {
      this.fails -= 1;
      throw new Error('The disk is full');
    }
    this.seen.push(...messages.map(({ id }) => id));
    this.data.push(...messages.map(({ data }) => data));
    for (const move of moves) this.reached.set(chainOf(move), move);
  };
}

/** A broker in the hands of the test. */
class Broker {
  readonly consumptions: BatchConsumption[] = [];
  closed = 0;
  offsets: PartitionOffsets[] = [];
  isAway = false;

  connect = async (): Promise<KafkaDriver> => {
    if (this.isAway) throw new Error('No broker answers');
    return {
      sendBatch: () => Promise.reject(new Error('A subscription does not send')),
      runBatches: async (consumption) => {
        this.consumptions.push(consumption);
        consumption.onAssigned([{ topic: 'concert.budgets', partition: 0 }]);
      },
      fetchOffsets: () => Promise.resolve(this.offsets),
      close: async () => {
        this.closed += 1;
      },
    };
  };

  deliver(...records: RecordText[]): Promise<boolean> {
    return (this.consumptions.at(-1) as BatchConsumption).onRecords(records.map(placed), () => true);
  }
}

describe('A subscription to Kafka', () => {
  let open: KafkaSubscription | undefined;
  afterEach(() => open?.stop());

  const subscribed = async (given: { source: Source; views: Views; broker: Broker; compareEvery?: number }) => {
    open = await KafkaSubscription.open({
      subscriber: given.views,
      groupId: 'participant-view-ilo.views',
      sourceOf: () => given.source.log,
      keysOf: () => [KEYS.publicKey],
      connect: given.broker.connect,
      logger: silent,
      compareEvery: given.compareEvery ?? 60_000,
    });
    return open;
  };

  const eventually = async (isSo: () => boolean): Promise<void> => {
    for (const deadline = Date.now() + 30_000; !isSo(); await sleep(5))
      if (Date.now() > deadline) throw new Error(`It never came to that: ${isSo}`);
  };

  const world = () => ({ source: new Source(), views: new Views(), broker: new Broker() });

  it('brings what the topic carries even while the source does not answer, and says that it could not compare', async () => {
    const given = world();
    given.source.isAway = true;
    const subscription = await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);

    expect(await given.broker.deliver(record(1), record(2))).toBe(true);

    expect(given.views.seen).toEqual(['1', '2']);
    expect(await subscription.status()).toMatchObject({ state: 'retrying', error: 'The source does not answer' });
  });

  it('fetches from the source what the topic never brought, at start and later', async () => {
    const given = { ...world(), compareEvery: 20 };
    given.source.head = 3;
    given.broker.isAway = true;
    const subscription = await subscribed(given);
    await eventually(() => given.views.seen.length === 3);

    given.source.head = 5;

    await eventually(() => given.views.seen.length === 5);
    expect(given.views.seen).toEqual(['1', '2', '3', '4', '5']);
    expect(await subscription.status()).toMatchObject({ state: 'retrying', error: 'No broker answers' });
  });

  it('leaves out a record it cannot read, and takes the message from the source', async () => {
    const given = world();
    await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);
    given.source.head = 3;

    const unreadable = { value: '{}', headers: {} };
    expect(await given.broker.deliver(record(1), unreadable, record(3))).toBe(true);

    expect(given.views.seen).toEqual(['1', '2', '3']);
  });

  it('tries a failed batch again until it succeeds', async () => {
    const given = world();
    await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);
    given.views.fails = 3;

    expect(await given.broker.deliver(record(1))).toBe(true);
    expect(given.views.seen).toEqual(['1']);
  });

  it('gives a failed batch back when the partition goes to somebody else', async () => {
    const given = world();
    await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);
    given.views.fails = 1_000;
    let isMine = true;
    const delivery = given.broker.consumptions[0]?.onRecords([placed(record(1), 0)], () => isMine);
    isMine = false;

    expect(await delivery).toBe(false);
  });

  it('replaces a consumer that crashed', async () => {
    const given = world();
    const subscription = await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);

    given.broker.consumptions[0]?.onEnded(new Error('Not authorized'));

    await eventually(() => given.broker.consumptions.length === 2);
    expect(given.broker.closed).toBe(1);
    expect((await subscription.status()).state).toBe('running');
  });

  it('replaces a consumer that stands still although its topic holds more', async () => {
    const given = { ...world(), compareEvery: 20 };
    await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);
    given.broker.offsets = [{ topic: 'concert.budgets', partition: 0, committed: 0n, end: 2n }];

    given.source.head = 2;

    await eventually(() => given.broker.consumptions.length === 2);
    expect(given.views.seen).toEqual(['1', '2']);
  });

  it('keeps a consumer whose topic holds no more: the relay is late, not the consumer', async () => {
    const given = { ...world(), compareEvery: 20 };
    await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);
    given.broker.offsets = [{ topic: 'concert.budgets', partition: 0, committed: 7n, end: 7n }];

    given.source.head = 2;

    await eventually(() => given.views.seen.length === 2);
    await sleep(100);
    expect(given.broker.consumptions).toHaveLength(1);
  });

  it('halts for good when the log is not the one read before', async () => {
    const given = world();
    const subscription = await subscribed(given);
    await eventually(() => given.broker.consumptions.length === 1);
    given.source.head = 1;
    await given.broker.deliver(record(1));
    given.source.rewritten.set(1, 'another');

    expect(await given.broker.deliver(record(1, 'another'))).toBe(false);

    await eventually(() => given.broker.closed === 1);
    expect(await subscription.status()).toMatchObject({
      state: 'halted',
      error: expect.stringContaining('position 1 holds another, not 1'),
    });
    await sleep(100);
    expect(given.broker.consumptions).toHaveLength(1);
  });

  describe('S15: asks the source about what nobody vouches for', () => {
    const unsigned = (position: number): RecordText => toRecord(message(position));
    const setAsideOf = async (subscription: KafkaSubscription) => (await subscription.status()).setAside;

    it('delivers what the source recorded, not what the record says', async () => {
      const given = world();
      const subscription = await subscribed(given);
      await eventually(() => given.broker.consumptions.length === 1);
      given.source.head = 2;

      const altered = { ...record(2), value: '{"amount":"1000000"}' };
      expect(await given.broker.deliver(unsigned(1), altered)).toBe(true);

      await eventually(() => given.views.seen.length === 2);
      expect(given.views.data).toEqual([{}, {}]);
      expect(await setAsideOf(subscription)).toEqual([{ source: 'budgets', reason: 'different', count: 1 }]);
    });

    it('lets nothing wait for the answer that its source signed', async () => {
      const given = world();
      given.source.isAway = true;
      await subscribed(given);
      await eventually(() => given.broker.consumptions.length === 1);

      expect(await given.broker.deliver(unsigned(1))).toBe(true);
      expect(await given.broker.deliver(record(1))).toBe(true);
      expect(given.views.seen).toEqual(['1']);

      given.source.head = 2;
      expect(await given.broker.deliver(unsigned(2))).toBe(true);
      given.source.isAway = false;
      await eventually(() => given.views.seen.length === 2);
    });

    it('sets aside what the source never recorded, and goes on', async () => {
      const given = world();
      const subscription = await subscribed(given);
      await eventually(() => given.broker.consumptions.length === 1);
      given.source.head = 1;
      await given.broker.deliver(record(1));

      const farAhead = unsigned(99_999);
      const elsewhere = toRecord({ ...message(1), programme: 'NOBODY-KNOWS' });
      expect(await given.broker.deliver(unsigned(2), farAhead, elsewhere)).toBe(true);
      expect(await given.broker.deliver(record(2))).toBe(true);

      expect(given.views.seen).toEqual(['1', '2']);
      const unrecorded = async () => (await setAsideOf(subscription))?.[0]?.count ?? 0;
      for (let looked = 0; looked < 200 && (await unrecorded()) < 2; looked += 1) await sleep(5);
      expect((await subscription.status()).state).toBe('running');
      expect(await unrecorded()).toBeGreaterThanOrEqual(2);
    });

    it('does not halt on a signed record of a log that was restored since', async () => {
      const given = world();
      given.source.head = 2;
      given.source.rewritten.set(2, 'recorded anew');
      const subscription = await subscribed(given);
      await eventually(() => given.views.seen.length === 2);

      expect(await given.broker.deliver(record(1), record(2))).toBe(true);

      expect(given.views.seen).toEqual(['1', 'recorded anew']);
      expect((await subscription.status()).state).toBe('running');
      expect(await setAsideOf(subscription)).toEqual([{ source: 'budgets', reason: 'different', count: 1 }]);
    });
  });
});
