import { setTimeout as pause } from 'node:timers/promises';
import type { Subscriber, Subscription, SubscriptionStatus, Transport } from '@concert/messaging';
import { RebuildUnderWay, type SourceOf, type ViewSet } from '@concert/projections';
import { ServiceUnavailableException } from '@nestjs/common';
import type { Logger } from 'pino';

const FIRST_RETRY_MS = 500;
const SLOWEST_RETRY_MS = 10_000;

export interface DeliveryParts {
  readonly views: ViewSet;
  readonly subscribers: readonly Subscriber[];
  readonly transport: Transport;
  readonly sourceOf: SourceOf;
  readonly logger: Logger;
}

export interface RunningDelivery {
  /** One for each subscriber. */
  readonly statuses: readonly (() => Promise<SubscriptionStatus>)[];
  /** Stops delivery for some work, and begins it again, with views rebuilt where the work has left them outdated. */
  interrupt<Result>(work: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/**
 * Delivers as soon as every view follows its definition. Views that do not are rebuilt first, beside the ones that
 * serve, while requests are answered already: the sources of a rebuild may be waiting for this very application.
 */
export const startDelivery = async (parts: DeliveryParts): Promise<RunningDelivery> => {
  const delivery = new Delivery(parts);
  await delivery.begin();
  return delivery;
};

class Delivery implements RunningDelivery {
  private readonly subscriptions = new Map<Subscriber, Subscription>();
  /** Ends the attempts to rebuild. */
  private attempts = new AbortController();
  private isStopping = false;
  private rebuilding: Promise<void> | undefined;
  private reason = 'Delivery has not started';
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: DeliveryParts) {}

  get statuses(): readonly (() => Promise<SubscriptionStatus>)[] {
    return this.parts.subscribers.map((subscriber) => () => this.statusOf(subscriber));
  }

  async begin(): Promise<void> {
    if (this.isStopping) return;
    this.attempts = new AbortController();
    const outdated = await this.parts.views.followDefinitions();
    if (outdated.length === 0) return this.subscribe();
    this.reason = rebuilt(outdated);
    this.rebuilding = this.untilRebuilt();
  }

  async interrupt<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.isStopping) throw new ServiceUnavailableException('Delivery is being stopped: ask again shortly');
    // One after another: the first to end must not begin delivery while the next works.
    const done = this.turn.then(() => this.interruptFor(work));
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async interruptFor<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.pause();
    this.reason = 'Delivery is interrupted';
    try {
      return await work();
    } finally {
      // What cannot be subscribed to now is tried again, as after a rebuild that failed: nobody waits for that.
      await this.begin().catch(() => {
        this.rebuilding = this.untilRebuilt();
      });
    }
  }

  private async subscribe(): Promise<void> {
    // One that was subscribed to before another one failed goes on.
    const waiting = this.parts.subscribers.filter((each) => !this.subscriptions.has(each));
    for (const subscriber of waiting)
      this.subscriptions.set(subscriber, await this.parts.transport.subscribe(subscriber));
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.attempts.abort();
    // Whatever delivery is interrupted for is finished: who stops closes the database next.
    await this.turn;
    await this.pause();
  }

  private async pause(): Promise<void> {
    this.attempts.abort();
    await this.rebuilding;
    await this.unsubscribe();
  }

  private async unsubscribe(): Promise<void> {
    await Promise.all([...this.subscriptions.values()].map((subscription) => subscription.stop()));
    this.subscriptions.clear();
  }

  private async statusOf(subscriber: Subscriber): Promise<SubscriptionStatus> {
    const subscription = this.subscriptions.get(subscriber);
    if (subscription) return subscription.status();
    return { subscriber: subscriber.name, state: 'retrying', error: this.reason, lag: {} };
  }

  private async untilRebuilt(): Promise<void> {
    const { signal } = this.attempts;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        return await this.rebuild();
      } catch (error) {
        if (signal.aborted) return;
        this.reason = (error as Error).message;
        // Another copy rebuilds: nothing is wrong.
        if (error instanceof RebuildUnderWay) attempt = 0;
        else this.parts.logger.error({ err: error }, 'Views could not be rebuilt: tried again');
        await pause(Math.min(FIRST_RETRY_MS * 2 ** attempt, SLOWEST_RETRY_MS), undefined, { signal }).catch(
          () => undefined,
        );
      }
    }
  }

  private async rebuild(): Promise<void> {
    const { views, sourceOf, logger } = this.parts;
    const outdated = await views.followDefinitions();
    if (outdated.length > 0) {
      logger.info({ views: outdated }, 'Views are rebuilt after a change of definition');
      const { signal } = this.attempts;
      const { messages } = await views.rebuildAll(outdated, sourceOf, (folded) => {
        // Who stops delivery does not wait for a long record to be read to its end.
        signal.throwIfAborted();
        this.reason = `${rebuilt(outdated)}, ${folded} messages so far`;
      });
      logger.info({ views: outdated, messages }, 'Views were rebuilt');
    }
    if (!this.attempts.signal.aborted) await this.subscribe();
  }
}

const rebuilt = (views: readonly string[]): string => `${views.join(', ')}: rebuilt after a change of definition`;
