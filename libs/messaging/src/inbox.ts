import { chainOf, type Cursor, type PublishedMessage } from './message.js';
import type { PublishedLog } from './published-log.js';
import type { Subscriber } from './transport.js';

/** The source's log lost or changed what was already read from it: delivery halts until a person has looked. */
export class LogRegressed extends Error {
  constructor(chain: string, detail: string) {
    super(`The log of ${chain} is not the one read before: ${detail}`);
    this.name = 'LogRegressed';
  }
}

type SourceLog = Pick<PublishedLog, 'readProgramme' | 'heads'>;

const GAP_PAGE = 500;

/**
 * Chained delivery: whatever order, repetition or loss a transport brings, the subscriber sees each message once,
 * in the order of its (source, programme). A duplicate is dropped, a gap is fetched from the source.
 */
export class Inbox {
  private readonly cursors = new Map<string, Cursor>();

  private constructor(
    private readonly subscriber: Subscriber,
    private readonly sourceOf: (source: string) => SourceLog,
  ) {}

  /** @throws LogRegressed when a source's head lies before a cursor */
  static async open(subscriber: Subscriber, sourceOf: (source: string) => SourceLog): Promise<Inbox> {
    const inbox = new Inbox(subscriber, sourceOf);
    for (const cursor of await subscriber.cursors()) inbox.cursors.set(chainOf(cursor), cursor);
    return inbox;
  }

  /** Position reached in one programme's chain; 0 before its first message. */
  positionOf(source: string, programme: string): bigint {
    return this.cursors.get(chainOf({ source, programme }))?.position ?? 0n;
  }

  /** @throws LogRegressed when the source's log ends before a cursor */
  async checkAgainst(source: string): Promise<ReadonlyMap<string, bigint>> {
    const heads = await this.sourceOf(source).heads();
    for (const cursor of this.cursors.values()) {
      if (cursor.source !== source || (heads.get(cursor.programme) ?? 0n) >= cursor.position) continue;
      throw new LogRegressed(chainOf(cursor), `read to ${cursor.position}, ends at ${heads.get(cursor.programme) ?? 0n}`);
    }
    return heads;
  }

  /**
   * Takes what arrived and applies what is new.
   *
   * @throws LogRegressed  a position already read now holds another message
   */
  async receive(messages: readonly PublishedMessage[]): Promise<void> {
    let batch: PublishedMessage[] = [];
    const reached = new Map<string, Cursor>();
    const take = (message: PublishedMessage): void => {
      batch.push(message);
      const { source, programme, position, id } = message;
      reached.set(chainOf(message), { source, programme, position, messageId: id });
    };

    for (const message of messages) {
      const cursor = reached.get(chainOf(message)) ?? this.cursors.get(chainOf(message));
      if (this.isKnown(message, cursor)) continue;
      if (message.previous > (cursor?.position ?? 0n)) {
        await this.apply(batch, reached);
        batch = [];
        reached.clear();
        await this.fetchUpTo(message);
        if (this.isKnown(message, this.cursors.get(chainOf(message)))) continue;
      }
      take(message);
    }
    await this.apply(batch, reached);
  }

  private isKnown(message: PublishedMessage, cursor: Cursor | undefined): boolean {
    if (!cursor || message.position > cursor.position) return false;
    if (message.position === cursor.position && message.id !== cursor.messageId)
      throw new LogRegressed(chainOf(message), `position ${message.position} holds ${message.id}, not ${cursor.messageId}`);
    return true;
  }

  private async fetchUpTo({ source, programme, previous }: PublishedMessage): Promise<void> {
    const log = this.sourceOf(source);
    for (let at = this.positionOf(source, programme); at < previous; at = this.positionOf(source, programme)) {
      const page = (await log.readProgramme(programme, at, GAP_PAGE)).filter(({ position }) => position <= previous);
      const last = page.at(-1);
      if (!last) throw new LogRegressed(chainOf({ source, programme }), `nothing after ${at}, but ${previous} was announced`);
      const { position, id } = last;
      await this.apply(page, new Map([[chainOf(last), { source, programme, position, messageId: id }]]));
    }
  }

  private async apply(messages: readonly PublishedMessage[], reached: ReadonlyMap<string, Cursor>): Promise<void> {
    if (messages.length === 0) return;
    await this.subscriber.apply(messages, [...reached.values()]);
    for (const [chain, cursor] of reached) this.cursors.set(chain, cursor);
  }
}
