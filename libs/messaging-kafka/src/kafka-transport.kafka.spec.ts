import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedLog, SourceLog } from '@concert/messaging';
import {
  describeTransport,
  everythingIn,
  RecordingSubscriber,
  type ServiceUnderTest,
} from '@concert/messaging/testing';
import { start as startBroker } from '../../../infra/kafka/broker.mjs';
import { toRecord } from './cloud-events.js';
import { connect } from './kafka-driver.js';
import { eventually, note, openDatabase, openService, relayCursors, transportsTo } from './kafka.fixture.js';
import type { KafkaTransport, KafkaTransportOptions } from './kafka-transport.js';
import { silent } from './logger.js';
import type { RelayCursors } from './relay-cursors.js';
import { groupOf, topicOf } from './topics.js';

const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
const transportOver = transportsTo(brokers);

describeTransport('KafkaTransport', {
  start: async () => undefined,
  stop: async () => undefined,
  openService,
  openDatabase,
  transport: (logs) => Promise.resolve(transportOver(logs)),
  readsLogs: false,
  inject: async (messages) => {
    const topic = topicOf(messages[0]?.source as string);
    const driver = await connect({ brokers, clientId: 'faulty-network' }, [topic], silent);
    await driver.sendBatch(topic, messages.map(toRecord));
    await driver.close();
  },
  patience: 30_000,
});

