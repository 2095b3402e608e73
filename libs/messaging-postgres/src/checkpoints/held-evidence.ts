import { type ChainEntry, type Evidence, linkOf, type ReadableChain } from '@concert/event-store-postgres';
import type { Checkpoint, CheckpointWithEvents, LogEvidence, LogLink } from '@concert/messaging';
import { eventsHashOf } from './signing.js';

const PAGE = 1_000;

/** What checkpoints say, without their events. */
export const pointsOf = (holder: string, checkpoints: readonly Checkpoint[]): Evidence => ({
  holder,
  received: [],
  checkpoints: checkpoints.map(({ position, hash }) => ({
    position: BigInt(position),
    hash: Buffer.from(hash, 'hex'),
  })),
});

/** What checkpoints say of every event. */
export const eventsOf = (holder: string, checkpoints: readonly CheckpointWithEvents[]): Evidence => {
  const points: Evidence['checkpoints'][number][] = [];
  const received: Evidence['received'][number][] = [];
  for (const { after, before, events } of checkpoints) {
    let position = BigInt(after);
    let hash: Buffer = Buffer.from(before, 'hex');
    for (const { digest, id, type = '' } of events) {
      position += 1n;
      hash = linkOf(hash, Buffer.from(digest, 'hex'));
      if (id === undefined) points.push({ position, hash });
      else received.push({ position, hash, id, type });
    }
  }
  return { holder, checkpoints: points, received };
};

/** Why a checkpoint does not follow the one held before it; undefined when it does. */
export const whyNotNext = (checkpoint: CheckpointWithEvents, held: Checkpoint | undefined): string | undefined => {
  const { after, before, position, hash, events, eventsHash } = checkpoint;
  if (held ? held.position !== after || held.hash !== before : after !== '0')
    return `the one at ${position} begins at ${after}, and the last held is ${held?.position ?? 'none'}`;
  if (eventsHashOf(events) !== eventsHash) return `the one at ${position} was signed with other events`;
  const end = events.reduce<Buffer>(
    (link, { digest }) => linkOf(link, Buffer.from(digest, 'hex')),
    Buffer.from(before, 'hex'),
  );
  const isWhole = BigInt(after) + BigInt(events.length) === BigInt(position) && end.toString('hex') === hash;
  return isWhole ? undefined : `the events of the one at ${position} do not lead to its hash`;
};

/** A log as its source tells it to others: enough to follow its chain, and nothing of what events say. */
export class ToldLog implements ReadableChain {
  constructor(private readonly evidence: LogEvidence) {}

  async *entries(after: bigint): AsyncIterable<ChainEntry> {
    for (let at = after; ;) {
      const links = await this.evidence.links(at, PAGE);
      for (const link of links) yield entryOf(link);
      const last = links.at(-1);
      if (!last || links.length < PAGE) return;
      at = last.position;
    }
  }

  async positionOf(id: string): Promise<bigint | undefined> {
    for await (const entry of this.entries(0n)) if (entry.id === id) return entry.position;
    return undefined;
  }

  async lastCommanded(): Promise<undefined> {
    return undefined;
  }
}

const entryOf = ({ position, id = '', type = '', digest, hash }: LogLink): ChainEntry => ({
  position,
  id,
  type,
  hash: Buffer.from(hash, 'hex'),
  digest: (at = position) => (at === position ? Buffer.from(digest, 'hex') : Buffer.alloc(0)),
});
