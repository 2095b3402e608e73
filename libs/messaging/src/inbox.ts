import { chainOf, type Cursor, type PublishedMessage } from './message.js';
import type { SourceLog } from './published-log.js';
import type { CursorMove, Subscriber } from './transport.js';

/** The source's log lost or changed what was already read from it: delivery halts until a person has looked. */
export class LogRegressed extends Error {
  constructor(
    readonly chain: string,
    detail: string,
  ) {
    super(`The log of ${chain} is not the one read before: ${detail}`);
    this.name = 'LogRegressed';
  }
}

/** Most messages a subscriber is given at once. */
export const MAX_BATCH = 1_000;

const GAP_PAGE = 500;

/**
 * Chained delivery: whatever order, repetition or loss a transport brings, the subscriber sees each message once,
 * in the order of its (source, programme). A duplicate is dropped, a gap is fetched from the source.
 * One call works at a time; the others wait their turn.
 */
export class Inbox {
  private readonly cursors = new Map<string, Cursor>();
  private readonly verified = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  private isStale = false;

  private constructor(
    private readonly subscriber: Subscriber,
    private readonly sourceOf: (source: string) => SourceLog,
  ) {}

  static async open(subscriber: Subscriber, sourceOf: (source: string) => SourceLog): Promise<Inbox> {
    const inbox = new Inbox(subscriber, sourceOf);
    await inbox.load();
    return inbox;
  }

  /** Position reached in one programme's chain; 0 before its first message. */
  positionOf(source: string, programme: string): bigint {
    return this.cursors.get(chainOf({ source, programme }))?.position ?? 0n;
  }

  /** How far the programme that is furthest behind lies behind its head, in positions; 0 when all have caught up. */
  async lagOf(source: string): Promise<bigint> {
    let lag = 0n;
    for (const [programme, head] of await this.sourceOf(source).heads()) {
      const behind = head - this.positionOf(source, programme);
      if (behind > lag) lag = behind;
    }
    return lag;
  }

  /** Reads the cursors from the subscriber's database again before anything else; another process may have moved them. */
  forget(): void {
    this.isStale = true;
  }

  /**
   * Compares what was read with the source's log; returns the log's heads.
   *
   * @throws LogRegressed  the log ends before a cursor, or holds another message there
   */
  async checkAgainst(source: string): Promise<ReadonlyMap<string, bigint>> {
    const heads = await this.sourceOf(source).heads();
    return this.inTurn(() => this.check(source, heads));
  }

  /**
   * Fetches from the source what lies between the cursors and its heads.
   *
   * @throws LogRegressed  as `checkAgainst`
   */
  async catchUp(source: string): Promise<void> {
    const heads = await this.sourceOf(source).heads();
    return this.inTurn(async () => {
      for (const [programme, head] of await this.check(source, heads)) await this.fetchUpTo(source, programme, head);
    });
  }

