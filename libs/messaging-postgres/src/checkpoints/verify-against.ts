import { BEGINNING, type ReadableChain, type Verification, verifyLog } from '@concert/event-store-postgres';
import type { Checkpoint } from '@concert/messaging';
import { eventsOf, pointsOf } from './held-evidence.js';
import type { KeptCheckpoints } from './kept-checkpoints.js';
import type { KnownKeys } from './signing.js';

/** Somebody who keeps checkpoints of a log. */
export interface Holder {
  readonly name: string;
  readonly kept: KeptCheckpoints;
}

/**
 * Verifies a log against itself and against the checkpoints that others hold, as `verifyLog` does. The events of
 * checkpoints are read once something does not fit, to name the event. A checkpoint that is not signed with a key of its
 * source does not count, and is told.
 */
export const verifyAgainst = async (
  log: ReadableChain,
  holders: readonly Holder[],
  from = BEGINNING,
  keys?: KnownKeys,
): Promise<Verification> => {
  const remarks: string[] = [];
  const isSigned = (checkpoint: Checkpoint): boolean => keys?.isSigned(checkpoint) !== false;
  const points = await Promise.all(
    holders.map(async ({ name, kept }) => {
      const checkpoints = await kept.headers(from.position);
      const unsigned = checkpoints.find((checkpoint) => !isSigned(checkpoint));
      if (unsigned)
        remarks.push(
          `the checkpoint at ${unsigned.position} that ${name} holds is not signed with a key of ${unsigned.source}`,
        );
      return pointsOf(name, checkpoints.filter(isSigned));
    }),
  );
  const named = async (found: Verification): Promise<Verification> => {
    if (!found.finding) return found;
    const before = found.finding.position - 1n;
    const events = await Promise.all(
      holders.map(async ({ name, kept }) => eventsOf(name, (await kept.withEvents(before)).filter(isSigned))),
    );
    const again = await verifyLog(log, [...events, ...points], from);
    return again.finding ? again : found;
  };
  return { ...(await named(await verifyLog(log, points, from))), ...(remarks.length > 0 && { remarks }) };
};
