/** Tells the person at the machine what is being done, with the seconds since the start. */
export class Progress {
  private readonly started = performance.now();

  constructor(private readonly write: (line: string) => void) {}

  say(line: string): void {
    this.write(`${this.seconds().padStart(6)} s  ${line}`);
  }

  seconds(): string {
    return ((performance.now() - this.started) / 1000).toFixed(1);
  }
}
