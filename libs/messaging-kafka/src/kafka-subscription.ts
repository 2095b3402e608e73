import {
  CursorMoved,
  Inbox,
  LogRegressed,
  type SourceLog,
  type Subscriber,
  type Subscription,
  type SubscriptionStatus,
} from '@concert/messaging';
import type { UnreadRecord } from './cloud-events.js';
import { Confirmation } from './confirmation.js';
import type { KafkaDriver } from './kafka-driver.js';
import type { Logger } from './logger.js';
import { backoff, pause } from './pause.js';
import { check, type Claim, claimOf, type Signed } from './record-check.js';
import { RecordsSetAside } from './set-aside.js';
import type { KeysOf } from './signature.js';
import { SupervisedConsumer } from './supervised-consumer.js';
import { topicOf } from './topics.js';
import { Troubles } from './troubles.js';

export interface SubscriptionSettings {
  readonly subscriber: Subscriber;
  readonly groupId: string;
  readonly sourceOf: (source: string) => SourceLog;
  /** Left out, every batch is confirmed by its source. */
  readonly keysOf?: KeysOf;
  readonly connect: () => Promise<KafkaDriver>;
  readonly logger: Logger;
  /** How often, in ms, the cursors are compared with the sources' heads. */
  readonly compareEvery: number;
}

type Place = 'kafka' | 'delivery' | `confirmation ${string}` | `source ${string}`;

/** While a source was not compared yet. */
const FIRST_COMPARE_EVERY = 1_000;

/**
 * Delivers what Kafka brings and the source vouches for, and what Kafka does not bring from the source: at start, and
 * whenever a programme stands still behind its head.
 */
export class KafkaSubscription implements Subscription {
  private readonly stopping = new AbortController();
  private readonly troubles: Troubles<Place>;
  private readonly compared = new Set<string>();
  private readonly lastLag = new Map<string, bigint>();
  /** Where the programmes that were behind stood when last compared. */
  private behind: ReadonlyMap<string, bigint> = new Map();
  private halted: LogRegressed | undefined;
  private consumer: SupervisedConsumer | undefined;
  private readonly sourceOfTopic: ReadonlyMap<string, string>;
  private readonly setAside: RecordsSetAside;
  private readonly confirmation: Confirmation;
  private readonly comparing: Promise<void>;

  static async open(settings: SubscriptionSettings): Promise<KafkaSubscription> {
    return new KafkaSubscription(settings, await Inbox.open(settings.subscriber, settings.sourceOf));
  }

  private constructor(
    private readonly settings: SubscriptionSettings,
    private readonly inbox: Inbox,
  ) {
    const { logger, sourceOf, subscriber } = settings;
    this.troubles = new Troubles(logger, { subscriber: subscriber.name });
    this.sourceOfTopic = new Map(subscriber.sources.map((source) => [topicOf(source), source]));
    this.setAside = new RecordsSetAside(logger, subscriber.name);
    this.confirmation = new Confirmation({
      inbox,
      sourceOf,
      setAside: this.setAside,
      onTrouble: (source, error) => this.failed(`confirmation ${source}`, error),
      onDone: (source) => this.troubles.over(`confirmation ${source}`),
      signal: this.stopping.signal,
    });
    this.comparing = this.keepComparing();
  }

