import type { KeyObject } from 'node:crypto';
import type { PublishedLog, Relay, SourceLog, Subscriber, Subscription, Transport } from '@concert/messaging';
import { connect, type KafkaDriver, type KafkaSettings } from './kafka-driver.js';
import { KafkaRelay } from './kafka-relay.js';
import { KafkaSubscription } from './kafka-subscription.js';
import { type Logger, silent } from './logger.js';
import type { RelayCursors } from './relay-cursors.js';
import type { KeysOf } from './signature.js';
import { groupOf, topicOf } from './topics.js';

export interface KafkaTransportOptions extends Omit<KafkaSettings, 'clientId'> {
  /** Name of the deployed process, unique among those that keep a database of their own: `budgets`, `view-ilo`. */
  readonly deployment: string;
  /** Where gaps of a source are fetched and its heads are read. */
  readonly sourceOf: (source: string) => SourceLog;
  /** Where the relay of a log keeps how far it came; needed by those who relay. */
  readonly relayCursors?: (log: PublishedLog) => RelayCursors;
  /** Private key of the own source, with which its records are signed. */
  readonly signingKey?: KeyObject;
  /** Public keys of the sources whose records need no confirmation when one of them signed. */
  readonly keysOf?: KeysOf;
  readonly logger?: Logger;
  /** In ms; 10 s when left out. */
  readonly compareEvery?: number;
  /** In ms; 2 s when left out. */
  readonly pollEvery?: number;
}

/** Messages travel over Kafka, effects happen once: what the broker repeats, reorders or loses, chained delivery mends. */
export class KafkaTransport implements Transport {
  private readonly running = new Set<{ stop(): Promise<void> }>();
  private readonly logger: Logger;

  constructor(private readonly options: KafkaTransportOptions) {
    this.logger = options.logger ?? silent;
  }

  /** Resolves at once; while Kafka cannot be reached the log keeps what is to be sent. */
  relay(log: PublishedLog): Promise<KafkaRelay> {
    const { relayCursors, signingKey, pollEvery = 2_000 } = this.options;
    if (!relayCursors) throw new Error(`Nothing says where the relay of ${log.source} keeps its cursor`);
    const relay = new KafkaRelay({
      log,
      cursors: relayCursors(log),
      connect: () => this.connect([topicOf(log.source)]),
      logger: this.logger,
      signingKey,
      pollEvery,
    });
    return Promise.resolve(this.keep(relay));
  }

  /** Resolves when the cursors are read; while Kafka cannot be reached delivery comes from the sources, slowly. */
  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    const { deployment, sourceOf, keysOf, compareEvery = 10_000 } = this.options;
    const subscription = await KafkaSubscription.open({
      subscriber,
      groupId: groupOf(deployment, subscriber.name),
      sourceOf,
      keysOf,
      connect: () => this.connect(subscriber.sources.map(topicOf)),
      logger: this.logger,
      compareEvery,
    });
    return this.keep(subscription);
  }

  async close(): Promise<void> {
    await Promise.all([...this.running].map((one) => one.stop()));
    this.running.clear();
  }

  private keep<Running extends Relay | Subscription>(running: Running): Running {
    this.running.add(running);
    return running;
  }

  private connect(topics: readonly string[]): Promise<KafkaDriver> {
    const { brokers, tls, sasl, deployment } = this.options;
    return connect({ brokers, tls, sasl, clientId: `concert-${deployment}` }, topics, this.logger);
  }
}
