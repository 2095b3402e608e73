import type { PublishedMessage } from '@concert/messaging';
import { RecordingSubscriber, type ServiceUnderTest } from '@concert/messaging/testing';
import { v7 as uuid } from 'uuid';
import { type CloudEventRecord, toRecord } from './cloud-events.js';
import { eventually, note, openDatabase, openService, transportsTo } from './kafka.fixture.js';
import { connect } from './kafka-driver.js';
import type { KafkaTransport, KafkaTransportOptions } from './kafka-transport.js';
import { silent } from './logger.js';
import { topicOf } from './topics.js';

const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
const transportOver = transportsTo(brokers);

const [YEM, TING] = ['MDGF-1880', 'CP-TING'];

/** A message that nobody recorded, at a place that its writer chose. */
const forged = (source: string, position: bigint, previous: bigint, data: object = { text: 'forged' }) =>
  toRecord({
    id: uuid(),
    type: 'notes.NoteTaken.v1',
    source,
    stream: 'Note-forged',
    streamVersion: 1,
    position,
    previous,
    programme: YEM,
    effectiveDate: '2010-01-01',
    recordedAt: '2026-01-05T09:00:00.000001Z',
    actor: { user: 'x', organization: 'PMO', role: 'pmo' },
    correlationId: uuid(),
    causationId: uuid(),
    visibility: 'shared',
    data,
  });

// With keys a genuine record needs no question; without them every one is confirmed by its source.
describe.each([
  ['signed by their source', {}],
  ['confirmed by their source', { signingKey: undefined, keysOf: undefined }],
] as const)('S15: a topic whose genuine records are %s, and on which others write, too', (_, options) => {
  let notes: ServiceUnderTest;
  let reader: RecordingSubscriber;
  let transport: KafkaTransport;
  const closers: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    notes = await openService(`forged-${process.pid}-${Date.now().toString(36)}`);
    const { pool, close } = await openDatabase();
    closers.push(notes.close, close);
    reader = await RecordingSubscriber.open('reader', [notes.log.source], pool);
    // Comparing late, so that what arrives came over the topic.
    transport = transportOver([notes.log], { ...(options as Partial<KafkaTransportOptions>), compareEvery: 60_000 });
    await transport.relay(notes.log);
  }, 60_000);

  afterEach(async () => {
    await transport.close();
    for (const close of closers.splice(0).reverse()) await close();
  }, 60_000);

  const add = async (programme: string, text: string): Promise<void> => {
    await notes.store.append(note(text, programme));
  };
  const send = async (...records: CloudEventRecord[]): Promise<void> => {
    const topic = topicOf(notes.log.source);
    const driver = await connect({ brokers, clientId: 'stranger' }, [topic], silent);
    await driver.sendBatch(topic, records);
    await driver.close();
  };
  const texts = async (): Promise<string[]> =>
    (await reader.delivered()).map(({ message }) => (message.data as { text: string }).text).sort();
  const places = async (): Promise<unknown> => {
    const positions = (await reader.cursors()).map(({ source, programme, position }) => [source, programme, position]);
    return positions.sort();
  };

  it('none of what they write takes effect, nobody waits, and each kind is counted', async () => {
    const { source } = notes.log;
    const subscription = await transport.subscribe(reader);
    await add(YEM, '1');
    await add(YEM, '2');
    await eventually(async () => expect(await texts()).toEqual(['1', '2']));

    await send(
      forged(source, 3n, 2n), // a: the next of a real chain
      forged('evil', 1n, 0n), // b: of a source that nobody knows
      forged(source, 99_999n, 99_998n), // c: far ahead of a real chain
      forged('evil', 2n, 1n, { text: 5 }), // d: not to be read either
      { ...forged(source, 4n, 3n), headers: {} },
    );
    const [first] = (await notes.log.read(0n, 1)).messages as [PublishedMessage];
    await send(toRecord({ ...first, data: { text: 'altered, but read already' } }));
    await eventually(async () =>
      expect((await subscription.status()).setAside).toEqual(
        expect.arrayContaining([
          { source, reason: 'unrecorded', count: 2 },
          { source, reason: 'foreign', count: 2 },
          { source, reason: 'unreadable', count: 1 },
        ]),
      ),
    );
    await add(YEM, '3');
    await add(TING, '4');
    await eventually(async () => expect(await texts()).toEqual(['1', '2', '3', '4']));
    expect(await subscription.status()).toMatchObject({ state: 'running', lag: { [source]: 0n } });

    // Another process of the group, and one that reads the topic from its beginning, stumble over nothing either.
    await transport.close();
    for (const deployment of ['specified', 'later']) {
      const again = transportOver([notes.log], { ...(options as Partial<KafkaTransportOptions>), deployment });
      closers.push(() => again.close());
      const following = await again.subscribe(reader);
      await again.relay(notes.log);
      await add(YEM, deployment);
      await eventually(async () => expect(await texts()).toContain(deployment));
      await eventually(async () => expect(await following.status()).toMatchObject({ state: 'running' }));
      await again.close();
    }
    expect(await places()).toEqual([
      [source, TING, 4n],
      [source, YEM, 6n],
    ]);
    expect((await texts()).filter((text) => text.includes('forged') || text.includes('altered'))).toEqual([]);
  }, 120_000);
});
