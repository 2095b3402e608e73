import { ViewSet } from '@concert/projections';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SERVICE_NAME } from '../service/tokens.js';
import type { EventStream } from './event-stream.js';
import { movedOf } from './moved.js';

/** Longest time that a timer can wait. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Tells everyone who listens whenever the views of this application have moved. */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly streams = new Set<EventStream>();
  private readonly stopListening: () => void;

  constructor(
    @Inject(ViewSet) private readonly views: ViewSet,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {
    this.stopListening = views.onMoved((chains) => {
      if (this.streams.size === 0) return;
      const moved = movedOf(service, chains);
      for (const stream of this.streams) stream.moved(moved);
    });
  }

  /**
   * Begins with a move of everything, so that whoever was away misses nothing, and ends with `expired` when the
   * listener's sign-in does.
   */
  open(stream: EventStream, expiresAt: number): void {
    this.streams.add(stream);
    stream.moved(movedOf(this.service, this.views.positions()));
    const expiry = setTimeout(
      () => stream.end('expired', { detail: 'The sign-in has expired: sign in again' }),
      Math.min(Math.max(0, expiresAt - Date.now()), MAX_TIMER_MS),
    );
    void stream.closed.then(() => {
      clearTimeout(expiry);
      this.streams.delete(stream);
    });
  }

  onModuleDestroy(): void {
    this.stopListening();
    for (const stream of this.streams) stream.end();
  }
}
