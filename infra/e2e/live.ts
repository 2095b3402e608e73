import { setTimeout as pause } from 'node:timers/promises';

export interface LiveEvent {
  readonly event: string;
  readonly id: number;
  // Its shape is what a test is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
}

/** Somebody who listens to server-sent events. */
export class LiveListener {
  readonly events: LiveEvent[] = [];
  comments = 0;
  hasEnded = false;
  private readonly leaving: AbortController;

  private constructor(
    readonly answer: Response,
    leaving: AbortController,
  ) {
    this.leaving = leaving;
    void this.read().catch(() => undefined);
  }

  static async open(url: string, token?: string): Promise<LiveListener> {
    const leaving = new AbortController();
    const headers = { accept: 'text/event-stream', ...(token && { authorization: `Bearer ${token}` }) };
    return new LiveListener(await fetch(url, { headers, signal: leaving.signal }), leaving);
  }

  /** Resolves with the first event, of all so far or to come, that fits. */
  async hears(fits: (event: LiveEvent) => boolean, withinMs = 30_000): Promise<LiveEvent> {
    for (const until = Date.now() + withinMs; ; await pause(5)) {
      const heard = this.events.find(fits);
      if (heard) return heard;
      if (Date.now() > until) throw new Error(`Not heard; only ${JSON.stringify(this.events)}`);
    }
  }

  async ended(withinMs = 30_000): Promise<void> {
    for (const until = Date.now() + withinMs; !this.hasEnded; await pause(5))
      if (Date.now() > until) throw new Error('The stream did not end');
  }

  forget(): void {
    this.events.length = 0;
  }

  leave(): void {
    this.leaving.abort();
  }

  private async read(): Promise<void> {
    if (!this.answer.headers.get('content-type')?.startsWith('text/event-stream')) return;
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const bytes of this.answer.body as AsyncIterable<Uint8Array>) {
        const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
        rest = blocks.pop() as string;
        for (const block of blocks) this.take(block);
      }
    } finally {
      this.hasEnded = true;
    }
  }

  private take(block: string): void {
    const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: ?(.*)/s)));
    if (fields['data'] === undefined) this.comments += 1;
    else this.events.push({ event: fields['event'], id: Number(fields['id']), data: JSON.parse(fields['data']) });
  }
}
