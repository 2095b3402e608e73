/** Turns the data of one version of an event into the next version's. */
export interface Upcaster {
  readonly type: string;
  /** The version it reads; it yields `from + 1`. */
  readonly from: number;
  readonly upcast: (data: object) => object;
}

/** All shapes a service's events ever had. The current version of a type is one past its last upcaster. */
export class EventVersions {
  private readonly steps = new Map<string, (data: object) => object>();
  private readonly current = new Map<string, number>();

  constructor(upcasters: readonly Upcaster[] = []) {
    for (const { type, from, upcast } of upcasters) {
      if (this.steps.has(`${type}.v${from}`)) throw new Error(`Two upcasters read ${type}.v${from}`);
      this.steps.set(`${type}.v${from}`, upcast);
      this.current.set(type, Math.max(this.currentOf(type), from + 1));
    }
  }

  currentOf(type: string): number {
    return this.current.get(type) ?? 1;
  }

  /** @throws Error when a step between the stored and the current version is missing */
  upcast(type: string, version: number, data: object): { version: number; data: object } {
    const current = this.currentOf(type);
    let upcast = data;
    for (let from = version; from < current; from += 1) {
      const step = this.steps.get(`${type}.v${from}`);
      if (!step) throw new Error(`No upcaster reads ${type}.v${from}`);
      upcast = step(upcast);
    }
    return { version: Math.max(version, current), data: upcast };
  }
}
