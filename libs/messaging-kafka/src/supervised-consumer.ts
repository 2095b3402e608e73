import { MAX_BATCH } from '@concert/messaging';
import type { UnreadRecord } from './cloud-events.js';
import type { BatchConsumption, KafkaDriver, PartitionId } from './kafka-driver.js';
import { backoff, pause } from './pause.js';

export interface ConsumerSettings {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly connect: () => Promise<KafkaDriver>;
  readonly onRecords: BatchConsumption['onRecords'];
  /** The consumer has its partitions; another process may have had them before. */
  readonly onAssigned: () => void;
  readonly onTrouble: (error: Error) => void;
  /** Ends it, after the batch in hand. */
  readonly signal: AbortSignal;
}

/** Keeps a consumer alive: one that crashes, or that is found to stand still, is replaced by a new one. */
export class SupervisedConsumer {
  readonly ended: Promise<void>;
  /** Ends the consumer at work; a new one takes its place. */
  replace: (reason: Error) => void = () => {};
  private driver: KafkaDriver | undefined;
  private assigned: readonly PartitionId[] = [];
  private inHand: Promise<boolean> | undefined;
  private isBusy = false;
  private hasReceived = false;
  /** Consumers lost since a batch was last done with. */
  private losses = 0;

  constructor(private readonly settings: ConsumerSettings) {
    settings.signal.addEventListener('abort', () => this.replace(new Error('stopped')), { once: true });
    this.ended = this.work();
  }

  /** True when nothing was received since this was last asked, although a topic holds more for this consumer. */
  async standsStill(): Promise<boolean> {
    const isActive = this.isBusy || this.hasReceived;
    this.hasReceived = false;
    if (isActive || !this.driver) return false;
    const { groupId, topics } = this.settings;
    const offsets = await this.driver.fetchOffsets(groupId, topics).catch(() => []);
    return offsets.some((offset) => offset.committed < offset.end && this.assigned.some(isSamePartition(offset)));
  }

  private async work(): Promise<void> {
    const { signal, onTrouble } = this.settings;
    for (; !signal.aborted; this.losses += 1) {
      try {
        const reason = await this.consumeUntilItEnds();
        if (!signal.aborted) onTrouble(reason);
      } catch (error) {
        onTrouble(error as Error);
      }
      await this.inHand;
      await this.driver?.close();
      this.driver = undefined;
      await pause(backoff(this.losses), signal);
    }
  }

  private async consumeUntilItEnds(): Promise<Error> {
    const { groupId, topics, connect, onAssigned } = this.settings;
    let hasEnded = false;
    let end: (reason: Error) => void = () => {};
    const ended = new Promise<Error>((resolve) => (end = resolve));
    const endThisOne = (reason: Error): void => {
      hasEnded = true;
      end(reason);
    };
    this.replace = endThisOne;

    this.driver = await connect();
    await this.driver.runBatches({
      groupId,
      topics,
      largestBatch: MAX_BATCH,
      onRecords: (records, isMine) => (this.inHand = this.take(records, () => !hasEnded && isMine())),
      onAssigned: (partitions) => {
        this.assigned = partitions;
        onAssigned();
      },
      onEnded: endThisOne,
    });
    return ended;
  }

  private async take(records: readonly UnreadRecord[], isMine: () => boolean): Promise<boolean> {
    this.hasReceived = true;
    this.isBusy = true;
    const isDone = await this.settings.onRecords(records, isMine);
    this.isBusy = false;
    if (isDone) this.losses = 0;
    return isDone;
  }
}

const isSamePartition =
  (one: PartitionId) =>
  (other: PartitionId): boolean =>
    one.topic === other.topic && one.partition === other.partition;
