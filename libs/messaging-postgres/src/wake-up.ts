/** A bell that is not missed: rung while nobody waits, it ends the next wait at once. */
export class WakeUp {
  private isRung = false;
  private waiting: (() => void) | undefined;

  readonly ring = (): void => {
    this.isRung = true;
    this.waiting?.();
  };

  /** Whatever was rung for before is about to be looked at. */
  clear(): void {
    this.isRung = false;
  }

  /** Resolves when rung, or when the time is over. */
  async rung(withinMs?: number): Promise<void> {
    if (this.isRung) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.waiting = resolve;
      if (withinMs !== undefined) timer = setTimeout(resolve, withinMs);
    });
    clearTimeout(timer);
    this.waiting = undefined;
  }
}
