import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; an aborted signal ends the wait at once. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
};

/** 50 ms, doubled with every attempt, 10 s at most. */
export const backoff = (attempt: number): number => Math.min(50 * 2 ** attempt, 10_000);
