import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, {
  type Admin,
  type Consumer,
  type EachBatchPayload,
  type Kafka as Client,
  type KafkaMessage,
  type Producer,
} from 'kafkajs';
import type { CloudEventRecord, UnreadRecord } from './cloud-events.js';
import type { Logger } from './logger.js';
import { TOPIC_SETTINGS } from './topics.js';

const { Kafka, logLevel, Partitioners } = kafkajs;

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** In PEM; without `ca` the authorities that Node knows, without `cert` and `key` no certificate is shown. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
}

export interface PartitionId {
  readonly topic: string;
  readonly partition: number;
}

/** Where a group stands in a partition, and where the partition ends. */
export interface PartitionOffsets extends PartitionId {
  readonly committed: bigint;
  readonly end: bigint;
}

export interface BatchConsumption {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly largestBatch: number;
  /**
   * Takes records of one partition. Resolves to true when they are done with; false leaves them in the topic.
   * `isMine` turns false when the group is about to give the partition to somebody else.
   */
  readonly onRecords: (records: readonly UnreadRecord[], isMine: () => boolean) => Promise<boolean>;
  readonly onAssigned: (partitions: readonly PartitionId[]) => void;
  /** The consumer has ended for good, of itself. */
  readonly onEnded: (error: Error) => void;
}

/** The topic takes no batch of this size; a single record as well as many together. */
export class RecordsTooLarge extends Error {
  override readonly name = 'RecordsTooLarge';
}

export interface KafkaDriver {
  /**
   * Resolves when every replica in sync has the records; their order is kept.
   *
   * @throws RecordsTooLarge
   */
  sendBatch(topic: string, records: readonly CloudEventRecord[]): Promise<void>;
  /** Begins to consume and returns. */
  runBatches(consumption: BatchConsumption): Promise<void>;
  fetchOffsets(groupId: string, topics: readonly string[]): Promise<PartitionOffsets[]>;
  /** Ends after the batch in hand. */
  close(): Promise<void>;
}

const HEARTBEAT_EVERY = 1_000;
/** A process that died without a word holds its partitions this long. */
const SESSION_TIMEOUT = 10_000;
/** How long the group waits for a member with a batch in hand. */
const REBALANCE_TIMEOUT = 30_000;
const LONGEST_FETCH_WAIT = 1_000;
const LARGEST_PARTITION_FETCH = 2 ** 20;
const LARGEST_FETCH = 8 * 2 ** 20;
const CLOSE_PATIENCE = 10_000;
const RETRIES = 4;

/**
 * The five functions of Kafka this adapter stands on. The only file that knows kafkajs.
 *
 * Topics that do not exist are made. Nothing here retries for long: whoever uses a driver closes it after an error and
 * connects anew.
 */
export const connect = async (
  settings: KafkaSettings,
  topics: readonly string[],
  logger: Logger,
): Promise<KafkaDriver> => {
  const kafka = new Kafka({
    brokers: [...settings.brokers],
    clientId: settings.clientId,
    ssl: settings.tls && { ...settings.tls },
    sasl: settings.sasl as never,
    connectionTimeout: 3_000,
    requestTimeout: 20_000,
    retry: { retries: RETRIES, initialRetryTime: 100, maxRetryTime: 2_000 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log: { message, ...facts } }) =>
        logger.debug({ ...facts, kafkajs: namespace }, message),
  });
  await withAdmin(kafka, (admin) => createMissing(admin, topics));

  let producer: Promise<Producer> | undefined;
  const consumers: Consumer[] = [];

  return {
    sendBatch: async (topic, records) => {
      const connected = await (producer ??= connectProducer(kafka));
      await connected.send({ topic, acks: -1, messages: [...records] }).catch((error: Error) => {
        throw isTooLarge(error) ? new RecordsTooLarge(error.message, { cause: error }) : error;
      });
    },

    runBatches: async (consumption) => {
      const consumer = consumerOf(kafka, consumption.groupId);
      consumers.push(consumer);
      await consume(consumer, consumption);
    },

    fetchOffsets: (groupId, topics) => withAdmin(kafka, (admin) => offsetsOf(admin, groupId, topics)),

    close: async () => {
      const connected = await producer?.catch(() => undefined);
      const closing = [...consumers, ...(connected ? [connected] : [])].map((client) => client.disconnect());
      await within(CLOSE_PATIENCE, Promise.allSettled(closing));
    },
  };
};

