import { setTimeout as delay } from 'node:timers/promises';
import { StandaloneFailure } from './failure.js';

const READY_WITHIN_MS = 120_000;

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

/**
 * Resolves when everything that was recorded has had its effect everywhere; says what people should look at.
 *
 * @throws StandaloneFailure
 */
export const untilReady = async (address: string, say: (line: string) => void): Promise<void> => {
  const started = Date.now();
  for (let told = started; ; await delay(100)) {
    const { ready, notReady } = (await (await fetch(`${address}/health/caught-up`)).json()) as Answer;
    if (ready) return;
    const [restored] = reasonsAmong(notReady, LOG_IS_ANOTHER, true);
    if (restored) throw new StandaloneFailure(`${restored}${WHAT_TO_DO}`);
    const reasons = reasonsAmong(notReady, LOG_WAS_CHANGED, false).join('; ');
    const isChangedAlone = notReady.every(({ reasons: all }) => all.length > 0) && reasons === '';
    if (isChangedAlone) return reasonsAmong(notReady, LOG_WAS_CHANGED, true).forEach(say);
    if (Date.now() - started > READY_WITHIN_MS)
      throw new StandaloneFailure(
        `Not everything became ready in two minutes (${reasons}): concert.log in the data folder says more.`,
      );
    if (Date.now() - told > 5_000) {
      say(`Waiting for ${reasons}`);
      told = Date.now();
    }
  }
};
