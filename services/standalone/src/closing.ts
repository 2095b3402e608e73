type Close = () => Promise<unknown>;

/** What has been started, to be stopped in reverse order. */
export class Closing {
  private readonly steps: Close[] = [];
  private running: Promise<readonly unknown[]> | undefined;

  add(close: Close): void {
    this.steps.push(close);
  }

  /** Stops everything, whatever fails on the way; once, however often it is asked. Resolves with the failures. */
  run(): Promise<readonly unknown[]> {
    return (this.running ??= this.stopAll());
  }

  private async stopAll(): Promise<unknown[]> {
    const failures: unknown[] = [];
    for (const close of this.steps.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
    return failures;
  }
}
