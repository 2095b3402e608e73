import type { Upstream, Upstreams } from '../upstreams.js';

export type Route =
  | { readonly to: Upstream; readonly path: string }
  | {
      readonly refused: 'unknown-service' | 'unknown-view' | 'unreadable-path' | 'not-forwarded';
      readonly named: string;
    };

/** Between services only, or for the people on call: nobody reaches them from outside. */
const INTERNAL = new Set(['published-events', 'metrics', 'health', 'internal', 'live']);

const decoded = (path: string): string[] | undefined => {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    const isPlain = (segment: string) => !/[/\\\0]/.test(segment) && segment !== '.' && segment !== '..';
    return segments.every(isPlain) ? segments : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Where a request under `/api` goes. The path is judged as the service will read it, decoded, and passed on as it came.
 *
 * @param path what follows `/api`, without the query: `/budgets/programmes/X`
 */
export const routeOf = (path: string, { services, views }: Upstreams): Route => {
  const [, first = '', ...rest] = decoded(path) ?? [];
  const ofView = first === 'views';
  const named = ofView ? (rest[0] ?? '') : first;
  const beyond = ofView ? rest.slice(1) : rest;
  const inner = beyond.at(-1) === '' ? beyond.slice(0, -1) : beyond;
  if (!decoded(path) || inner.includes('')) return { refused: 'unreadable-path', named: path };

  const to = ofView ? views.get(named.toLowerCase()) : services.get(named);
  if (!to) return { refused: ofView ? 'unknown-view' : 'unknown-service', named };
  if (INTERNAL.has(inner[0]?.toLowerCase() ?? '')) return { refused: 'not-forwarded', named: inner.join('/') };
  const raw = path.split('/').slice(ofView ? 3 : 2);
  return { to, path: `/${raw.join('/')}` };
};
