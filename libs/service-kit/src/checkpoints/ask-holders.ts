import type { Checkpoint, LogEvidence } from '@concert/messaging';
import type { ServiceConfig } from '../configuration/service-config.js';
import { clientCredentials } from '../identity/client-credentials.js';

const ANSWERED_WITHIN_MS = 3_000;

/**
 * Asks the views that the configuration names for the last checkpoint that each holds of the own log, and compares it: what
 * was lost since shows before anything is recorded. A view that does not answer shows it later by itself.
 *
 * @param onSilence  told of every view that did not answer
 */
export const askHolders = async (
  service: string,
  config: ServiceConfig,
  evidence: Pick<LogEvidence, 'compare'>,
  onSilence: (view: string, error: unknown) => void,
): Promise<void> => {
  const token = clientCredentials(config);
  const views = (config.viewUrls ?? '').split(',').filter(Boolean);
  await Promise.all(
    views.map(async (each) => {
      const [view = '', address = ''] = each.split(/=(.*)/);
      try {
        const url = new URL(`published-events/held/${service}`, address.endsWith('/') ? address : `${address}/`);
        const answer = await fetch(url, {
          headers: { authorization: `Bearer ${await token()}` },
          signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
        });
        if (!answer.ok) throw new Error(`It answered ${answer.status}`);
        const { items } = (await answer.json()) as { items: readonly Checkpoint[] };
        for (const held of items) await evidence.compare(held);
      } catch (error) {
        onSilence(view, error);
      }
    }),
  );
};
