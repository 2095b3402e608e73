import type { PublishedLog, Relay, Subscriber, Subscription, SubscriptionStatus, Transport } from '@concert/messaging';

/** A subscriber that hears of some of its sources only. */
const listeningTo = (subscriber: Subscriber, sources: readonly string[]): Subscriber => ({
  name: subscriber.name,
  sources,
  cursors: async () => (await subscriber.cursors()).filter(({ source }) => sources.includes(source)),
  apply: (messages, cursors) => subscriber.apply(messages, cursors),
});

const unreachable = (subscriber: string, sources: readonly string[]): Subscription => ({
  status: () =>
    Promise.resolve({
      subscriber,
      state: 'halted',
      error: `KAFKA_BROKERS is not set: nothing arrives from ${sources.join(', ')}`,
      lag: {},
    }),
  stop: () => Promise.resolve(),
});

const together = (subscriber: string, parts: readonly Subscription[]): Subscription => ({
  status: async (): Promise<SubscriptionStatus> => {
    const statuses = await Promise.all(parts.map((part) => part.status()));
    const setAside = statuses.flatMap((status) => status.setAside ?? []);
    const worst = statuses.find(({ state }) => state !== 'running') ?? statuses[0];
    return {
      subscriber,
      state: worst?.state ?? 'running',
      error: worst?.error,
      lag: Object.assign({}, ...statuses.map(({ lag }) => lag)) as Record<string, bigint>,
      ...(setAside.length > 0 && { setAside }),
    };
  },
  stop: async () => {
    await Promise.all(parts.map((part) => part.stop()));
  },
});

/** The own log is read directly, so that people read their own writes at once; everything else comes over Kafka. */
export class RoutedTransport implements Transport {
  constructor(
    private readonly ownSource: string | undefined,
    private readonly own: Transport,
    private readonly others: Transport | undefined,
  ) {}

  relay(log: PublishedLog): Promise<Relay> {
    return (this.others ?? this.own).relay(log);
  }

  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    const ownSources = subscriber.sources.filter((source) => source === this.ownSource);
    const otherSources = subscriber.sources.filter((source) => source !== this.ownSource);
    const parts: Subscription[] = [];
    if (ownSources.length > 0) parts.push(await this.own.subscribe(listeningTo(subscriber, ownSources)));
    if (otherSources.length > 0)
      parts.push(
        this.others
          ? await this.others.subscribe(listeningTo(subscriber, otherSources))
          : unreachable(subscriber.name, otherSources),
      );
    return together(subscriber.name, parts);
  }

  async close(): Promise<void> {
    await this.own.close();
    await this.others?.close();
  }
}
