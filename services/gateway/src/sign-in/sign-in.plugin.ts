import type { FastifyPluginAsync } from 'fastify';
import type { OidcHandler } from './demonstration-issuer.js';

type Mounted = Parameters<OidcHandler>[0] & { originalUrl?: string };

/** Gives `/oidc/...` to the issuer, request untouched. */
export const signIn: FastifyPluginAsync<{ handler: OidcHandler }> = async (server, { handler }) => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => done(null));
  server.route({
    method: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    url: '/oidc/*',
    handler: (request, reply) => {
      const raw = request.raw as Mounted;
      raw.originalUrl = raw.url;
      raw.url = (raw.url as string).slice('/oidc'.length);
      reply.raw.setHeader('X-Correlation-Id', String(request.id));
      reply.hijack();
      handler(raw, reply.raw);
    },
  });
};
