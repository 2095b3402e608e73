import type { ServerResponse } from 'node:http';
import { type Moved, together } from './moved.js';

export interface EventStreamOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Shortest time between two writes: what happens meanwhile is told together. */
  readonly intervalMs?: number;
  /** A comment is sent this often, so that whoever listens knows that the other side lives. */
  readonly heartbeatMs?: number;
}

export const HEARTBEAT_MS = 15_000;
const INTERVAL_MS = 250;
/** A listener that takes nothing for so long is gone. */
const PATIENCE_MS = 60_000;
/** What a browser waits before it connects again. */
const RETRY_MS = 2_000;

interface Pending {
  readonly event: string;
  readonly data: object;
}

/**
 * Server-sent events to one listener. Moves of one application that wait for their turn, or for a slow listener, become
 * one: however much happens, no more is kept than one move and one message of each application.
 */
export class EventStream {
  readonly closed: Promise<void>;
  private readonly pending = new Map<string, Pending>();
  private readonly intervalMs: number;
  private readonly heartbeat: NodeJS.Timeout;
  private timer: NodeJS.Timeout | undefined;
  private lastWrite = -Infinity;
  private blockedSince: number | undefined;
  private isClosed = false;
  private id = 0;

  constructor(
    private readonly response: ServerResponse,
    { headers = {}, intervalMs = INTERVAL_MS, heartbeatMs = HEARTBEAT_MS }: EventStreamOptions = {},
  ) {
    this.intervalMs = intervalMs;
    this.closed = new Promise((resolve) => response.once('close', resolve));
    response.once('close', () => this.release());
    response.on('error', () => this.release());
    response.on('drain', () => {
      this.blockedSince = undefined;
      this.schedule();
    });
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    this.write(`retry: ${RETRY_MS}\n\n`);
    this.heartbeat = setInterval(() => this.beat(), heartbeatMs);
  }

  moved(moved: Moved): void {
    const key = `moved ${moved.service}`;
    const waiting = this.pending.get(key)?.data as Moved | undefined;
    this.put(key, { event: 'moved', data: waiting ? together(waiting, moved) : moved });
  }

  /** Tells something else about an application; a later word of the same kind takes the place of one that waits. */
  say(event: string, data: { readonly service: string }): void {
    this.put(`${event} ${data.service}`, { event, data });
  }

  /** Writes what waits, the last word, and closes. */
  end(event?: string, data: object = {}): void {
    if (this.isClosed) return;
    if (event) this.pending.set(event, { event, data });
    this.response.end(this.taken());
    this.release();
  }

  private put(key: string, pending: Pending): void {
    if (this.isClosed) return;
    this.pending.set(key, pending);
    this.schedule();
  }

  private schedule(): void {
    if (this.isClosed || this.timer || this.blockedSince !== undefined || this.pending.size === 0) return;
    const wait = Math.max(0, this.lastWrite + this.intervalMs - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.lastWrite = performance.now();
      this.write(this.taken());
    }, wait);
  }

  private taken(): string {
    const text = [...this.pending.values()]
      .map(({ event, data }) => `event: ${event}\nid: ${(this.id += 1)}\ndata: ${JSON.stringify(data)}\n\n`)
      .join('');
    this.pending.clear();
    return text;
  }

  private beat(): void {
    if (this.blockedSince === undefined) this.write(': still here\n\n');
    else if (performance.now() - this.blockedSince > PATIENCE_MS) this.response.destroy();
  }

  private write(text: string): void {
    if (!this.isClosed && !this.response.write(text)) this.blockedSince = performance.now();
  }

  private release(): void {
    this.isClosed = true;
    clearInterval(this.heartbeat);
    clearTimeout(this.timer);
    this.pending.clear();
  }
}
