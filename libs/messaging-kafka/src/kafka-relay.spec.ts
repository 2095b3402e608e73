import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishedLog, PublishedMessage } from '@concert/messaging';
import { type KafkaDriver, RecordsTooLarge } from './kafka-driver.js';
import { KafkaRelay } from './kafka-relay.js';
import { type Logger, silent } from './logger.js';
import type { RelayCursors } from './relay-cursors.js';

/** Published at odd positions; what stands between is private. */
class NotesLog implements PublishedLog {
  readonly source = 'budgets';
  length = 0;
  /** Characters in each message. */
  size = 0;
  /** In the message at a position, where it differs. */
  readonly sizes = new Map<number, number>();
  private listener = (): void => {};

  append(count: number): void {
    this.length += count;
    this.listener();
  }

  read = (after: bigint, limit: number) => {
    const scannedTo = Math.min(Number(after) + limit, this.length);
    const positions = Array.from({ length: scannedTo - Number(after) }, (_, index) => Number(after) + index + 1);
    const messages = positions
      .filter((position) => position % 2 === 1)
      .map((position) => ({
        id: `${position}`,
        programme: 'MDGF-1880',
        position: BigInt(position),
        data: { text: 'x'.repeat(this.sizes.get(position) ?? this.size) },
      }));
    return Promise.resolve({ messages: messages as PublishedMessage[], scannedTo: BigInt(scannedTo) });
  };
  readProgramme = () => Promise.resolve([]);
  heads = () => Promise.resolve(new Map());
  onAppended = (listener: () => void) => {
    this.listener = listener;
    return () => (this.listener = () => {});
  };
}

class Topic {
  readonly ids: string[] = [];
  readonly sizes: number[] = [];
  connections = 0;
  closed = 0;
  fails = 0;
  /** Takes no more in one batch, in bytes of its values. */
  takes = Number.POSITIVE_INFINITY;

  connect = (): Promise<KafkaDriver> => {
    this.connections += 1;
    return Promise.resolve({
      sendBatch: (topic, records) => {
        expect(topic).toBe('concert.budgets');
        if (this.fails > 0) {
          this.fails -= 1;
          return Promise.reject(new Error('The broker is gone'));
        }
        if (records.reduce((sum, { value }) => sum + value.length, 0) > this.takes)
          return Promise.reject(new RecordsTooLarge('larger than the max message size'));
        this.ids.push(...records.map(({ headers }) => headers['ce_id'] as string));
        this.sizes.push(records.length);
        return Promise.resolve();
      },
      runBatches: () => Promise.reject(new Error('A relay does not consume')),
      fetchOffsets: () => Promise.resolve([]),
      close: () => {
        this.closed += 1;
        return Promise.resolve();
      },
    });
  };
}

class Cursors implements RelayCursors {
  saved = 0n;
  fails = 0;
  load = () => Promise.resolve(this.saved);
  save = (position: bigint) => {
    if (this.fails > 0) {
      this.fails -= 1;
      return Promise.reject(new Error('The process died'));
    }
    this.saved = position;
    return Promise.resolve();
  };
}

describe('A relay', () => {
  const world = () => ({ log: new NotesLog(), topic: new Topic(), cursors: new Cursors() });

  const relaying = async (
    given: ReturnType<typeof world>,
    until: () => boolean,
    logger: Logger = silent,
  ): Promise<KafkaRelay> => {
    const { connect } = given.topic;
    const relay = new KafkaRelay({ log: given.log, cursors: given.cursors, connect, logger, pollEvery: 20 });
    for (const deadline = Date.now() + 30_000; !until() && Date.now() < deadline;) await sleep(5);
    return relay;
  };

  it('sends what is published, in order and in pages, and keeps how far it came', async () => {
    const given = world();
    given.log.append(1_201);
    const relay = await relaying(given, () => given.cursors.saved === 1_201n);
    await relay.stop();

    expect(given.topic.ids).toEqual(Array.from({ length: 601 }, (_, index) => `${2 * index + 1}`));
    expect(given.topic.sizes).toEqual([250, 250, 101]);
  });

  it('sends no more at once than a broker takes, and what is larger alone', async () => {
    const given = world();
    given.log.size = 200_000;
    given.log.append(9);
    await (await relaying(given, () => given.cursors.saved === 9n)).stop();
    given.log.size = 900_000;
    given.log.append(4);
    await (await relaying(given, () => given.cursors.saved === 13n)).stop();

    expect(given.topic.ids).toEqual(['1', '3', '5', '7', '9', '11', '13']);
    expect(given.topic.sizes).toEqual([2, 2, 1, 1, 1]);
  });

  it('S6: says which message the topic does not take, alarms, and goes on with the next', async () => {
    const given = world();
    const alarms: object[] = [];
    const logger: Logger = { ...silent, error: (facts) => void alarms.push(facts) };
    given.log.size = 100_000;
    given.topic.takes = 1_000_000;
    given.log.append(3);
    given.log.sizes.set(3, 1_300_000);
    given.log.append(4);
    const relay = await relaying(given, () => given.cursors.saved === 7n, logger);
    expect(relay.status()).toMatchObject({ state: 'running', position: 7n, tooLarge: 1 });
    await relay.stop();

    expect(given.topic.ids).toEqual(['1', '5', '7']);
    expect(alarms).toEqual([expect.objectContaining({ source: 'budgets', message: '3', position: '3' })]);
  });

  it('S6: sends one by one what the topic does not take together', async () => {
    const given = world();
    given.log.size = 100_000;
    given.topic.takes = 150_000;
    given.log.append(7);
    await (await relaying(given, () => given.cursors.saved === 7n)).stop();
    expect(given.topic.ids).toEqual(['1', '3', '5', '7']);
    expect(given.topic.sizes).toEqual([1, 1, 1, 1]);
  });

  it('goes on from where it stopped', async () => {
    const given = world();
    given.log.append(3);
    await (await relaying(given, () => given.cursors.saved === 3n)).stop();
    given.log.append(2);
    await (await relaying(given, () => given.cursors.saved === 5n)).stop();

    expect(given.topic.ids).toEqual(['1', '3', '5']);
  });

  it('sends at once when the log says that there is more', async () => {
    const given = world();
    const relay = await relaying(given, () => given.topic.connections > 0);
    given.log.append(1);
    await sleep(10);
    await relay.stop();

    expect(given.topic.ids).toEqual(['1']);
  });

  it('repeats, and loses nothing, when it dies between sending and saving', async () => {
    const given = world();
    given.log.append(3);
    given.cursors.fails = 1;
    const relay = await relaying(given, () => given.cursors.saved === 3n);
    await relay.stop();

    expect(given.topic.ids).toEqual(['1', '3', '1', '3']);
  });

  it('connects anew while Kafka is away, and says so', async () => {
    const given = world();
    given.log.append(3);
    given.topic.fails = 4;
    const relay = await relaying(given, () => given.topic.fails === 2);
    expect(relay.status()).toMatchObject({ state: 'retrying', error: 'The broker is gone', position: 0n });

    for (; given.cursors.saved < 3n;) await sleep(5);
    await sleep(1);
    expect(relay.status()).toEqual({ state: 'running', position: 3n, tooLarge: 0 });
    await relay.stop();
    expect(relay.status()).toEqual({ state: 'stopped', position: 3n, tooLarge: 0 });
    expect(given.topic.ids).toEqual(['1', '3']);
    expect(given.topic.closed).toBe(given.topic.connections);
  });
});
