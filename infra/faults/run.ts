import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.js';
import { Rig, type Verdict } from './rig.js';
import type { Site, TransportName } from './site.js';

export interface Run extends Verdict {
  readonly fault: Fault;
  readonly transport: TransportName;
  readonly seed: number;
  /** How long all of it took, in ms. */
  readonly took: number;
}

const LONGEST_RUN = 240_000;

const NOT_KNOWN = { lost: 0, doubled: 0, outOfOrder: 0, recoveries: [] };

/** Does what a fault says, once, and tells what came of it. A run that cannot be finished has a problem that says so. */
export const runOnce = async (site: Site, fault: Fault, transport: TransportName, seed: number): Promise<Run> => {
  const begun = performance.now();
  const about = { fault, transport, seed };
  let rig: Rig | undefined;
  const patience = new AbortController();
  try {
    const running = (async () => {
      rig = await Rig.open(site, transport, seed, fault.needs);
      const figures = await fault.run(rig);
      return figures ? rig.verdict(figures) : rig.judged();
    })();
    const overdue = pause(LONGEST_RUN, undefined, { signal: patience.signal }).then(() => {
      throw new Error(`The run was not over after ${LONGEST_RUN / 1_000} s`);
    });
    overdue.catch(() => undefined);
    return { ...about, ...(await Promise.race([running, overdue])), took: performance.now() - begun };
  } catch (error) {
    const problems = [...(rig?.problems ?? []), (error as Error).stack ?? String(error)];
    return { ...about, ...NOT_KNOWN, problems, took: performance.now() - begun };
  } finally {
    patience.abort();
    await rig?.close().catch((error: unknown) => console.error(`${fault.id} could not be cleared away:`, error));
  }
};

/** Runs in their order, some at a time; `isOver` says that no more are to begin. */
export const runAll = async (
  site: Site,
  wanted: readonly Pick<Run, 'fault' | 'transport' | 'seed'>[],
  { atOnce, isOver, onRun }: { atOnce: number; isOver: () => boolean; onRun: (run: Run) => void },
): Promise<Run[]> => {
  const waiting = [...wanted];
  const runs: Run[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !isOver(); next = waiting.shift()) {
      const run = await runOnce(site, next.fault, next.transport, next.seed);
      runs.push(run);
      onRun(run);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return runs;
};
