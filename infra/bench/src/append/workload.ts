import { isDeepStrictEqual } from 'node:util';
import type { BenchEvent, OpenContender, StoredEvent } from './contender.js';

export interface Workload {
  readonly writers: number;
  readonly eventsPerAppend: number;
}

export const WORKLOADS: readonly Workload[] = [
  { writers: 1, eventsPerAppend: 1 },
  { writers: 16, eventsPerAppend: 1 },
  { writers: 100, eventsPerAppend: 1 },
  { writers: 16, eventsPerAppend: 10 },
  { writers: 16, eventsPerAppend: 100 },
];

/** A stream ends after so many appends, as an aggregate's does. */
const APPENDS_PER_STREAM = 20;

/** Events can be made again from their place, so that what was stored can be compared with what was sent. */
export const eventOf = (stream: string, version: number, eventsPerAppend: number): BenchEvent => {
  const append = Math.floor((version - 1) / eventsPerAppend);
  return {
    type: 'FiguresSubmitted',
    data: {
      programme: 'MDGF-1880',
      agency: 'ILO',
      period: '2010-2',
      budgeted: `${version}.00`,
      transferred: '2330075.00',
      committed: '2066042.10',
      disbursed: '1851325.07',
      note: `Figures of ${stream}, as "reported" – 报告`,
      version,
    },
    metadata: {
      actor: { user: 'bat', organization: 'ILO', role: 'agency-finance' },
      correlationId: `${stream}/${append}`,
      causationId: `${stream}/${append}/submit`,
    },
  };
};

/** Each writer appends, waits for the answer, and appends again. Returns appends acknowledged by stream. */
export const write = async (
  contender: OpenContender,
  { writers, eventsPerAppend }: Workload,
  label: string,
  forMs: number,
): Promise<{ acknowledged: Map<string, number>; seconds: number }> => {
  const acknowledged = new Map<string, number>();
  const begin = performance.now();
  const end = begin + forMs;
  const writer = async (nr: number): Promise<void> => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const stream = `Budget-${label}-${nr}-${Math.floor(turn / APPENDS_PER_STREAM)}`;
      const version = (turn % APPENDS_PER_STREAM) * eventsPerAppend;
      const events = Array.from({ length: eventsPerAppend }, (_, index) =>
        eventOf(stream, version + index + 1, eventsPerAppend),
      );
      await contender.append(stream, version, events);
      acknowledged.set(stream, (acknowledged.get(stream) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, nr) => writer(nr)));
  return { acknowledged, seconds: (performance.now() - begin) / 1_000 };
};

/** What is wrong with what is stored; undefined when every row is there once, in order, as it was sent. */
export const faultIn = (
  stored: readonly StoredEvent[],
  acknowledged: ReadonlyMap<string, number>,
  { eventsPerAppend }: Workload,
): string | undefined => {
  const versions = new Map<string, number>();
  let position = 0n;
  for (const event of stored) {
    const version = (versions.get(event.stream) ?? 0) + 1;
    versions.set(event.stream, version);
    if (event.position <= position) return `position ${event.position} follows ${position}`;
    position = event.position;
    if (event.streamVersion !== version) return `${event.stream} has ${event.streamVersion} where ${version} belongs`;
    const sent = eventOf(event.stream, version, eventsPerAppend);
    const isSame =
      event.type === sent.type &&
      isDeepStrictEqual(event.data, sent.data) &&
      isDeepStrictEqual(withoutUndefined(event.metadata), sent.metadata);
    if (!isSame) return `${event.stream} version ${version} is not what was sent`;
  }
  for (const [stream, appends] of acknowledged)
    if (versions.get(stream) !== appends * eventsPerAppend)
      return `${stream} holds ${versions.get(stream) ?? 0} events, ${appends * eventsPerAppend} were acknowledged`;
  return versions.size === acknowledged.size ? undefined : `${versions.size} streams, not ${acknowledged.size}`;
};

const withoutUndefined = (metadata: unknown): unknown =>
  Object.fromEntries(Object.entries(metadata as object).filter(([, value]) => value !== undefined));
