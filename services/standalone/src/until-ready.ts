import { setTimeout as delay } from 'node:timers/promises';
import { StandaloneFailure } from './failure.js';

/** How long nothing may move before it is given up; catching up on a long record takes the time it takes. */
const STANDSTILL_MS = 120_000;
const ANSWERS_WITHIN_MS = 30_000;

/** Waiting does not mend it. */
const LOG_IS_ANOTHER = /^(?:The log of .* is another after|\w+ is halted: The log of .* is not the one read before)/;
const WHAT_TO_DO =
  ' Restore a later backup of its database, or go on with the older one: npm start -- --follow-restored NAME ' +
  '(docs/runbooks/delivery-halted-log-regressed.md).';

/** A log in which something was changed is for people to look at, and no reason to keep the record closed. */
const LOG_WAS_CHANGED = /^The log of .* is not (?:as it was recorded|the one it signed)/;

interface NotReady {
  readonly name: string;
  readonly reasons: readonly string[];
}

interface Answer {
  readonly ready: boolean;
  readonly notReady: readonly NotReady[];
}

const reasonsAmong = (notReady: readonly NotReady[], kind: RegExp, isOfKind: boolean): string[] =>
  notReady.flatMap(({ name, reasons }) =>
    reasons.filter((reason) => kind.test(reason) === isOfKind).map((reason) => `${name}: ${reason}`),
  );

const asked = async (address: string): Promise<Answer> => {
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    return (await (await fetch(`${address}/health/caught-up`, { signal })).json()) as Answer;
  } catch (error) {
    const reasons = [`does not answer: ${(error as Error).message}`];
    return { ready: false, notReady: [{ name: 'the gateway', reasons }] };
  }
};

/**
 * Resolves when everything that was recorded has had its effect everywhere; says what people should look at.
 *
 * @throws StandaloneFailure also when nothing of what it waits for has moved for `standstill` ms
 */
export const untilReady = async (
  address: string,
  say: (line: string) => void,
  standstill = STANDSTILL_MS,
): Promise<void> => {
  let told = Date.now();
  let since = Date.now();
  // What alternates does not move.
  const seen = new Set<string>();
  for (; ; await delay(100)) {
    const { ready, notReady } = await asked(address);
    if (ready) return;
    const [restored] = reasonsAmong(notReady, LOG_IS_ANOTHER, true);
    if (restored) throw new StandaloneFailure(`${restored}${WHAT_TO_DO}`);
    const reasons = reasonsAmong(notReady, LOG_WAS_CHANGED, false).join('; ');
    const isChangedAlone = notReady.every(({ reasons: all }) => all.length > 0) && reasons === '';
    if (isChangedAlone) return reasonsAmong(notReady, LOG_WAS_CHANGED, true).forEach(say);
    if (!seen.has(reasons)) since = Date.now();
    seen.add(reasons);
    if (Date.now() - since > standstill)
      throw new StandaloneFailure(
        `Not everything became ready, and nothing has moved for ${standstill / 1000} s (${reasons}): concert.log in the data folder says more.`,
      );
    if (Date.now() - told > 5_000) {
      say(`Waiting for ${reasons}`);
      told = Date.now();
    }
  }
};
