/** How long a view is asked to hold what we recorded: by then it does, or it says itself that it is behind. */
const REMEMBERED_MS = 120_000;

interface Seen {
  readonly position: bigint;
  readonly at: number;
}

/** Positions of what this person recorded, so that they read their own writes; and whether the views told they hold it. */
class Positions {
  private readonly recorded = new Map<string, Seen>();
  private readonly awaited = new Map<string, bigint>();
  private readonly listeners = new Set<() => void>();

  /** @param logPosition such as `budgets@1234` */
  remember(logPosition: string | null): string | undefined {
    const [, source, digits] = /^([a-z][a-z0-9-]*)@(\d+)$/.exec(logPosition ?? '') ?? [];
    if (source === undefined || digits === undefined) return undefined;
    const position = BigInt(digits);
    this.recorded.set(source, { position, at: Date.now() });
    this.awaited.set(source, position);
    this.tell();
    return source;
  }

  /** What a question about the present should wait for; undefined when nothing was recorded lately. */
  get wanted(): string | undefined {
    const recent = [...this.recorded].filter(([, { at }]) => Date.now() - at < REMEMBERED_MS);
    return recent.length === 0 ? undefined : recent.map(([source, { position }]) => `${source}@${position}`).join(', ');
  }

  /** A service's view holds its own log up to there. */
  reached(source: string, position: string): void {
    const awaited = this.awaited.get(source);
    if (awaited === undefined || BigInt(position) < awaited) return;
    this.awaited.delete(source);
    this.tell();
  }

  readonly isCatchingUp = (): boolean => this.awaited.size > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export const positions = new Positions();
