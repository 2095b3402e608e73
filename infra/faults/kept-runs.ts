import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import type { Fault } from './fault.js';
import type { Run } from './run.js';
import { held, isSameRun } from './table.js';

/** A run as a line of the file; the fault by its id. */
type Line = Omit<Run, 'fault'> & { readonly fault: string };

/**
 * Runs that are over, in a file of a JSON line each, so that a suite of some hours can be interrupted and taken up again.
 * Every line stays: a run that did not hold counts as a failure also when it holds the next time.
 */
export class KeptRuns {
  private constructor(
    private readonly file: string,
    /** Runs of these faults that are over, also those of earlier calls. */
    readonly runs: Run[],
  ) {}

  static open(file: string, faults: readonly Fault[]): KeptRuns {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // The end of a line that was interrupted is no run.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
    const runs = whole
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const { fault: id, ...run } = JSON.parse(line) as Line;
        const fault = faults.find((each) => each.id === id);
        return fault ? [{ fault, ...run }] : [];
      });
    return new KeptRuns(file, runs);
  }

  add({ fault, ...run }: Run): void {
    const line: Line = { fault: fault.id, ...run };
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
    this.runs.push({ fault, ...run });
  }

  /** Whether a run held already, and need not be done again. */
  has(wanted: Pick<Run, 'fault' | 'transport' | 'seed'>): boolean {
    return this.runs.some((run) => isSameRun(run, wanted) && held(run));
  }
}
