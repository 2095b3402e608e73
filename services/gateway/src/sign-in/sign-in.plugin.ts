import type { FastifyPluginAsync } from 'fastify';
import { sendProblem } from '../http/problem.js';
import { networkOf } from '../limits/network.js';
import type { SharedCount } from '../limits/shared-count.js';
import type { OidcHandler } from './demonstration-issuer.js';

type Mounted = Parameters<OidcHandler>[0] & { originalUrl?: string };

export interface SignInOptions {
  readonly handler: OidcHandler;
  /** Where people reach the issuer. The first one stands in its documents when a request names another host. */
  readonly origins: readonly string[];
  /** Wrong secrets by address. */
  readonly wrongSecrets: SharedCount;
}

/** Gives `/oidc/...` to the issuer. */
export const signIn: FastifyPluginAsync<SignInOptions> = async (server, { handler, origins, wrongSecrets }) => {
  const hosts = origins.map((origin) => new URL(origin).host);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => done(null));
  server.route({
    method: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    url: '/oidc/*',
    onRequest: async (request, reply) => {
      const seconds = await wrongSecrets.wait(networkOf(request.ip));
      if (seconds === undefined) return;
      return sendProblem(request, reply.header('Retry-After', seconds), {
        status: 429,
        title: 'Too many tries',
        code: 'TOO_MANY_TRIES',
        detail: `Too many sign-ins from here were wrong: try again in ${seconds} seconds.`,
      });
    },
    handler: (request, reply) => {
      const raw = request.raw as Mounted;
      raw.originalUrl = raw.url;
      raw.url = (raw.url as string).slice('/oidc'.length);
      // The issuer writes its addresses from the host that was asked for, which anybody can invent.
      if (!hosts.includes(raw.headers.host ?? '')) raw.headers.host = hosts[0];
      reply.raw.once('finish', () => {
        if (reply.raw.statusCode === 401) void wrongSecrets.take(networkOf(request.ip));
      });
      reply.raw.setHeader('X-Correlation-Id', String(request.id));
      reply.raw.setHeader('X-Content-Type-Options', 'nosniff');
      reply.hijack();
      handler(raw, reply.raw);
    },
  });
};
