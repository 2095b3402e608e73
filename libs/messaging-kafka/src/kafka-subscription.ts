import {
  Inbox,
  LogRegressed,
  MAX_BATCH,
  type PublishedMessage,
  type SourceLog,
  type Subscriber,
  type Subscription,
  type SubscriptionStatus,
} from '@concert/messaging';
import { fromRecord, type UnreadRecord } from './cloud-events.js';
import type { KafkaDriver, PartitionId } from './kafka-driver.js';
import type { Logger } from './logger.js';
import { backoff, pause } from './pause.js';
import { topicOf } from './topics.js';

export interface SubscriptionSettings {
  readonly subscriber: Subscriber;
  readonly groupId: string;
  readonly sourceOf: (source: string) => SourceLog;
  readonly connect: () => Promise<KafkaDriver>;
  readonly logger: Logger;
  /** How often, in ms, the cursors are compared with the sources' heads. */
  readonly compareEvery: number;
}

/**
 * Delivers from Kafka, and from the source what Kafka does not bring. Two loops: one keeps a consumer alive, the other
 * compares cursors with the sources' heads, fetches what stays behind and replaces a consumer that stands still.
 */
export class KafkaSubscription implements Subscription {
  private readonly stopping = new AbortController();
  private readonly topics: readonly string[];
  private readonly compared = new Set<string>();
  private readonly troubles = new Map<'kafka' | 'delivery' | `source ${string}`, string>();
  private readonly lastLag = new Map<string, bigint>();
  /** Positions of programmes that were behind when last compared. */
  private behind = new Map<string, bigint>();
  private assigned: readonly PartitionId[] = [];
  private receivedSinceCompared = false;
  private inHand: Promise<unknown> | undefined;
  private isDelivering = false;
  /** Consumers that ended since the last batch was delivered. */
  private failures = 0;
  private halted: LogRegressed | undefined;
  private endConsumer: (reason: Error) => void = () => {};
  private readonly loops: Promise<unknown>;

  static async open(settings: SubscriptionSettings): Promise<KafkaSubscription> {
    return new KafkaSubscription(settings, await Inbox.open(settings.subscriber, settings.sourceOf));
  }

  private constructor(
    private readonly settings: SubscriptionSettings,
    private readonly inbox: Inbox,
  ) {
    this.topics = settings.subscriber.sources.map(topicOf);
    this.loops = this.compareOnce().then(() => Promise.all([this.keepComparing(), this.keepConsuming()]));
  }

  async status(): Promise<SubscriptionStatus> {
    const { name, sources } = this.settings.subscriber;
    await Promise.all(sources.map(async (source) => this.lastLag.set(source, await this.inbox.lagOf(source)))).catch(
      () => undefined,
    );
    const error = this.halted?.message ?? [...this.troubles.values()].join('; ');
    return {
      subscriber: name,
      state: this.state(),
      ...(error !== '' && { error }),
      lag: Object.fromEntries(this.lastLag),
    };
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.endConsumer(new Error('stopped'));
    await this.loops;
  }

