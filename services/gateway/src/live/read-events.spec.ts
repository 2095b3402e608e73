import { readEvents, type SentEvent } from './read-events.js';

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.slice(from, from + size));
}

const all = async (text: string, size: number): Promise<SentEvent[]> => {
  const events: SentEvent[] = [];
  for await (const event of readEvents(cut(text, size))) events.push(event);
  return events;
};

describe('server-sent events', () => {
  const sent =
    'retry: 2000\n\n: still here\n\nevent: moved\nid: 1\ndata: {"service":"预算"}\n\ndata: a\ndata:b\r\n\r\n';

  it.each([1, 2, 7, 1000])('are read whole when they arrive in pieces of %i bytes', async (size) => {
    expect(await all(sent, size)).toEqual([
      { event: 'moved', data: '{"service":"预算"}' },
      { event: 'message', data: 'a\nb' },
    ]);
  });

  it('are not told before they are complete', async () => {
    expect(await all('event: moved\ndata: {}\n', 4)).toEqual([]);
  });
});
