/** A signal that is not missed: set while nobody waits, it ends the next wait at once. */
export class Signal {
  private isSet = false;
  private waiting: (() => void) | undefined;

  readonly set = (): void => {
    this.isSet = true;
    this.waiting?.();
  };

  /** Whatever it was set for is about to be looked at. */
  clear(): void {
    this.isSet = false;
  }

  /** Resolves when it is set, or when the time is over. */
  async wait(withinMs?: number): Promise<void> {
    if (this.isSet) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.waiting = resolve;
      if (withinMs !== undefined) timer = setTimeout(resolve, withinMs);
    });
    clearTimeout(timer);
    this.waiting = undefined;
  }
}