  async status(): Promise<SubscriptionStatus> {
    const { name, sources } = this.settings.subscriber;
    const measure = async (source: string): Promise<unknown> =>
      this.lastLag.set(source, await this.inbox.lagOf(source));
    await Promise.allSettled(sources.map(measure));
    const error = this.halted?.message ?? this.troubles.text;
    return {
      subscriber: name,
      state: this.state(),
      ...(error !== undefined && { error }),
      lag: Object.fromEntries(this.lastLag),
      ...(this.setAside.all.length > 0 && { setAside: this.setAside.all }),
    };
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.comparing;
    await this.consumer?.ended;
    await this.confirmation.ended;
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private get hasComparedAll(): boolean {
    return this.settings.subscriber.sources.every((source) => this.compared.has(source));
  }

  private state(): SubscriptionStatus['state'] {
    if (this.halted) return 'halted';
    if (this.isStopping) return 'stopped';
    const isWell = this.hasComparedAll && !this.troubles.has('kafka') && !this.troubles.has('delivery');
    return isWell ? 'running' : 'retrying';
  }

  /** A person must look at the source's log: nothing more is delivered, also not from other sources. */
  private halt(reason: LogRegressed): void {
    const { logger, subscriber } = this.settings;
    this.halted ??= reason;
    logger.error({ err: reason, subscriber: subscriber.name }, 'Delivery halted: a log is not the one read before');
    this.stopping.abort();
  }

  private failed(place: Place, error: unknown): void {
    if (error instanceof LogRegressed) this.halt(error);
    else if (!(error instanceof CursorMoved)) this.troubles.note(place, error as Error);
  }

  private consume(): SupervisedConsumer {
    const { connect, groupId, subscriber } = this.settings;
    return new SupervisedConsumer({
      connect,
      groupId,
      topics: subscriber.sources.map(topicOf),
      onRecords: (records, isMine) => this.take(records, isMine),
      onAssigned: () => {
        this.inbox.forget();
        this.troubles.over('kafka');
      },
      onTrouble: (error) => this.troubles.note('kafka', error),
      signal: this.stopping.signal,
    });
  }

  /** What its source signed waits for nobody; the rest is asked about meanwhile, so that it holds up nobody. */
  private async take(records: readonly UnreadRecord[], isMine: () => boolean): Promise<boolean> {
    const { signed, doubtful } = this.checked(records);
    const isDone = signed.length === 0 || (await this.deliver(signed, isMine));
    if (isDone) this.confirmation.later(doubtful);
    return isDone;
  }

  private checked(records: readonly UnreadRecord[]): { signed: Signed[]; doubtful: Claim[] } {
    const [signed, doubtful]: [Signed[], Claim[]] = [[], []];
    for (const record of records) {
      const source = this.sourceOfTopic.get(record.topic) ?? record.topic;
      const keys = this.settings.keysOf?.(source) ?? [];
      const checked = check(record, {
        source,
        keys,
        reached: (programme) => this.inbox.positionOf(source, programme),
      });
      if (checked.kind === 'signed') signed.push(checked);
      else if (checked.kind === 'doubtful') doubtful.push(checked.claim);
      else if (checked.kind !== 'passed') this.setAside.note(source, checked.kind, record);
    }
    this.setAside.tell();
    return { signed, doubtful };
  }

  private async deliver(signed: readonly Signed[], isMine: () => boolean): Promise<boolean> {
    for (let attempt = 0; isMine() && !this.isStopping; attempt += 1) {
      try {
        await this.receive(signed);
        this.troubles.over('delivery');
        return true;
      } catch (error) {
        this.failed('delivery', error);
        await pause(backoff(attempt), this.stopping.signal);
      }
    }
    return false;
  }

  /** A signed record that contradicts what was read may be older than a restored log: what its source says now counts. */
  private async receive(signed: readonly Signed[]): Promise<void> {
    try {
      await this.inbox.receive(signed.map(({ message }) => message));
    } catch (error) {
      if (!(error instanceof LogRegressed)) throw error;
      await this.confirmation.confirm(new Set(signed.map(({ message, unread }) => claimOf(unread, message.source))));
    }
  }

  private async keepComparing(): Promise<void> {
    const { compareEvery } = this.settings;
    await this.compare();
    if (!this.isStopping) this.consumer = this.consume();
    while (!this.isStopping) {
      await pause(
        this.hasComparedAll ? compareEvery : Math.min(compareEvery, FIRST_COMPARE_EVERY),
        this.stopping.signal,
      );
      await this.compare();
    }
  }

  private async compare(): Promise<void> {
    const behind = new Map<string, bigint>();
    let hasStoodStill = false;
    this.inbox.forget();
    for (const source of this.settings.subscriber.sources) {
      if (this.isStopping) return;
      try {
        const isStuck = await this.isStuck(source, behind);
        hasStoodStill ||= isStuck;
        if (isStuck || !this.compared.has(source)) await this.inbox.catchUp(source);
        this.compared.add(source);
        this.troubles.over(`source ${source}`);
      } catch (error) {
        this.failed(`source ${source}`, error);
      }
    }
    this.behind = behind;
    const mustBeReplaced = hasStoodStill && (await this.consumer?.standsStill());
    if (mustBeReplaced) this.consumer?.replace(new Error('The consumer stood still although its topics hold more'));
  }

  /** True when a programme is behind its head and has not moved since it was last compared. */
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
}
