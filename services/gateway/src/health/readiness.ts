import type { Upstream } from '../upstreams.js';

export interface PlatformReadiness {
  readonly ready: boolean;
  /** How many applications were asked. */
  readonly asked: number;
  readonly notReady: readonly { readonly name: string; readonly reasons: readonly string[] }[];
}

const ANSWER_WITHIN_MS = 3_000;

const reasonsOf = async (answer: Response): Promise<readonly string[]> => {
  const { reasons } = (await answer.json().catch(() => ({}))) as { reasons?: unknown };
  return Array.isArray(reasons) && reasons.length > 0 ? reasons.map(String) : [`answers ${answer.status}`];
};

const ask = async ({ name, url }: Upstream): Promise<{ name: string; reasons: readonly string[] }> => {
  try {
    const answer = await fetch(`${url}/health/caught-up`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    if (answer.ok) {
      await answer.body?.cancel();
      return { name, reasons: [] };
    }
    return { name, reasons: await reasonsOf(answer) };
  } catch (error) {
    const { name: kind, cause } = error as Error & { cause?: { code?: string } };
    const reason = kind === 'TimeoutError' ? 'does not answer in time' : `cannot be reached (${cause?.code ?? kind})`;
    return { name, reasons: [reason] };
  }
};

/** Asks every application whether it is ready and caught up. */
export const readinessOf = async (upstreams: readonly Upstream[]): Promise<PlatformReadiness> => {
  const notReady = (await Promise.all(upstreams.map(ask))).filter(({ reasons }) => reasons.length > 0);
  return { ready: notReady.length === 0, asked: upstreams.length, notReady };
};
