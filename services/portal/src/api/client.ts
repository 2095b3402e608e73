import createClient, { type Middleware } from 'openapi-fetch';
import { session } from '~/session/session';
// Written by `npm run portal:api`.
import type { paths } from './generated/concert';
import { positions } from './positions';
import { problemOf, unreached } from './problem';

const identified: Middleware = {
  onRequest({ request }) {
    const token = session.token();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    const isAboutPast = /[?&](?:asOf|knownAt)=/.test(request.url);
    const wanted = positions.wanted;
    if (request.method === 'GET' && wanted && !isAboutPast) request.headers.set('Min-Position', wanted);
    return request;
  },
};

const told: Middleware = {
  async onResponse({ request, response }) {
    if (!response.ok) {
      throw await problemOf(response);
    }
    if (request.method !== 'GET') positions.remember(response.headers.get('Log-Position'));
    return response;
  },
  onError() {
    throw unreached();
  },
};

/** Asks once more with a renewed token when the first was not accepted; a command keeps its key, so it takes effect once. */
const withRenewal = async (request: Request): Promise<Response> => {
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || !(await session.renewed())) return answer;
  again.headers.set('Authorization', `Bearer ${session.token() ?? ''}`);
  return fetch(again);
};

/**
 * Every route of every service, typed by the OpenAPI document the gateway gives out. What is not 2xx is thrown as a
 * `Problem`.
 */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: withRenewal });
api.use(told, identified);

/** The body of an answer; `Problem` is thrown before, so that it is there. */
export const read = async <Body>(answer: Promise<{ data?: Body }>): Promise<Body> => (await answer).data as Body;
