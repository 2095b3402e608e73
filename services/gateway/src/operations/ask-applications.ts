import type { OperationsResponse } from '@concert/service-kit';
import { isRefused, type Refusal, refusalOf } from '../http/refusal.js';
import type { Upstream, Upstreams } from '../upstreams.js';
import type { ApplicationResponse, PlatformResponse } from './operations.responses.js';

const ANSWER_WITHIN_MS = 3_000;

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super('An application refused to say how it is');
  }
}

const reasonOf = (error: unknown): string => {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? 'does not answer in time' : `cannot be reached (${cause?.code ?? name})`;
};

const ask = async (
  { name, url }: Upstream,
  kind: 'service' | 'view',
  headers: Readonly<Record<string, string>>,
): Promise<ApplicationResponse> => {
  const down = (reason: string): ApplicationResponse => ({
    name,
    kind,
    status: 'down',
    ready: false,
    reasons: [reason],
  });
  try {
    const answer = await fetch(`${url}/operations`, { headers, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    if (isRefused(answer)) throw new Refused(await refusalOf(answer));
    if (!answer.ok) return down(`answers ${answer.status}`);
    return { name, kind, status: 'up', ...((await answer.json()) as OperationsResponse) };
  } catch (error) {
    if (error instanceof Refused) throw error;
    return down(reasonOf(error));
  }
};

/** Asks every application how it is, with the token of who wants to know; or says who may not. */
export const askApplications = async (
  { services, views }: Upstreams,
  headers: Readonly<Record<string, string>>,
): Promise<PlatformResponse | Refusal> => {
  const checkedAt = new Date().toISOString();
  try {
    const items = await Promise.all([
      ...[...services.values()].map((upstream) => ask(upstream, 'service', headers)),
      ...[...views.values()].map((upstream) => ask(upstream, 'view', headers)),
    ]);
    return { ready: items.every(({ ready }) => ready), checkedAt, items };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
