import type { PublishedMessage, PublishedPage } from '@concert/messaging';

const MOST_POSITIONS = 4_096n;
const MOST_CHARACTERS = 8 * 1024 * 1024;
const NOTHING_YET = -1n;

interface Entry {
  readonly message: PublishedMessage;
  readonly size: number;
}

/**
 * The end of a log in memory, so that many subscribers who follow it need one query and not one each.
 * Positions have no gaps: what lies between two positions is complete.
 */
export class RecentMessages {
  private entries: Entry[] = [];
  private characters = 0;
  private from = NOTHING_YET;
  private to = NOTHING_YET;

  /** Position up to which memory holds the log. */
  get end(): bigint {
    return this.to;
  }

  /** What follows a position, or undefined when memory does not hold it. */
  after(position: bigint, limit: number): PublishedPage | undefined {
    if (position < this.from || position >= this.to) return undefined;
    const end = position + BigInt(limit);
    const scannedTo = end < this.to ? end : this.to;
    const messages = this.entries.slice(this.indexAfter(position), this.indexAfter(scannedTo));
    return { messages: messages.map(({ message }) => message), scannedTo };
  }

  /** Remembers a page that begins after `from`; a page that does not continue what is held takes its place. */
  add(from: bigint, { messages, scannedTo }: PublishedPage): void {
    if (scannedTo <= this.to) return;
    if (from !== this.to) this.clear(from);
    for (const message of messages) {
      const size = JSON.stringify(message.data).length;
      this.entries.push({ message, size });
      this.characters += size;
    }
    this.to = scannedTo;
    this.forgetOldest();
  }

  private clear(position: bigint): void {
    this.entries = [];
    this.characters = 0;
    this.from = position;
    this.to = position;
  }

  private forgetOldest(): void {
    let count = 0;
    const oldest = this.to - MOST_POSITIONS;
    if (this.from < oldest) this.from = oldest;
    for (const { message, size } of this.entries) {
      if (message.position > this.from && this.characters <= MOST_CHARACTERS) break;
      if (message.position > this.from) this.from = message.position;
      this.characters -= size;
      count += 1;
    }
    if (count > 0) this.entries = this.entries.slice(count);
  }

  private indexAfter(position: bigint): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.entries[middle]!.message.position <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
