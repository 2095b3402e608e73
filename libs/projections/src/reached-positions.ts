import { chainOf, type Cursor } from '@concert/messaging';

/** How far the views hold a programme's chain of a source. */
export interface ChainPosition {
  readonly source: string;
  readonly programme: string;
  readonly position: bigint;
}

type MoveListener = (chains: readonly ChainPosition[]) => void;

/** How often somebody who waits looks into the database, in case nobody told that it moved. */
const LOOK_EVERY_MS = 200;

/**
 * How far the views hold each chain, and who waits for what. Kept in memory; the database says what holds, since other
 * processes may deliver to the same views.
 */
export class ReachedPositions {
  private readonly positions = new Map<string, ChainPosition>();
  private readonly listeners = new Set<MoveListener>();
  private looking: Promise<void> | undefined;
  private mustLookAgain = false;
  private waiting = 0;
  private timer: NodeJS.Timeout | undefined;

  /** `read` reads the cursors from the database. */
  constructor(private readonly read: () => Promise<readonly Cursor[]>) {}

  all(): readonly ChainPosition[] {
    return [...this.positions.values()];
  }

  /** 0 before the chain's first message. */
  of(source: string, programme: string): bigint {
    return this.positions.get(chainOf({ source, programme }))?.position ?? 0n;
  }

  onMoved(listener: MoveListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes over what the database says, and tells those who wait. */
  async load(): Promise<readonly Cursor[]> {
    const cursors = await this.read();
    const moved = cursors.filter(({ source, programme, position }) => position > this.of(source, programme));
    this.positions.clear();
    for (const cursor of cursors) this.positions.set(chainOf(cursor), cursor);
    if (moved.length > 0) this.tell(moved);
    return cursors;
  }

  /** Chains were moved here. */
  moved(chains: readonly ChainPosition[]): void {
    for (const chain of chains) this.positions.set(chainOf(chain), chain);
    this.tell(chains);
  }

  /** Rows changed although no chain moved. */
  changed(chains = this.all()): void {
    this.tell(chains);
  }

  /** Looks into the database soon; whoever asks while that is being done has it done once more. */
  look(): void {
    if (this.looking) {
      this.mustLookAgain = true;
      return;
    }
    this.looking = this.load().then(
      () => this.looked(),
      // A database that does not answer is asked again by the next who waits.
      () => this.looked(),
    );
  }

  /** Resolves to true when the position is reached, to false when it is not within the time. */
  async reached(source: string, programme: string, position: bigint, withinMs: number): Promise<boolean> {
    const isThere = (): boolean => this.of(source, programme) >= position;
    if (isThere()) return true;
    this.beginWaiting();
    return new Promise((resolve) => {
      const finish = (result: boolean): void => {
        clearTimeout(timer);
        stopListening();
        this.endWaiting();
        resolve(result);
      };
      const timer = setTimeout(() => finish(isThere()), withinMs);
      const stopListening = this.onMoved(() => isThere() && finish(true));
    });
  }

  private tell(chains: readonly ChainPosition[]): void {
    for (const listener of this.listeners) listener(chains);
  }

  private looked(): void {
    this.looking = undefined;
    if (!this.mustLookAgain) return;
    this.mustLookAgain = false;
    this.look();
  }

  private beginWaiting(): void {
    this.waiting += 1;
    this.timer ??= setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  private endWaiting(): void {
    this.waiting -= 1;
    if (this.waiting > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