const connectProducer = async (kafka: Client): Promise<Producer> => {
  const producer = kafka.producer({
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
    idempotent: true,
    maxInFlightRequests: 1,
    retry: { retries: RETRIES },
  });
  await producer.connect();
  return producer;
};

const consumerOf = (kafka: Client, groupId: string): Consumer =>
  kafka.consumer({
    groupId,
    allowAutoTopicCreation: false,
    maxInFlightRequests: 1,
    sessionTimeout: SESSION_TIMEOUT,
    rebalanceTimeout: REBALANCE_TIMEOUT,
    heartbeatInterval: HEARTBEAT_EVERY,
    maxWaitTimeInMs: LONGEST_FETCH_WAIT,
    maxBytesPerPartition: LARGEST_PARTITION_FETCH,
    maxBytes: LARGEST_FETCH,
    retry: { retries: RETRIES, restartOnFailure: () => Promise.resolve(false) },
  });

const consume = async (
  consumer: Consumer,
  { topics, largestBatch, onRecords, onAssigned, onEnded }: BatchConsumption,
): Promise<void> => {
  consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) =>
    onAssigned(partitionsOf(memberAssignment)),
  );
  consumer.on(consumer.events.CRASH, ({ payload: { error } }) => onEnded(error));
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await consumer.run({
    eachBatchAutoResolve: false,
    eachBatch: (payload) => inPieces(payload, largestBatch, onRecords),
  });
};

const withAdmin = async <Result>(kafka: Client, work: (admin: Admin) => Promise<Result>): Promise<Result> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
};

const offsetsOf = async (admin: Admin, groupId: string, topics: readonly string[]): Promise<PartitionOffsets[]> => {
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] });
  const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
  return committed.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition, offset }) => ({
      topic,
      partition,
      committed: BigInt(offset),
      end: BigInt(ends[topics.indexOf(topic)]?.find((end) => end.partition === partition)?.high ?? 0),
    })),
  );
};

interface RequestQueue {
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly pending: readonly unknown[];
  checkPendingRequests(): void;
}

/**
 * kafkajs 2.2.4 asks itself every millisecond whether a request waits, with a negative timeout that Node 24 warns of
 * (kafkajs #1704, #1751). Asked only when one does wait, an idle consumer costs an eighth: README, "Measured".
 */
const askOnlyWhenRequestsWait = (): void => {
  const queue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as { prototype: object };
  Object.assign(queue.prototype, {
    scheduleCheckPendingRequests(this: RequestQueue): void {
      if (this.throttleCheckTimeoutId || this.pending.length === 0) return;
      const untilUnthrottled = Math.max(this.throttledUntil - Date.now(), 10);
      this.throttleCheckTimeoutId = setTimeout(() => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      }, untilUnthrottled);
    },
  });
};
askOnlyWhenRequestsWait();

/** Refused by the broker for its size: as a batch, or as more than the broker reads at all. */
const isTooLarge = (error: unknown): boolean =>
  ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE'].includes(String((error as { type?: unknown }).type));

const createMissing = async (admin: Admin, topics: readonly string[]): Promise<void> => {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic));
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic,
      numPartitions: TOPIC_SETTINGS.partitions,
      replicationFactor: -1,
      configEntries: Object.entries(TOPIC_SETTINGS.config).map(([name, value]) => ({ name, value })),
    })),
  });
};

/** Hands a fetched batch on in bounded pieces, with a heartbeat all the while. */
const inPieces = async (
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  largestBatch: number,
  onRecords: BatchConsumption['onRecords'],
): Promise<void> => {
  let isLost = false;
  const isMine = (): boolean => !isLost && isRunning() && !isStale();
  const beating = setInterval(() => heartbeat().catch(() => (isLost = true)), HEARTBEAT_EVERY);
  try {
    for (let from = 0; from < batch.messages.length && isMine(); from += largestBatch) {
      const piece = batch.messages.slice(from, from + largestBatch);
      if (!(await onRecords(piece.map(asRecordOf(batch)), isMine))) return;
      resolveOffset(piece.at(-1)?.offset as string);
    }
  } finally {
    clearInterval(beating);
  }
};

const asRecordOf =
  ({ topic, partition }: PartitionId) =>
  ({ value, headers = {}, offset }: KafkaMessage): UnreadRecord => ({
    topic,
    partition,
    offset,
    value: value && value.toString(),
    headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, String(header)])),
  });

const partitionsOf = (assignment: Record<string, number[]>): PartitionId[] =>
  Object.entries(assignment).flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition })));

const within = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  const patience = new AbortController();
  await Promise.race([work, sleep(milliseconds, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
};
