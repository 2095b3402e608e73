interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitOptions<Item> {
  /** What an item counts towards `most`. */
  readonly weightOf: (item: Item) => number;
  /** Greatest weight of a flush; an item heavier than that goes alone. */
  readonly most: number;
  readonly flushesInFlight: number;
  /** Two items with the same key never share a flush: the later one sees what became of the earlier. */
  readonly keyOf: (item: Item) => string;
}

/** Collects what is written while a flush is under way and writes it together in the next. */
export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private weight = 0;
  private inFlight = 0;
  private isScheduled = false;
  private readonly idleListeners: (() => void)[] = [];

  /** `flush` returns one result per item, in order; an Error among them rejects its item alone. */
  constructor(
    private readonly flush: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>,
    private readonly options: GroupCommitOptions<Item>,
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.weight += this.options.weightOf(item);
      this.schedule();
    });
  }

  /** Resolves when nothing waits and nothing is in flight. */
  async drained(): Promise<void> {
    if (this.waiting.length === 0 && this.inFlight === 0) return;
    await new Promise<void>((resolve) => this.idleListeners.push(resolve));
  }

  /** In a turn of its own, so that everything written in this one goes together. */
  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      while (this.mayFlush()) void this.send(this.take());
    });
  }

  /** What waits behind a flush goes with the next one; only when it half fills one by itself need it not wait. */
  private mayFlush(): boolean {
    if (this.waiting.length === 0) return false;
    return (
      this.inFlight === 0 || (this.inFlight < this.options.flushesInFlight && this.weight >= this.options.most / 2)
    );
  }

  private take(): Waiting<Item, Result>[] {
    const { weightOf, most, keyOf } = this.options;
    const keys = new Set<string>();
    const later: Waiting<Item, Result>[] = [];
    const batch: Waiting<Item, Result>[] = [];
    let weight = 0;
    let next = 0;
    for (; next < this.waiting.length; next += 1) {
      const waiting = this.waiting[next]!;
      const itemWeight = weightOf(waiting.item);
      if (weight + itemWeight > most && batch.length > 0) break;
      if (keys.has(keyOf(waiting.item))) {
        later.push(waiting);
        continue;
      }
      keys.add(keyOf(waiting.item));
      batch.push(waiting);
      weight += itemWeight;
    }
    this.waiting = [...later, ...this.waiting.slice(next)];
    this.weight -= weight;
    return batch;
  }

  private async send(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    this.inFlight += 1;
    try {
      const results = await this.flush(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result === undefined || result instanceof Error) reject(result ?? new Error('The flush gave no result'));
        else resolve(result);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    this.inFlight -= 1;
    if (this.waiting.length > 0) this.schedule();
    else if (this.inFlight === 0) for (const resolve of this.idleListeners.splice(0)) resolve();
  }
}
