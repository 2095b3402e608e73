import type { LogEvidence, PublishedLog, PublishedMessage, PublishedPage } from '@concert/messaging';

/** A service's log that outlives the service: whoever reads while it is replaced waits for the next one. */
export class ReplaceableLog implements PublishedLog {
  readonly source: string;
  readonly evidence: LogEvidence = {
    checkpoints: async (after) => (await this.toHold()).checkpoints(after),
    links: async (after, limit) => (await this.toHold()).links(after, limit),
    compare: async (held, events) => (await this.toHold()).compare(held, events),
    restorations: async () => (await this.toHold()).restorations(),
  };
  private readonly listeners = new Set<() => void>();
  private current: Promise<PublishedLog>;
  private become: (log: PublishedLog) => void = () => undefined;

  constructor(log: PublishedLog) {
    this.source = log.source;
    this.current = this.following(log);
  }

  /** From now on readers wait. */
  suspend(): void {
    this.current = new Promise((done) => (this.become = done));
  }

  /** Lets those who wait, and all that listen, go on with this log. */
  resume(log: PublishedLog): void {
    this.become(log);
    this.current = this.following(log);
    this.wake();
  }

  async read(after: bigint, limit: number): Promise<PublishedPage> {
    return (await this.current).read(after, limit);
  }

  async readProgramme(programme: string, after: bigint, limit: number): Promise<readonly PublishedMessage[]> {
    return (await this.current).readProgramme(programme, after, limit);
  }

  async heads(): Promise<ReadonlyMap<string, bigint>> {
    return (await this.current).heads();
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async toHold(): Promise<LogEvidence> {
    const { evidence } = await this.current;
    if (!evidence) throw new Error(`Nothing can be held against the log of ${this.source}`);
    return evidence;
  }

  private following(log: PublishedLog): Promise<PublishedLog> {
    log.onAppended(() => this.wake());
    return Promise.resolve(log);
  }

  private wake(): void {
    for (const listener of this.listeners) listener();
  }
}
