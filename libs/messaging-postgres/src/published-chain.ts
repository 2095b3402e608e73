import type { RecordedEvent } from '@concert/event-sourcing';
import type { PublishedEvents, PublishedMessage } from '@concert/messaging';

/** Turns a log's events, taken in order, into messages that each name the one before it in their programme. */
export class PublishedChain {
  private readonly last: Map<string, bigint>;

  /** `last`: each programme's last published position before the first event taken. */
  constructor(
    private readonly source: string,
    private readonly publishedEvents: PublishedEvents,
    last: ReadonlyMap<string, bigint>,
  ) {
    this.last = new Map(last);
  }

  /** The message an event is published as; undefined when it stays private. */
  take(event: RecordedEvent): PublishedMessage | undefined {
    const publish = this.publishedEvents[event.type];
    if (!publish) return undefined;
    const { type, data } = publish(event);
    const { programme, position } = event;
    const previous = this.last.get(programme) ?? 0n;
    this.last.set(programme, position);
    return {
      id: event.id,
      type,
      source: this.source,
      stream: event.stream,
      streamVersion: event.streamVersion,
      position,
      previous,
      programme,
      effectiveDate: event.effectiveDate,
      recordedAt: event.recordedAt,
      actor: event.actor,
      correlationId: event.correlationId,
      causationId: event.causationId,
      reason: event.reason,
      evidence: event.evidence,
      visibility: event.visibility,
      data,
    };
  }

  takeAll(events: readonly RecordedEvent[]): PublishedMessage[] {
    const messages: PublishedMessage[] = [];
    for (const event of events) {
      const message = this.take(event);
      if (message) messages.push(message);
    }
    return messages;
  }

  /** Each programme's last published position after what was taken. */
  get ends(): ReadonlyMap<string, bigint> {
    return new Map(this.last);
  }
}
