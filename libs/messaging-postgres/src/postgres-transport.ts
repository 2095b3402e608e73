import {
  Inbox,
  type PublishedLog,
  type Relay,
  type Subscriber,
  type Subscription,
  type SubscriptionStatus,
  type Transport,
} from '@concert/messaging';
import { Delivery } from './delivery.js';

export interface PostgresTransportOptions {
  /** Called for every failed attempt and when a subscription halts. */
  readonly onProblem?: (subscriber: string, source: string, error: Error) => void;
}

/** Brings the logs to the subscribers by reading them: nothing is sent, nothing is stored twice. */
export class PostgresTransport implements Transport {
  private readonly logs: ReadonlyMap<string, PublishedLog>;
  private readonly subscriptions = new Set<Subscription>();

  constructor(
    logs: readonly PublishedLog[],
    private readonly options: PostgresTransportOptions = {},
  ) {
    this.logs = new Map(logs.map((log) => [log.source, log]));
  }

  async relay(): Promise<Relay> {
    return { stop: async () => undefined };
  }

  /** @throws Error when a source is not among the transport's logs, or the subscriber's cursors cannot be read */
  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    const { name, sources } = subscriber;
    const logs = sources.map((source) => this.logOf(source));
    const inbox = await Inbox.open(subscriber, (source) => this.logOf(source));
    const deliveries = logs.map(
      (log) => new Delivery(inbox, log, (error) => this.options.onProblem?.(name, log.source, error)),
    );
    let isStopped = false;
    const subscription: Subscription = {
      status: async () => statusOf(subscriber, inbox, deliveries, isStopped),
      stop: async () => {
        await Promise.all(deliveries.map((delivery) => delivery.stop()));
        isStopped = true;
        this.subscriptions.delete(subscription);
      },
    };
    this.subscriptions.add(subscription);
    return subscription;
  }

  /** Stops every subscription. The logs stay open. */
  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
  }

  private logOf(source: string): PublishedLog {
    const log = this.logs.get(source);
    if (!log) throw new Error(`This transport has no log of ${source}`);
    return log;
  }
}

/** The worst of the sources speaks for all. A source that cannot be asked is left out of the lag. */
const statusOf = async (
  { name, sources }: Subscriber,
  inbox: Inbox,
  deliveries: readonly Delivery[],
  isStopped: boolean,
): Promise<SubscriptionStatus> => {
  const lag: Record<string, bigint> = {};
  let unreachable: Error | undefined;
  for (const source of sources) {
    try {
      lag[source] = await inbox.lagOf(source);
    } catch (error) {
      unreachable = error as Error;
    }
  }
  const worst = deliveries.find(({ state }) => state === 'halted') ?? deliveries.find(({ error }) => error);
  const error = worst?.error ?? unreachable;
  return {
    subscriber: name,
    state: isStopped ? 'stopped' : (worst?.state ?? (unreachable ? 'retrying' : 'running')),
    ...(error ? { error: error.message } : {}),
    lag,
  };
};
