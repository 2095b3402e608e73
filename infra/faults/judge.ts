import type { AppendRequest, RecordedEvent } from '@concert/event-sourcing';
import { digestAfter, knownTo, type Release } from './views.js';

/** What the views hold. */
export interface Held {
  readonly entries: readonly { readonly programme: string; readonly position: number; readonly times: number }[];
  readonly chains: readonly { readonly programme: string; readonly disorders: number; readonly digest: string }[];
}

export interface Figures {
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
}

export interface Evidence {
  /** What clients were told. */
  readonly acknowledged: readonly AppendRequest[];
  readonly log: readonly RecordedEvent[];
  readonly held: Held;
  /** Of the service whose views they are. */
  readonly release: Release;
  /** Positions at which the log notes that the clock before was wrong. */
  readonly clockCorrections?: ReadonlySet<bigint>;
}

/** Compares what clients were told, what the log holds and what the views made of it. */
export const judge = ({ acknowledged, log, held, release, clockCorrections = new Set() }: Evidence): Figures => {
  const commands = commandsIn(acknowledged, log);
  const views = viewsBeside(log, held, release);
  const positions = log.filter(({ position }, index) => position !== BigInt(index + 1)).length;
  const moments = log.filter(
    ({ position, recordedAt }, index) =>
      recordedAt < (log[index - 1]?.recordedAt ?? '') && !clockCorrections.has(position),
  ).length;
  return {
    lost: commands.lost + views.lost,
    doubled: commands.doubled + views.doubled,
    outOfOrder: positions + moments + views.outOfOrder,
  };
};

/** Commands that were acknowledged and are not in the log, and those whose events are there more often than sent. */
const commandsIn = (acknowledged: readonly AppendRequest[], log: readonly RecordedEvent[]) => {
  const recorded = new Map<string, number>();
  for (const { causationId } of log) recorded.set(causationId, (recorded.get(causationId) ?? 0) + 1);
  const sent = new Map(acknowledged.map(({ commandId, events }) => [commandId, events.length]));
  let [lost, doubled] = [0, 0];
  for (const [commandId, events] of sent) {
    const found = recorded.get(commandId) ?? 0;
    if (found < events) lost += 1;
    if (found > events) doubled += 1;
  }
  return { lost, doubled };
};

const viewsBeside = (log: readonly RecordedEvent[], { entries, chains }: Held, release: Release): Figures => {
  const published = log.filter(({ type }) => knownTo(release).includes(type));
  const expected = new Set(published.map(({ programme, position }) => `${programme}@${position}`));
  const times = new Map(entries.map(({ programme, position, times }) => [`${programme}@${position}`, times]));
  const lost = [...expected].filter((place) => !times.has(place)).length;
  const unknown = [...times.keys()].filter((place) => !expected.has(place)).length;
  const doubled = [...times.values()].reduce((sum, each) => sum + each - 1, unknown);
  let outOfOrder = chains.reduce((sum, { disorders }) => sum + disorders, 0);
  if (lost + doubled + outOfOrder > 0) return { lost, doubled, outOfOrder };
  const digests = new Map<string, string>();
  for (const { programme, id } of published) digests.set(programme, digestAfter(digests.get(programme) ?? '', id));
  for (const { programme, digest } of chains) if (digests.get(programme) !== digest) outOfOrder += 1;
  return { lost, doubled, outOfOrder };
};