describe('KafkaTransport', () => {
  const PROGRAMMES = ['MDGF-1880', 'CP-TING', 'IOM-CN-MN'];
  const unreachable: SourceLog = {
    readProgramme: () => Promise.reject(new Error('The source does not answer')),
    heads: () => Promise.reject(new Error('The source does not answer')),
  };
  let number = 0;
  const closers: (() => Promise<void>)[] = [];
  const atEnd = <Thing>(thing: Thing, close: (thing: Thing) => Promise<void>): Thing => {
    closers.push(() => close(thing));
    return thing;
  };
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  }, 60_000);

  const service = async (): Promise<ServiceUnderTest> => {
    const source = `faults-${process.pid}-${Date.now().toString(36)}-${(number += 1)}`;
    return atEnd(await openService(source), ({ close }) => close());
  };
  const subscriber = async ({ log }: ServiceUnderTest): Promise<RecordingSubscriber> => {
    const { pool } = atEnd(await openDatabase(), ({ close }) => close());
    return RecordingSubscriber.open(`reader-${(number += 1)}`, [log.source], pool);
  };
  const transport = (over: ServiceUnderTest, options: Partial<KafkaTransportOptions> = {}): KafkaTransport =>
    atEnd(transportOver([over.log], options), (one) => one.close());

  const write = async ({ store }: ServiceUnderTest, count: number): Promise<void> => {
    for (let nr = 0; nr < count; nr += 1) await store.append(note(`${nr}`, PROGRAMMES[nr % 3]!));
  };

  const expectEverything = async ({ log }: ServiceUnderTest, reader: RecordingSubscriber): Promise<void> => {
    const messages = await everythingIn(log);
    await eventually(async () => expect(await reader.count()).toBeGreaterThanOrEqual(messages.length));
    const delivered = (await reader.delivered()).map(({ message }) => message);
    for (const programme of PROGRAMMES)
      expect(delivered.filter((one) => one.programme === programme)).toEqual(
        messages.filter((one) => one.programme === programme),
      );
    expect(await reader.torn()).toEqual([]);
  };

  it('carries everything by itself while no source answers, through interruptions and restarts', async () => {
    const notes = await service();
    const reader = await subscriber(notes);
    let turn = 0;
    reader.meanwhile = (moment) => {
      turn += 1;
      if (turn % 3 === 0) throw new Error(`interrupted ${moment}`);
    };

    for (let life = 1; life <= 3; life += 1) {
      const one = transport(notes, { sourceOf: () => unreachable });
      await one.relay(notes.log);
      await one.subscribe(reader);
      const before = await reader.count();
      await write(notes, 60);
      await eventually(async () => expect(await reader.count()).toBeGreaterThan(before));
      await one.close();
    }
    const last = transport(notes, { sourceOf: () => unreachable });
    await last.relay(notes.log);
    await last.subscribe(reader);

    await expectEverything(notes, reader);
  }, 120_000);

  it('brings from the source what the topic never got', async () => {
    const notes = await service();
    const reader = await subscriber(notes);
    await write(notes, 20);
    await relayCursors(notes.log).save(await notes.store.head());
    const one = transport(notes);
    await one.relay(notes.log);
    await write(notes, 10);

    await one.subscribe(reader);

    await expectEverything(notes, reader);
  }, 60_000);

  it('takes effect once although a relay that dies after sending sends again', async () => {
    const notes = await service();
    const reader = await subscriber(notes);
    let saves = 0;
    const dying = (log: PublishedLog): RelayCursors => ({
      load: () => relayCursors(log).load(),
      save: (position) => {
        saves += 1;
        return saves % 2 === 1 ? Promise.reject(new Error('The process died')) : relayCursors(log).save(position);
      },
    });
    const one = transport(notes, { relayCursors: dying, sourceOf: () => unreachable });
    await one.relay(notes.log);
    await one.subscribe(reader);

    await write(notes, 30);

    await expectEverything(notes, reader);
    const topic = topicOf(notes.log.source);
    const driver = await connect({ brokers, clientId: 'auditor' }, [topic], silent);
    const offsets = await driver.fetchOffsets(groupOf('specified', reader.name), [topic]);
    await driver.close();
    expect(offsets.reduce((sum, { end }) => sum + end, 0n)).toBeGreaterThan(30n);
  }, 60_000);

  it('carries long texts, many at once', async () => {
    const notes = await service();
    const reader = await subscriber(notes);
    const long = '北京'.repeat(40_000);
    for (let nr = 0; nr < 20; nr += 1) await notes.store.append(note(`${nr} ${long}`, 'MDGF-1880'));
    const one = transport(notes, { sourceOf: () => unreachable });
    await one.relay(notes.log);

    await one.subscribe(reader);

    await expectEverything(notes, reader);
  }, 60_000);

  it('passes over a record nobody can read', async () => {
    const notes = await service();
    const reader = await subscriber(notes);
    const topic = topicOf(notes.log.source);
    const driver = await connect({ brokers, clientId: 'stranger' }, [topic], silent);
    await driver.sendBatch(
      topic,
      PROGRAMMES.map((key) => ({ key, value: 'Good morning', headers: {} })),
    );
    await driver.close();

    const one = transport(notes, { sourceOf: () => unreachable });
    await one.relay(notes.log);
    await one.subscribe(reader);
    await write(notes, 9);

    await expectEverything(notes, reader);
  }, 60_000);

  it('shares the work among the processes of one subscriber, and goes on when one of them stops', async () => {
    const notes = await service();
    const reader = await subscriber(notes);
    const [first, second] = [transport(notes), transport(notes, { sourceOf: () => unreachable })];
    await first.relay(notes.log);
    const [leaving] = [await first.subscribe(reader), await second.subscribe(reader)];
    await write(notes, 60);
    await expectEverything(notes, reader);

    await leaving.stop();
    await write(notes, 60);

    await expectEverything(notes, reader);
  }, 90_000);

  const itWithOwnBroker = process.env['CONCERT_MAY_START_BROKERS'] ? it : it.skip;

  itWithOwnBroker(
    'waits for a broker that is away, and loses nothing',
    async () => {
      const dataDir = atEnd(await mkdtemp(join(tmpdir(), 'concert-kafka-')), (folder) =>
        rm(folder, { recursive: true }),
      );
      const started = await startBroker({ dataDir });
      const port = Number(started.brokers.split(':')[1]);
      const notes = await service();
      const reader = await subscriber(notes);
      const one = transport(notes, { brokers: [started.brokers], sourceOf: () => unreachable });
      const relay = await one.relay(notes.log);
      const subscription = await one.subscribe(reader);
      await write(notes, 9);
      await expectEverything(notes, reader);

      await started.stop();
      await write(notes, 9);
      await eventually(async () => expect(relay.status().state).toBe('retrying'));
      await eventually(async () => expect((await subscription.status()).error).toMatch(/ECONN|Connection|closed/i));
      const again = atEnd(await startBroker({ port, dataDir }), ({ stop }) => stop());
      closers.push(() => one.close());

      await write(notes, 9);
      await expectEverything(notes, reader);
      await one.close();
      await again.stop();
    },
    150_000,
  );
});
