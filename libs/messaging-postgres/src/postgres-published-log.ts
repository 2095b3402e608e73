import type { PostgresEventStore } from '@concert/event-store-postgres';
import type {
  LogEvidence,
  Notices,
  PublishedEvents,
  PublishedLog,
  PublishedMessage,
  PublishedPage,
} from '@concert/messaging';
import { ChainEnds } from './chain-ends.js';
import { PostgresNotices } from './postgres-notices.js';
import { PublishedChain } from './published-chain.js';
import { RecentMessages } from './recent-messages.js';
import { SharedReads } from './shared-reads.js';

/** On which the append function tells. */
const CHANNEL = 'log_appended';

export interface PostgresPublishedLogOptions {
  readonly store: PostgresEventStore;
  readonly publishedEvents: PublishedEvents;
  /** Name under which others know the log; the store's service when left out. */
  readonly source?: string;
  /** When other processes append, too: the connection string of the log's database, or who hears of it already. */
  readonly listenAt?: string | Notices;
  /** How often the log is looked at in case a wake-up was lost. */
  readonly pollEveryMs?: number;
  /** What others may hold against the log. */
  readonly evidence?: LogEvidence;
}

/** A service's log in PostgreSQL as others may read it. */
export class PostgresPublishedLog implements PublishedLog {
  readonly source: string;
  readonly evidence: LogEvidence | undefined;
  private readonly store: PostgresEventStore;
  private readonly publishedEvents: PublishedEvents;
  private readonly types: readonly string[];
  private readonly recent = new RecentMessages();
  private readonly reads = new SharedReads<PublishedPage>();
  private readonly chainEnds: ChainEnds;
  private readonly listeners = new Set<() => void>();
  private readonly pollEveryMs: number;
  private readonly notices: Notices | undefined;
  private readonly ownNotices: PostgresNotices | undefined;
  private stopListening: (() => void) | undefined;
  private poll: NodeJS.Timeout | undefined;
  private scannedTo = 0n;

  constructor({
    store,
    publishedEvents,
    source,
    listenAt,
    evidence,
    pollEveryMs = 1_000,
  }: PostgresPublishedLogOptions) {
    this.evidence = evidence;
    this.store = store;
    this.publishedEvents = publishedEvents;
    this.source = source ?? store.service;
    this.types = Object.keys(publishedEvents);
    this.chainEnds = new ChainEnds(store, this.types);
    this.ownNotices = typeof listenAt === 'string' ? new PostgresNotices(listenAt) : undefined;
    this.notices = typeof listenAt === 'string' ? this.ownNotices : listenAt;
    this.pollEveryMs = pollEveryMs;
  }

  async read(after: bigint, limit: number): Promise<PublishedPage> {
    const held = this.recent.after(after, limit);
    if (held) return held;
    return this.reads.read(
      `${after}/${limit}`,
      () => this.readPage(after, limit),
      ({ scannedTo }) => scannedTo > after,
    );
  }

  async readProgramme(programme: string, after: bigint, limit: number): Promise<readonly PublishedMessage[]> {
    const chain = this.chainFrom(await this.chainEnds.at(after, programme));
    const messages: PublishedMessage[] = [];
    for (let at = after; messages.length < limit;) {
      const asked = limit - messages.length;
      const events = await this.store.read(at, asked, programme);
      messages.push(...chain.takeAll(events));
      if (events.length < asked) break;
      at = events.at(-1)!.position;
    }
    const last = messages.at(-1);
    if (last) this.chainEnds.remember(chain.ends, last.position, programme);
    return messages;
  }

  heads(): Promise<ReadonlyMap<string, bigint>> {
    return this.store.lastPositions(this.types);
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.startListening();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.endListening();
    };
  }

  /** Ends listening and polling. The store stays open. */
  async close(): Promise<void> {
    this.listeners.clear();
    this.endListening();
    await this.ownNotices?.close();
  }

  private async readPage(after: bigint, limit: number): Promise<PublishedPage> {
    const events = await this.store.read(after, limit);
    const last = events.at(-1);
    if (!last) return { messages: [], scannedTo: after };

    const chain = this.chainFrom(await this.chainEnds.at(after));
    const page = { messages: chain.takeAll(events), scannedTo: last.position };
    this.chainEnds.remember(chain.ends, page.scannedTo);
    const isAtTheEnd = events.length < limit || after === this.recent.end;
    if (isAtTheEnd) this.recent.add(after, page);
    if (page.scannedTo > this.scannedTo) this.scannedTo = page.scannedTo;
    return page;
  }

  private chainFrom(ends: ReadonlyMap<string, bigint>): PublishedChain {
    return new PublishedChain(this.source, this.publishedEvents, ends);
  }

  private readonly wake = (): void => {
    for (const listener of this.listeners) listener();
  };

  private startListening(): void {
    const stops = [this.store.onAppended(this.wake), this.notices?.hear(CHANNEL, this.wake)];
    this.stopListening = () => stops.forEach((stop) => stop?.());
    this.poll = setInterval(() => void this.lookForMore(), this.pollEveryMs);
  }

  private endListening(): void {
    this.stopListening?.();
    clearInterval(this.poll);
  }

  /** The fallback for a wake-up that never came; an unreachable database is the readers' affair. */
  private async lookForMore(): Promise<void> {
    const head = await this.store.head().catch(() => 0n);
    if (head > this.scannedTo) this.wake();
  }
}
