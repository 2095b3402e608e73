import { setTimeout as pause } from 'node:timers/promises';
import { HEARTBEAT_MS, type Moved } from '@concert/service-kit';
import { isRefused, type Refusal, refusalOf } from '../http/refusal.js';
import type { Upstream } from '../upstreams.js';
import { readEvents } from './read-events.js';

/** What an application answered to who wants to listen: `refused` holds for this listener, `down` may pass. */
export type FirstResponse = 'up' | 'down' | Refusal;

export interface Listener {
  readonly onMoved: (moved: Moved) => void;
  readonly onStatus: (status: 'up' | 'down') => void;
  /** The listener's sign-in is no longer accepted. */
  readonly onExpired: () => void;
}

const CONNECT_WITHIN_MS = 3_000;
const SILENT_FOR_MS = 3 * HEARTBEAT_MS;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** Follows one application for one listener, with the listener's own token, and connects again whenever it is lost. */
export class UpstreamFeed {
  /** Resolves as soon as it is known whether the application lets this listener in. */
  readonly first: Promise<FirstResponse>;
  private readonly stopping = new AbortController();
  private tellFirst!: (answer: FirstResponse) => void;
  private status: 'up' | 'down' | undefined;

  constructor(
    private readonly upstream: Upstream,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly listener: Listener,
  ) {
    this.first = new Promise((resolve) => (this.tellFirst = resolve));
    void this.follow();
  }

  stop(): void {
    this.stopping.abort();
  }

  private async follow(): Promise<void> {
    for (let wait = FIRST_WAIT_MS; !this.stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const wasUp = await this.listenOnce();
      if (this.stopping.signal.aborted) return;
      this.report('down');
      if (wasUp) wait = FIRST_WAIT_MS;
      await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Resolves when the connection ends, to whether there was one. */
  private async listenOnce(): Promise<boolean> {
    const attempt = new AbortController();
    const giveUp = (): void => attempt.abort();
    this.stopping.signal.addEventListener('abort', giveUp, { once: true });
    let timer = setTimeout(giveUp, CONNECT_WITHIN_MS);
    const stillThere = (): void => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENT_FOR_MS);
    };
    try {
      const answer = await fetch(`${this.upstream.url}/live`, { headers: this.headers, signal: attempt.signal });
      if (isRefused(answer)) {
        this.tellFirst(await refusalOf(answer));
        this.expire();
        return false;
      }
      if (!answer.ok || !answer.body) return false;
      stillThere();
      this.report('up');
      for await (const { event, data } of readEvents(answer.body, stillThere)) {
        if (event === 'moved') this.listener.onMoved(JSON.parse(data) as Moved);
        if (event === 'expired') this.expire();
      }
      return true;
    } catch {
      return this.status === 'up';
    } finally {
      clearTimeout(timer);
      this.stopping.signal.removeEventListener('abort', giveUp);
      attempt.abort();
    }
  }

  private expire(): void {
    this.stop();
    this.listener.onExpired();
  }

  private report(status: 'up' | 'down'): void {
    this.tellFirst(status);
    if (this.status === status) return;
    this.status = status;
    this.listener.onStatus(status);
  }
}
