import { setTimeout as pause } from 'node:timers/promises';
import { LogRestored } from '@concert/event-sourcing';
import type { PostgresEventStore } from '@concert/event-store-postgres';
import type { SourceLog } from '@concert/messaging';
import {
  CheckpointContradicted,
  CheckpointKeeper,
  CheckpointMaker,
  LogNotAsRecorded,
  PostgresLogEvidence,
} from '@concert/messaging-postgres';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { CheckpointKeys } from './checkpoint-keys.js';

/** A source that does not answer must not hold up a start. */
const FIRST_ROUND_WITHIN_MS = 5_000;
const LAST_ROUND_WITHIN_MS = 1_000;

export interface LogWatchOptions {
  readonly service: string;
  readonly pool: Pool;
  readonly eventStore: PostgresEventStore;
  readonly keys: CheckpointKeys;
  /** Types of own events that others may read; undefined where nobody else reads the log. */
  readonly publishedTypes: readonly string[] | undefined;
  readonly everySeconds: number;
  readonly logger: Logger;
}

/**
 * Beside everything else, now and then: signs what the own log has got, keeps what others signed, and lets the own log
 * take no writes while it is another than the one that others hold.
 */
export class LogWatch {
  /** What others may hold against the own log; undefined where nobody else reads it. */
  readonly evidence: PostgresLogEvidence | undefined;
  private readonly maker: CheckpointMaker | undefined;
  private readonly stopping = new AbortController();
  private readonly problems = new Map<string, string>();
  /** What cannot be done now, and why. */
  private readonly failures = new Map<string, string>();
  private going: Promise<void> | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: LogWatchOptions) {
    const { pool, service: source, keys, publishedTypes } = options;
    if (!publishedTypes) return;
    const types = new Set(publishedTypes);
    this.evidence = new PostgresLogEvidence({
      pool,
      source,
      publishedTypes: types,
      keys: keys.known,
      onNoticed: () => this.lookAtOwn(),
    });
    this.maker = keys.own && new CheckpointMaker({ pool, source, key: keys.own, publishedTypes: types });
  }

  /** What people must look at. */
  get reasons(): readonly string[] {
    return [...this.problems.values()];
  }

  /** Resolves after the first round, or when that takes long. */
  async start(sources: readonly string[], sourceOf: (source: string) => SourceLog): Promise<void> {
    const keepers = this.keepersOf(sources, sourceOf);
    const first = this.round(keepers);
    this.going = first.then(() => this.goOn(keepers));
    const { signal } = this.stopping;
    await Promise.race([first, pause(FIRST_ROUND_WITHIN_MS, undefined, { signal, ref: false }).catch(() => undefined)]);
  }

  /** A source that does not answer does not hold up the end either. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.race([this.going, pause(LAST_ROUND_WITHIN_MS, undefined, { ref: false })]);
  }

  /** Lets the own log be written to while it is the one that others hold. Resolves to whether it is not. */
  lookAtOwn(): Promise<boolean> {
    // One after another: no older answer undoes a newer one.
    const look = this.looking.then(() => this.refuseOrNot());
    this.looking = look.catch(() => undefined);
    return look;
  }

  private async refuseOrNot(): Promise<boolean> {
    const after = await this.evidence?.closedAfter();
    const reason = after === undefined ? undefined : new LogRestored(this.options.service, after);
    this.options.eventStore.refuse(reason);
    this.tell('own log', reason);
    return reason !== undefined;
  }

  private keepersOf(
    sources: readonly string[],
    sourceOf: (source: string) => SourceLog,
  ): ReadonlyMap<string, CheckpointKeeper> {
    const { pool, keys, service, logger } = this.options;
    const keepers = new Map<string, CheckpointKeeper>();
    for (const source of sources) {
      try {
        const log = source === service ? undefined : sourceOf(source).evidence;
        if (log) keepers.set(source, new CheckpointKeeper({ pool, source, log, keys: keys.known }));
      } catch (error) {
        logger.warn({ err: error, source }, 'No checkpoints of a source are kept here');
      }
    }
    return keepers;
  }

  private async goOn(keepers: ReadonlyMap<string, CheckpointKeeper>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await pause(this.options.everySeconds * 1_000, undefined, { signal, ref: false }).catch(() => undefined);
      if (!signal.aborted) await this.round(keepers);
    }
  }

  private async round(keepers: ReadonlyMap<string, CheckpointKeeper>): Promise<void> {
    const own = async (): Promise<void> => {
      const isClosed = await this.lookAtOwn();
      if (!isClosed) await this.maker?.make();
    };
    await this.attempt('checkpoints', own);
    await Promise.all([...keepers].map(([source, keeper]) => this.attempt(source, () => keeper.keepNew())));
  }

  /** What cannot be reached now is looked at again in the next round. */
  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.tell(what, undefined);
      this.tellIsOver(what);
    } catch (error) {
      if (error instanceof CheckpointContradicted || error instanceof LogNotAsRecorded) {
        this.tell(what, error);
        this.failures.delete(what);
      } else this.tellFailure(what, error);
    }
  }

  /** Every round fails while a source does not answer: told is only that it begins, and that the reason is another. */
  private tellFailure(what: string, error: unknown): void {
    // Each answer of a source names a correlation of its own.
    const reason = String(error).replace(/"correlationId":"[^"]*/, '');
    if (this.stopping.signal.aborted || this.failures.get(what) === reason) return;
    this.failures.set(what, reason);
    this.options.logger.warn({ err: error, what }, 'Checkpoints could not be made or kept: tried again');
  }

  private tellIsOver(what: string): void {
    if (this.failures.delete(what)) this.options.logger.info({ what }, 'Checkpoints are made and kept again');
  }

  private tell(what: string, problem: Error | undefined): void {
    if (problem && this.problems.get(what) !== problem.message)
      this.options.logger.error({ err: problem }, 'A log is not the one that was signed');
    if (problem) this.problems.set(what, problem.message);
    else this.problems.delete(what);
  }
}
