export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[K';

/** Tells the person at the machine what is being done, with the seconds since the start. */
export class Progress {
  private readonly started = performance.now();
  private isShowing = false;

  constructor(private readonly screen: Screen) {}

  say(line: string): void {
    this.screen.write(`${this.isShowing ? CLEAR_LINE : ''}${this.stamped(line)}\n`);
    this.isShowing = false;
  }

  /** A line that the next one takes the place of; left out where lines stay, as in a file. */
  show(line: string): void {
    if (!this.screen.isTTY) return;
    this.screen.write(`${CLEAR_LINE}${this.stamped(line)}`);
    this.isShowing = true;
  }

  private stamped(line: string): string {
    return `${((performance.now() - this.started) / 1000).toFixed(1).padStart(6)} s  ${line}`;
  }
}
