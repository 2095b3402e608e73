import { createPrivateKey, createPublicKey } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type AppendRequest, type AppendResult, EventVersions } from '@concert/event-sourcing';
import { appendWith, PostgresEventStore, SteadyClient } from '@concert/event-store-postgres';
import type { Relay, Subscriber, Subscription, SubscriptionStatus, Transport } from '@concert/messaging';
import { KafkaTransport, PostgresRelayCursors, topicOf } from '@concert/messaging-kafka';
import { PostgresNotices, PostgresPublishedLog, PostgresTransport } from '@concert/messaging-postgres';
import { deliveryMigrations, ViewSet, type ViewVerification } from '@concert/projections';
import type { ReactionSubscriber } from '@concert/service-kit';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Random } from './random.js';
import { Chain, Entry, publishedBy, type Release, viewsOf } from './views.js';

export interface CopySettings {
  readonly source: string;
  readonly logUrl: string;
  readonly viewUrl: string;
  /** Left out where the views read the log itself. */
  readonly brokers?: readonly string[];
  /** Private key in PEM with which the service signs its records. */
  readonly signingKey: string;
  /** Of the views. */
  readonly release: Release;
  /** Of what it publishes; the same when left out. */
  readonly publishes?: Release;
  /** How long every batch takes longer than it would, in ms. */
  readonly slowness?: number;
  /** Batches that fail before or after their commit, by chance. */
  readonly failing?: { readonly seed: number; readonly probability: number };
  /** Answers every note by a reaction, which takes so many ms. */
  readonly answersIn?: number;
  /** How far the clock of this process is off, in ms. */
  readonly clockOff?: number;
}

export const VIEWS = 'views';

/** How often a Kafka subscription compares itself with the sources: 10 s in services, less here so that runs are short. */
const COMPARE_EVERY = 3_000;

/**
 * One copy of a service in a process of its own: appends to the log, relays it, and keeps the views, all with the parts
 * that services are made of.
 */
export class Copy {
  private subscriptions: Subscription[] = [];
  private answering: ReactionSubscriber | undefined;
  private relaying: Relay | undefined;
  private isMended = false;

  private constructor(
    private readonly settings: CopySettings,
    private readonly pool: pg.Pool,
    private readonly store: PostgresEventStore,
    private readonly log: PostgresPublishedLog,
    private readonly dataSource: DataSource,
    private readonly notices: PostgresNotices,
    private readonly transport: Transport,
    private views: ViewSet,
  ) {}

  static async open(settings: CopySettings): Promise<Copy> {
    const { source, logUrl, viewUrl, brokers, release, publishes = release, clockOff = 0 } = settings;
    const signingKey = createPrivateKey(settings.signingKey);
    if (clockOff !== 0) shiftClock(clockOff);
    const pool = new pg.Pool({ connectionString: logUrl, max: 6, Client: SteadyClient });
    pool.on('error', () => undefined);
    const store = new PostgresEventStore({ pool, service: source });
    const log = new PostgresPublishedLog({ store, publishedEvents: publishedBy(source, publishes), listenAt: logUrl });
    const dataSource = await new DataSource({
      type: 'postgres',
      url: viewUrl,
      entities: [Entry, Chain],
      migrations: deliveryMigrations,
      poolSize: 6,
      extra: { Client: SteadyClient },
    }).initialize();
    const transport = brokers
      ? new KafkaTransport({
          brokers,
          deployment: source,
          sourceOf: () => log,
          relayCursors: () => new PostgresRelayCursors(pool, topicOf(source)),
          signingKey,
          keysOf: () => [createPublicKey(signingKey)],
          compareEvery: COMPARE_EVERY,
        })
      : new PostgresTransport([log]);
    const notices = new PostgresNotices(viewUrl);
    const views = viewSetOf(settings, dataSource, notices, () => copy.isMended);
    const copy: Copy = new Copy(settings, pool, store, log, dataSource, notices, transport, views);
    return copy;
  }

  append(request: AppendRequest): Promise<AppendResult> {
    return this.store.append(request);
  }

  /** Appends in a transaction that stays open for a while. */
  async appendSlowly(request: AppendRequest, ms: number, end: 'commit' | 'rollback'): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const [result] = await appendWith(client, [request], new EventVersions());
      if (result instanceof Error) throw result;
      await pause(ms);
      await client.query(end);
    } finally {
      client.release(true);
    }
  }

  async relay(): Promise<void> {
    this.relaying = await this.transport.relay(this.log);
  }

  /** Views that follow another release are rebuilt first, as a service does at its start. */
  async follow(): Promise<void> {
    const outdated = await this.views.followDefinitions();
    if (outdated.length > 0) await this.views.rebuildAll(outdated, () => this.log);
    this.subscriptions = [await this.transport.subscribe(this.subscriber())];
    const { source, answersIn } = this.settings;
    if (answersIn === undefined) return;
    const { answering } = await import('./answering.js');
    const isMended = (): boolean => this.isMended;
    this.answering = answering({ source, store: this.store, takes: answersIn, isMended }, this.views, this.dataSource);
    this.subscriptions.push(await this.transport.subscribe(this.answering));
  }

  async unfollow(): Promise<void> {
    for (const subscription of this.subscriptions.splice(0)) await subscription.stop();
  }

  async status(): Promise<SubscriptionStatus | undefined> {
    return this.subscriptions[0]?.status();
  }

  async rebuild(): Promise<number> {
    const { messages } = await this.views.rebuild('applied', () => this.log);
    return messages;
  }

  verify(): Promise<ViewVerification[]> {
    return this.views.verify(() => this.log);
  }

  /** From now on every message can be applied. */
  async mend(): Promise<void> {
    this.isMended = true;
  }

  /** Of the reactions where there are any, otherwise of the views. */
  async parked(): Promise<number> {
    return (await (this.answering ?? this.views).parked()).length;
  }

  async release(programme: string): Promise<number> {
    return (await (this.answering ?? this.views).release(programme)).released;
  }

  async close(): Promise<void> {
    await this.unfollow();
    await this.relaying?.stop();
    await this.transport.close();
    await this.notices.close();
    await this.log.close();
    await this.store.close();
    await this.dataSource.destroy();
    await this.pool.end();
  }

  /** The views as the transport sees them, with the troubles of the settings. */
  private subscriber(): Subscriber {
    const { views } = this;
    const { slowness = 0, failing } = this.settings;
    const random = new Random(failing?.seed ?? 0);
    const mayFail = (when: string): void => {
      if (failing && random.chance(failing.probability)) throw new Error(`interrupted ${when}`);
    };
    return {
      name: views.name,
      sources: views.sources,
      cursors: () => views.cursors(),
      apply: async (messages, moves) => {
        mayFail('before the commit');
        if (slowness > 0) await pause(slowness);
        await views.apply(messages, moves);
        mayFail('after the commit');
      },
    };
  }
}

const viewSetOf = (
  { source, release }: CopySettings,
  dataSource: DataSource,
  notices: PostgresNotices,
  isMended: () => boolean,
): ViewSet => new ViewSet({ name: VIEWS, dataSource, projections: [viewsOf(source, release, isMended)], notices });

/** Sets the clock of this process forward or back for everything that asks JavaScript for the time. */
const shiftClock = (ms: number): void => {
  const now = (): number => RealDate.now() + ms;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], made) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
};

const RealDate = Date;
