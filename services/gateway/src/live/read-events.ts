import { createParser } from 'eventsource-parser';

/** An event as a server sent it; a comment has neither name nor data. */
export interface SentEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads server-sent events off a body, however it is cut; `onBytes` is called for whatever arrives, comments too. */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
  onBytes: () => void = () => undefined,
): AsyncGenerator<SentEvent> {
  const read: SentEvent[] = [];
  const parser = createParser({ onEvent: ({ event = 'message', data }) => read.push({ event, data }) });
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    onBytes();
    parser.feed(decoder.decode(bytes, { stream: true }));
    yield* read.splice(0);
  }
}
