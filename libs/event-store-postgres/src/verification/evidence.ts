/** A place in a log: a position and the hash of everything up to it. */
export interface ChainPoint {
  readonly position: bigint;
  readonly hash: Buffer;
}

/** An event as somebody received it. */
export interface ReceivedEvent extends ChainPoint {
  readonly id: string;
  readonly type: string;
}

/** What somebody else holds of a log. */
export interface Evidence {
  readonly holder: string;
  readonly checkpoints: readonly ChainPoint[];
  readonly received: readonly ReceivedEvent[];
}

/** What holders say of one position. */
export interface Testimony extends ChainPoint {
  readonly holder: string;
  readonly event?: Pick<ReceivedEvent, 'id' | 'type'>;
}

/** What all holders say, by position. */
export class Testimonies {
  private readonly byPosition = new Map<bigint, Testimony[]>();
  private readonly ids = new Set<string>();
  private last = 0n;

  constructor(evidence: readonly Evidence[]) {
    for (const { holder, checkpoints, received } of evidence) {
      for (const { position, hash, id, type } of received) this.add({ holder, position, hash, event: { id, type } });
      for (const { position, hash } of checkpoints) this.add({ holder, position, hash });
    }
  }

  at(position: bigint): readonly Testimony[] {
    return this.byPosition.get(position) ?? [];
  }

  /** The event that somebody received from the position. */
  eventAt(position: bigint): Testimony['event'] {
    return this.at(position).find(({ event }) => event)?.event;
  }

  knows(id: string): boolean {
    return this.ids.has(id);
  }

  /** The furthest position that anybody holds something of; 0 when nobody does. */
  get end(): bigint {
    return this.last;
  }

  private add(testimony: Testimony): void {
    const { position, event } = testimony;
    this.byPosition.set(position, [...this.at(position), testimony]);
    if (event) this.ids.add(event.id);
    if (position > this.last) this.last = position;
  }
}
