import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createLocalJWKSet, createRemoteJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import type { GatewayConfig } from '../gateway.config.js';
import { sendProblem } from '../http/problem.js';
import { networkOf } from './network.js';
import { SharedCount, SharedCounters } from './shared-count.js';
import { TokenSubjects } from './token-subjects.js';

/** Wrong secrets that one address may send in a minute; each further try in that minute is not looked at. */
const WRONG_SECRETS = 20;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The portal's files and the probes cost next to nothing, and are asked for many at once. */
const COUNTED = /^\/(?:api|oidc)\//;

interface Counts {
  readonly reads: SharedCount | undefined;
  readonly writes: SharedCount | undefined;
}

/** What one caller and one address may send within a minute, and how many wrong secrets. */
export interface Limits {
  readonly wrongSecrets: SharedCount;
  /** Counts every request that goes to a service or to the issuer, and refuses what is too much. */
  readonly mount: (server: FastifyInstance) => void;
  close(): Promise<void>;
}

export const limitsOf = (
  config: GatewayConfig,
  signingKeys: readonly JWK[] | undefined,
  logger: Pick<Logger, 'warn'>,
): Limits => {
  const shared = config.rateLimitDatabaseUrl ? new SharedCounters(config.rateLimitDatabaseUrl, logger) : undefined;
  const all: SharedCount[] = [];
  const count = (name: string, points: number): SharedCount => {
    const made = new SharedCount(name, points, shared);
    all.push(made);
    return made;
  };
  const unlessOff = (name: string, points: number) => (points === 0 ? undefined : count(name, points));
  const callers: Counts = {
    reads: unlessOff('caller-reads', config.rateLimitCallerReads),
    writes: unlessOff('caller-writes', config.rateLimitCallerWrites),
  };
  const addresses: Counts = {
    reads: unlessOff('address-reads', config.rateLimitAddressReads),
    writes: unlessOff('address-writes', config.rateLimitAddressWrites),
  };
  const keys = keysOf(config, signingKeys);
  const subjects = keys && (callers.reads || callers.writes) ? new TokenSubjects(keys) : undefined;
  return {
    wrongSecrets: count('wrong-secrets', WRONG_SECRETS),
    mount: (server) =>
      server.addHook('onRequest', async (request, reply) => {
        if (!COUNTED.test(request.url)) return;
        const kind = READS.has(request.method) ? 'reads' : 'writes';
        const byAddress = await addresses[kind]?.take(networkOf(request.ip));
        if (byAddress !== undefined) return sendTooMany(request, reply, byAddress, 'from here');
        const subject = await subjects?.subjectOf(request.headers.authorization);
        const byCaller = subject === undefined ? undefined : await callers[kind]?.take(subject);
        if (byCaller !== undefined) return sendTooMany(request, reply, byCaller, 'of yours');
      }),
    close: async () => {
      for (const each of all) each.close();
      await shared?.close();
    },
  };
};

/** Undefined where the gateway is not told who signs tokens. */
const keysOf = (
  { oidcJwksUrl }: GatewayConfig,
  signingKeys: readonly JWK[] | undefined,
): JWTVerifyGetKey | undefined => {
  if (signingKeys) return createLocalJWKSet({ keys: signingKeys.map(({ d: _, ...publicPart }) => publicPart) });
  return oidcJwksUrl ? createRemoteJWKSet(new URL(oidcJwksUrl), { timeoutDuration: 1_000 }) : undefined;
};

const sendTooMany = (
  request: FastifyRequest,
  reply: FastifyReply,
  seconds: number,
  whose: 'from here' | 'of yours',
): FastifyReply =>
  sendProblem(request, reply.header('Retry-After', seconds), {
    status: 429,
    title: 'Too many requests',
    code: 'TOO_MANY_REQUESTS',
    detail: `Too many requests ${whose} within a minute: try again in ${seconds} seconds.`,
    facts: { retryAfterSeconds: seconds },
  });
