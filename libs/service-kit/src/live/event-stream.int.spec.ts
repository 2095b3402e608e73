import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStream } from './event-stream.js';

/** A listener that takes what it is given, or waits until it is told to. */
class Listener extends Writable {
  readonly chunks: string[] = [];
  status: number | undefined;
  headers: Record<string, string> = {};
  private held: (() => void) | undefined;
  private isSlow = false;

  constructor() {
    super({ highWaterMark: 1, decodeStrings: false });
  }

  writeHead(status: number, headers: Record<string, string>): this {
    this.status = status;
    this.headers = headers;
    return this;
  }

  slow(): void {
    this.isSlow = true;
  }

  takeAgain(): void {
    this.isSlow = false;
    this.held?.();
  }

  get text(): string {
    return this.chunks.join('');
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    if (this.isSlow) this.held = done;
    else done();
  }
}

const moved = (position: number, programme = 'MDGF-1880') => ({
  service: 'budgets',
  programmes: [programme],
  positions: { budgets: String(position) },
});

describe('a stream of server-sent events', () => {
  let listener: Listener;
  let stream: EventStream;
  const open = (options = {}) => {
    listener = new Listener();
    stream = new EventStream(listener as unknown as ServerResponse, { intervalMs: 30, ...options });
  };
  const dataOf = (text: string): unknown[] =>
    [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(json as string) as unknown);

  afterEach(async () => {
    stream.end();
    listener.destroy();
    await stream.closed;
  });

  it('is never cached or buffered on the way', () => {
    open({ headers: { 'x-correlation-id': 'c-1' } });
    expect(listener.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'x-correlation-id': 'c-1',
    });
    expect(listener.text).toContain('retry: 2000');
  });

  it('tells what happens in one interval together, numbered', async () => {
    open();
    stream.moved(moved(1));
    await pause(5);
    stream.moved(moved(2));
    stream.moved(moved(3, 'MDGF-2040'));
    stream.say('service', { service: 'reviews', status: 'down' } as { service: string });
    await pause(60);
    expect(listener.text).toContain('event: moved\nid: 1\n');
    expect(listener.text).toContain('event: service\nid: 3\n');
    expect(dataOf(listener.text)).toEqual([
      moved(1),
      { service: 'budgets', programmes: ['MDGF-1880', 'MDGF-2040'], positions: { budgets: '3' } },
      { service: 'reviews', status: 'down' },
    ]);
  });

  it('keeps one move for a listener that takes nothing', async () => {
    open({ intervalMs: 1 });
    listener.slow();
    for (let position = 1; position <= 500; position += 1) {
      stream.moved(moved(position));
      if (position % 100 === 0) await pause(3);
    }
    const whileSlow = dataOf(listener.text).length;
    expect(whileSlow).toBeLessThanOrEqual(1);
    listener.takeAgain();
    await pause(20);
    expect(dataOf(listener.text).length).toBeLessThanOrEqual(2);
    expect(dataOf(listener.text).at(-1)).toEqual(moved(500));
  });

  it('shows that it lives while nothing moves', async () => {
    open({ heartbeatMs: 10 });
    const beats = (): number => listener.text.match(/^: still here$/gm)?.length ?? 0;
    for (const until = Date.now() + 10_000; beats() < 2 && Date.now() < until;) await pause(5);
    expect(beats()).toBeGreaterThanOrEqual(2);
  });

  it('says what waits and a last word before it ends', async () => {
    open({ intervalMs: 10_000 });
    stream.moved(moved(1));
    await pause(5);
    stream.moved(moved(2));
    stream.end('expired', { detail: 'Sign in again' });
    await stream.closed;
    expect(dataOf(listener.text)).toEqual([moved(1), moved(2), { detail: 'Sign in again' }]);
    stream.moved(moved(3));
    expect(listener.writableEnded).toBe(true);
  });
});
