import { setTimeout as pause } from 'node:timers/promises';
import { Closing } from './closing.js';
import type { Fault } from './fault.js';
import { Rig, type Verdict } from './rig.js';
import type { Site, TransportName } from './site.js';

export interface Run extends Verdict {
  readonly fault: Fault;
  readonly transport: TransportName;
  readonly seed: number;
  /** When it began, ISO 8601. */
  readonly at: string;
  /** How long all of it took, in ms. */
  readonly took: number;
}

const LONGEST_RUN = 420_000;

const NOT_KNOWN = { lost: 0, doubled: 0, outOfOrder: 0, recoveries: [] };

/** Somebody asked to end before the run was over: nothing can be said about it. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Does what a fault says, once, and tells what came of it. A run that cannot be finished has a problem that says so.
 *
 * @throws Interrupted
 */
export const runOnce = async (
  site: Site,
  fault: Fault,
  transport: TransportName,
  seed: number,
  interruption = new AbortController().signal,
): Promise<Run> => {
  const begun = performance.now();
  const about = { fault, transport, seed, at: new Date().toISOString() };
  const closing = new Closing();
  let rig: Rig | undefined;
  const patience = new AbortController();
  try {
    const running = (async () => {
      rig = await Rig.open(site, transport, seed, closing, fault.needs);
      const figures = await fault.run(rig);
      return figures ? rig.verdict(figures) : rig.judged();
    })();
    const overdue = pause(LONGEST_RUN, undefined, { signal: AbortSignal.any([patience.signal, interruption]) }).then(
      () => {
        throw new Error(`The run was not over after ${LONGEST_RUN / 1_000} s`);
      },
    );
    overdue.catch(() => undefined);
    running.catch(() => undefined);
    return { ...about, ...(await Promise.race([running, overdue])), took: performance.now() - begun };
  } catch (error) {
    if (interruption.aborted) throw new Interrupted('The run was interrupted', { cause: error });
    const problems = [...(rig?.problems ?? []), (error as Error).stack ?? String(error)];
    return { ...about, ...NOT_KNOWN, problems, took: performance.now() - begun };
  } finally {
    patience.abort();
    await closing.close().catch((error: unknown) => console.error(`${fault.id} could not be cleared away:`, error));
  }
};

/** Runs in their order, some at a time. An interruption ends them: none begins any more, and none that is not over counts. */
export const runAll = async (
  site: Site,
  wanted: readonly Pick<Run, 'fault' | 'transport' | 'seed'>[],
  { atOnce, interruption, onRun }: { atOnce: number; interruption: AbortSignal; onRun: (run: Run) => void },
): Promise<void> => {
  const waiting = [...wanted];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !interruption.aborted; next = waiting.shift()) {
      const { fault, transport, seed } = next;
      onRun(await runOnce(site, fault, transport, seed, interruption));
    }
  };
  const works = Array.from({ length: atOnce }, () =>
    work().catch((error: unknown) => {
      if (!(error instanceof Interrupted)) throw error;
    }),
  );
  await Promise.all(works);
};