  /**
   * Takes what arrived and applies what is new.
   *
   * @throws LogRegressed  a message contradicts what was read before
   */
  receive(messages: readonly PublishedMessage[]): Promise<void> {
    return this.inTurn(() => this.take(messages));
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(async () => {
      if (this.isStale) await this.load();
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async load(): Promise<void> {
    const cursors = await this.subscriber.cursors();
    this.cursors.clear();
    for (const cursor of cursors) this.cursors.set(chainOf(cursor), cursor);
    this.isStale = false;
  }

  /** @param asked  heads that were asked for before it was our turn: one that does not answer holds up nobody */
  private async check(source: string, asked: ReadonlyMap<string, bigint>): Promise<ReadonlyMap<string, bigint>> {
    const own = [...this.cursors].filter(([, cursor]) => cursor.source === source);
    const hasMoved = own.some(([, { programme, position }]) => (asked.get(programme) ?? 0n) < position);
    const heads = hasMoved ? await this.sourceOf(source).heads() : asked;
    for (const [chain, cursor] of own) {
      const head = heads.get(cursor.programme) ?? 0n;
      if (head < cursor.position) throw new LogRegressed(chain, `read to ${cursor.position}, ends at ${head}`);
      if (!this.verified.has(chain)) await this.verify(chain, cursor);
    }
    return heads;
  }

  /** A log restored from a backup and written on may be longer than the cursor and still be another log. */
  private async verify(chain: string, { source, programme, position, messageId }: Cursor): Promise<void> {
    const [message] = await this.sourceOf(source).readProgramme(programme, position - 1n, 1);
    if (message?.position !== position || message.id !== messageId)
      throw new LogRegressed(chain, `${messageId} was read at position ${position} and is no longer there`);
    this.verified.add(chain);
  }

  private async take(messages: readonly PublishedMessage[]): Promise<void> {
    let batch = new Batch(this.cursors);
    for (const message of messages) {
      if (isKnown(message, batch.cursorOf(message))) continue;
      if (message.previous > (batch.cursorOf(message)?.position ?? 0n)) {
        await this.apply(batch);
        batch = new Batch(this.cursors);
        await this.fetchUpTo(message.source, message.programme, message.previous);
      }
      batch.add(message);
      if (batch.messages.length < MAX_BATCH) continue;
      await this.apply(batch);
      batch = new Batch(this.cursors);
    }
    await this.apply(batch);
  }

  private async fetchUpTo(source: string, programme: string, upTo: bigint): Promise<void> {
    const log = this.sourceOf(source);
    for (let at = this.positionOf(source, programme); at < upTo; at = this.positionOf(source, programme)) {
      const page = await log.readProgramme(programme, at, GAP_PAGE);
      const batch = new Batch(this.cursors);
      for (const message of page) {
        if (message.position > upTo) break;
        const cursor = batch.cursorOf(message);
        if (isKnown(message, cursor)) continue;
        if (message.previous > (cursor?.position ?? 0n))
          throw new LogRegressed(
            chainOf(message),
            `the source left out ${message.previous}, before ${message.position}`,
          );
        batch.add(message);
      }
      if (batch.messages.length === 0)
        throw new LogRegressed(chainOf({ source, programme }), `nothing after ${at}, but ${upTo} was announced`);
      await this.apply(batch);
    }
  }

  /** After a failure nobody knows whether the subscriber's transaction was committed: its database is asked again. */
  private async apply(batch: Batch): Promise<void> {
    if (batch.messages.length === 0) return;
    try {
      await this.subscriber.apply(batch.messages, [...batch.moves.values()]);
    } catch (error) {
      this.forget();
      throw error;
    }
    for (const [chain, { source, programme, position, messageId }] of batch.moves)
      this.cursors.set(chain, { source, programme, position, messageId });
  }
}

/** Messages on their way into one transaction, and the cursors it will move. */
class Batch {
  readonly messages: PublishedMessage[] = [];
  readonly moves = new Map<string, CursorMove>();

  constructor(private readonly reached: ReadonlyMap<string, Cursor>) {}

  cursorOf(message: PublishedMessage): Cursor | undefined {
    return this.moves.get(chainOf(message)) ?? this.reached.get(chainOf(message));
  }

  add(message: PublishedMessage): void {
    const { source, programme, position, id } = message;
    const chain = chainOf(message);
    const from = this.reached.get(chain)?.position ?? 0n;
    this.messages.push(message);
    this.moves.set(chain, { source, programme, position, messageId: id, from });
  }
}

const isKnown = (message: PublishedMessage, cursor: Cursor | undefined): boolean => {
  if (!cursor || message.previous === cursor.position) return false;
  if (message.position === cursor.position && message.id !== cursor.messageId)
    throw new LogRegressed(
      chainOf(message),
      `position ${message.position} holds ${message.id}, not ${cursor.messageId}`,
    );
  if (message.position > cursor.position && message.previous < cursor.position)
    throw new LogRegressed(
      chainOf(message),
      `position ${message.position} follows ${message.previous}, but ${cursor.position} was read between them`,
    );
  return message.position <= cursor.position;
};
