import type { Checkpoint, LogEvidence } from '@concert/messaging';
import type { Pool } from 'pg';
import { whyNotNext } from './held-evidence.js';
import { KeptCheckpoints } from './kept-checkpoints.js';
import type { KnownKeys } from './signing.js';

/** What a source shows of its log contradicts the checkpoints of it that are held here. */
export class CheckpointContradicted extends Error {
  override readonly name = 'CheckpointContradicted';
}

export interface CheckpointKeeperOptions {
  /** Of the database in which they are kept. */
  readonly pool: Pool;
  readonly source: string;
  readonly log: LogEvidence;
  /** Left out: signatures are kept and not checked. */
  readonly keys?: KnownKeys;
}

/** Keeps the checkpoints of a source in the own database, each only when it follows the one kept before. */
export class CheckpointKeeper {
  private readonly kept: KeptCheckpoints;
  /** The checkpoint that was found to differ last: what differs first was shown then. */
  private shown: { readonly held: string; readonly upTo: string } | undefined;

  constructor(private readonly options: CheckpointKeeperOptions) {
    this.kept = new KeptCheckpoints(options.pool, options.source);
  }

  /**
   * Shows the source what is held, and keeps what is new.
   *
   * @throws CheckpointContradicted  its log is not the one that was signed
   */
  async keepNew(): Promise<void> {
    const { log, source, keys } = this.options;
    let held = await this.kept.last();
    if (held) await this.compare(held);
    for (;;) {
      const next = await log.checkpoints(held ? BigInt(held.position) : 0n);
      if (next.length === 0) return;
      for (const checkpoint of next) {
        if (checkpoint.source !== source || keys?.isSigned(checkpoint) === false)
          throw this.contradicted(`the checkpoint at ${checkpoint.position} is not signed with a key of ${source}`);
        const why = whyNotNext(checkpoint, held);
        if (why) throw this.contradicted(why);
        await this.kept.keep(checkpoint);
        held = checkpoint;
      }
    }
  }

  private async compare(held: Checkpoint): Promise<void> {
    const { result, restoration } = await this.options.log.compare(held);
    if (result !== 'differs' || restoration) this.shown = undefined;
    if (result !== 'differs') return;
    if (restoration)
      throw this.contradicted(
        `it was restored to ${restoration.position}, and what is here follows when somebody runs follow-restored`,
      );
    if (this.shown?.held !== held.signature) this.shown = { held: held.signature, upTo: await this.showFirst() };
    throw this.contradicted(`${held.position} is held, and the log is another after ${this.shown.upTo}`);
  }

  /**
   * Shows the source the first of the checkpoints that it does not fit, with its events, so that the source finds where it
   * became another log. When one does not fit, none after it does.
   *
   * @returns up to where the source says that it is the same
   */
  private async showFirst(): Promise<string> {
    const { log } = this.options;
    const headers = await this.kept.headers();
    let [fits, differs] = [-1, headers.length - 1];
    while (differs - fits > 1) {
      const middle = Math.floor((fits + differs) / 2);
      const { result } = await log.compare(headers[middle]!);
      if (result === 'differs') differs = middle;
      else fits = middle;
    }
    const [first] = await this.kept.withEvents(BigInt(headers[differs]!.after), 1);
    const { events, ...checkpoint } = first!;
    const { agreesUpTo = 'no position' } = await log.compare(checkpoint, events);
    return agreesUpTo;
  }

  private contradicted(why: string): CheckpointContradicted {
    return new CheckpointContradicted(`The log of ${this.options.source} is not the one it signed: ${why}`);
  }
}
