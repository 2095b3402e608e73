import 'reflect-metadata';
import { createLogger } from '@concert/service-kit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DestinationStream } from 'pino';
import { describeGateway } from './documentation/describe-gateway.js';
import { documentationPage } from './documentation/documentation-page.plugin.js';
import { BODY_LIMIT, forwarding } from './forwarding/forwarding.plugin.js';
import type { GatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';
import { GatewayMetrics } from './health/metrics.js';
import { correlationIdOf } from './http/correlation.js';
import { sendProblem } from './http/problem.js';
import { limitsOf } from './limits/limits.js';
import { demonstrationClients } from './sign-in/demonstration-clients.js';
import { live } from './live/live.plugin.js';
import { isPortalIn, portal } from './portal/portal.plugin.js';
import type { PortalSettings } from './portal/settings.js';
import { type DemonstrationIssuer, demonstrationIssuer } from './sign-in/demonstration-issuer.js';
import { interactions } from './sign-in/interactions.plugin.js';
import { portalClient } from './sign-in/portal-client.js';
import { signIn } from './sign-in/sign-in.plugin.js';
import { type SigningKeys, signingKeysIn } from './sign-in/signing-keys.js';
import { type Upstreams, upstreamsOf } from './upstreams.js';

export interface RunningGateway {
  readonly name: 'gateway';
  readonly url: string;
  close(): Promise<void>;
}

/** Name of the demonstration issuer of a gateway that people reach at an address. */
export const issuerAt = (publicUrl: string): string => `${publicUrl.replace(/\/+$/, '')}/oidc`;

const settingsOf = (config: GatewayConfig, { participants }: Upstreams): PortalSettings => {
  const isDemonstration = config.demonstrationIssuer === 'true';
  const authority = isDemonstration ? issuerAt(publicUrlOf(config)) : config.oidcIssuer;
  const { portalClientId: clientId, portalScope: scope } = config;
  return { signIn: authority ? { authority, clientId, scope, isDemonstration } : null, views: participants };
};

const publicUrlOf = ({ publicUrl, host, port }: GatewayConfig): string =>
  publicUrl ?? `http://${['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host}:${port}`;

/** Where people may reach the portal: its public address first. */
const originsOf = (config: GatewayConfig): string[] => [
  new URL(publicUrlOf(config)).origin,
  ...(config.portalOrigins ?? '').split(',').filter(Boolean),
];

const signInOf = async (
  config: GatewayConfig,
  keys: SigningKeys | undefined,
): Promise<DemonstrationIssuer | undefined> => {
  if (!keys) return undefined;
  const organizations = (config.demonstrationOrganizations ?? '').split(',').filter(Boolean);
  return demonstrationIssuer({
    issuer: issuerAt(publicUrlOf(config)),
    keys,
    clients: demonstrationClients(organizations, config.demonstrationServiceSecret),
    browserClients: [portalClient(originsOf(config))],
  });
};

const unreadablePath = (_error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply, {
    status: 400,
    title: 'Invalid input',
    code: 'INVALID_INPUT',
    detail: 'The path cannot be read.',
    errors: [{ field: 'path', message: 'must be encoded as a URL' }],
  });

/** Opens the one origin under which everything is reached. */
export const runGateway = async (config: GatewayConfig, logTo?: DestinationStream): Promise<RunningGateway> => {
  const logger = createLogger('gateway', config.logLevel, logTo);
  const upstreams = upstreamsOf(config);
  const isDemonstration = config.demonstrationIssuer === 'true';
  const keys = isDemonstration ? await signingKeysIn(config.demonstrationKeys as string) : undefined;
  const oidc = await signInOf(config, keys);
  const limits = limitsOf(config, keys?.keys, logger);

  const adapter = new FastifyAdapter({
    loggerInstance: logger.child({}, { level: logger.level === 'info' ? 'warn' : logger.level }),
    bodyLimit: BODY_LIMIT,
    genReqId: correlationIdOf,
    forceCloseConnections: true,
    trustProxy: config.trustedProxies ?? false,
    frameworkErrors: unreadablePath,
  } as never);
  const app = await NestFactory.create<NestFastifyApplication>(
    GatewayModule.with({
      upstreams,
      tokenPath: oidc && '/oidc/token',
      settings: settingsOf(config, upstreams),
      describe: describeGateway,
    }),
    adapter,
    { logger: false, abortOnError: false },
  );
  const server = adapter.getInstance() as unknown as FastifyInstance;
  const isEncrypted = publicUrlOf(config).startsWith('https:');
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('X-Correlation-Id', String(request.id)).header('X-Content-Type-Options', 'nosniff');
    if (isEncrypted) void reply.header('Strict-Transport-Security', 'max-age=31536000');
    const isPrivate = request.url.startsWith('/api/') && !reply.hasHeader('Cache-Control');
    if (isPrivate) void reply.header('Cache-Control', 'private, no-store');
    done(null, payload);
  });
  const metrics = new GatewayMetrics(upstreams);
  metrics.observe(server);
  limits.mount(server);
  server.addHook('onClose', () => limits.close());
  const { portalFolder: folder, oidcIssuer: issuer } = config;
  if (isPortalIn(folder)) await server.register(portal, { folder, issuer });
  else server.get('/', (_request, reply) => reply.redirect('/api/docs'));
  await server.register(documentationPage);
  await server.register(live, { upstreams });
  await server.register(forwarding, { upstreams });
  if (oidc) {
    await server.register(interactions, { issuer: oidc });
    const { wrongSecrets } = limits;
    await server.register(signIn, { handler: oidc.handler, origins: originsOf(config), wrongSecrets });
  }

  await app.init();
  await app.listen(config.port, config.host);
  const ofMetrics = config.metricsPort === 0 ? undefined : await metrics.serve(config.metricsPort, config.host);
  const close = async (): Promise<void> => {
    await ofMetrics?.close();
    await app.close();
  };
  return { name: 'gateway', url: (await app.getUrl()).replace('[::1]', 'localhost'), close };
};
