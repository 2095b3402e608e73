import { BEGINNING, type ReadableChain, type Verification, verifyLog } from '@concert/event-store-postgres';
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
 * checkpoints are read once something does not fit, to name the event.
 */
export const verifyAgainst = async (
  log: ReadableChain,
  holders: readonly Holder[],
  from = BEGINNING,
): Promise<Verification> => {
  const points = await Promise.all(
    holders.map(async ({ name, kept }) => pointsOf(name, await kept.headers(from.position))),
  );
  const found = await verifyLog(log, points, from);
  if (!found.finding) return found;
  const before = found.finding.position - 1n;
  const events = await Promise.all(
    holders.map(async ({ name, kept }) => eventsOf(name, await kept.withEvents(before))),
  );
  const named = await verifyLog(log, [...events, ...points], from);
  return named.finding ? named : found;
};

/** Which checkpoint was not signed with a key of its source; undefined when all were, or no key is known. */
export const unsignedAmong = async (holders: readonly Holder[], keys: KnownKeys): Promise<string | undefined> => {
  for (const { name, kept } of holders)
    for (const checkpoint of await kept.headers())
      if (keys.isSigned(checkpoint) === false)
        return `the checkpoint at ${checkpoint.position} that ${name} holds is not signed with a key of ${checkpoint.source}`;
  return undefined;
};