  private state(): SubscriptionStatus['state'] {
    if (this.halted) return 'halted';
    if (this.isStopping) return 'stopped';
    const isComplete = this.compared.size === this.settings.subscriber.sources.length;
    return this.troubles.has('kafka') || this.troubles.has('delivery') || !isComplete ? 'retrying' : 'running';
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  /** A person must look at the source's log: nothing more is delivered, also not from other sources. */
  private halt(reason: LogRegressed): void {
    const { logger, subscriber } = this.settings;
    this.halted ??= reason;
    logger.error({ err: reason, subscriber: subscriber.name }, 'Delivery halted: a log is not the one read before');
    this.stopping.abort();
    this.endConsumer(reason);
  }

  private trouble(where: 'kafka' | 'delivery' | `source ${string}`, error: unknown): void {
    const { logger, subscriber } = this.settings;
    this.troubles.set(where, (error as Error).message);
    logger.warn({ err: error, subscriber: subscriber.name, where }, 'Delivery is in trouble and goes on trying');
  }

  private async keepConsuming(): Promise<void> {
    const { connect, groupId } = this.settings;
    for (; !this.isStopping; this.failures += 1) {
      const ended = new Promise<Error>((resolve) => (this.endConsumer = resolve));
      let hasEnded = false;
      void ended.then(() => (hasEnded = true));
      let driver: KafkaDriver | undefined;
      try {
        driver = await connect();
        await driver.runBatches({
          groupId,
          topics: this.topics,
          largestBatch: MAX_BATCH,
          onRecords: (records, isMine) => {
            const delivery = this.deliver(records, () => !hasEnded && isMine());
            this.inHand = delivery;
            return delivery;
          },
          onAssigned: (partitions) => {
            this.assigned = partitions;
            this.inbox.forget();
            this.troubles.delete('kafka');
          },
          onEnded: (error) => this.endConsumer(error),
        });
        this.offsetsOf = () => (driver as KafkaDriver).fetchOffsets(groupId, this.topics);
        const reason = await ended;
        if (!this.isStopping) this.trouble('kafka', reason);
      } catch (error) {
        this.trouble('kafka', error);
      }
      await this.inHand;
      await driver?.close();
      await pause(backoff(this.failures), this.stopping.signal);
    }
  }

  private offsetsOf: () => ReturnType<KafkaDriver['fetchOffsets']> = () => Promise.resolve([]);

  private async deliver(records: readonly UnreadRecord[], isMine: () => boolean): Promise<boolean> {
    this.receivedSinceCompared = true;
    this.isDelivering = true;
    const isDelivered = await this.deliverUntilDone(this.readable(records), isMine);
    this.isDelivering = false;
    return isDelivered;
  }

  private async deliverUntilDone(messages: readonly PublishedMessage[], isMine: () => boolean): Promise<boolean> {
    for (let attempt = 0; isMine() && !this.isStopping; attempt += 1) {
      try {
        await this.inbox.receive(messages);
        this.troubles.delete('delivery');
        this.failures = 0;
        return true;
      } catch (error) {
        if (error instanceof LogRegressed) this.halt(error);
        else this.trouble('delivery', error);
        await pause(backoff(attempt), this.stopping.signal);
      }
    }
    return false;
  }

  private readable(records: readonly UnreadRecord[]): PublishedMessage[] {
    return records.flatMap((record) => {
      try {
        return [fromRecord(record)];
      } catch (error) {
        this.settings.logger.error({ err: error, headers: record.headers }, 'A record was left out: it cannot be read');
        return [];
      }
    });
  }

  private async keepComparing(): Promise<void> {
    while (!this.isStopping) {
      await pause(this.settings.compareEvery, this.stopping.signal);
      if (!this.isStopping) await this.compareOnce();
    }
  }

  private async compareOnce(): Promise<void> {
    const behind = new Map<string, bigint>();
    let stoodStill = false;
    this.inbox.forget();
    for (const source of this.settings.subscriber.sources) {
      if (this.isStopping) return;
      try {
        const isStuck = await this.isStuck(source, behind);
        if (isStuck || !this.compared.has(source)) await this.inbox.catchUp(source);
        stoodStill ||= isStuck;
        this.compared.add(source);
        this.troubles.delete(`source ${source}`);
      } catch (error) {
        if (error instanceof LogRegressed) this.halt(error);
        else this.trouble(`source ${source}`, error);
      }
    }
    this.behind = behind;
    const isIdle = !this.isDelivering && !this.receivedSinceCompared;
    if (stoodStill && isIdle && (await this.topicsHoldMore()))
      this.endConsumer(new Error('The consumer stood still although its topics hold more'));
    this.receivedSinceCompared = false;
  }

  /** True when a programme is as far behind its head as when last compared, or further. */
  private async isStuck(source: string, behind: Map<string, bigint>): Promise<boolean> {
    let isStuck = false;
    for (const [programme, head] of await this.inbox.checkAgainst(source)) {
      const position = this.inbox.positionOf(source, programme);
      if (position >= head) continue;
      const chain = `${source}/${programme}`;
      behind.set(chain, position);
      isStuck ||= this.behind.get(chain) === position;
    }
    return isStuck;
  }

  private async topicsHoldMore(): Promise<boolean> {
    const isAssigned = ({ topic, partition }: PartitionId): boolean =>
      this.assigned.some((own) => own.topic === topic && own.partition === partition);
    const offsets = await this.offsetsOf().catch(() => []);
    return offsets.some((offset) => isAssigned(offset) && offset.committed < offset.end);
  }
}
