import { createHash, randomUUID } from 'node:crypto';
import type { CommandContext, EvidenceSource } from '@concert/event-sourcing';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v5 as uuidV5 } from 'uuid';
import { callerOf } from '../identity/caller.js';
import { canonicalBodyOf } from './canonical-body.js';
import { InvalidInput } from './invalid-input.js';

const CONCERT = '6f0b6f5e-6b3c-5d5a-9a55-7d6a2b1e4c10';

/** The same command id gives the same new id, so that a repeated request gets the same answer. */
export const idFrom = ({ commandId }: { commandId: string }, kind: string): string =>
  uuidV5(`${commandId}/${kind}`, CONCERT);

/** Command id of a request or reaction that may come again. */
export const commandIdOf = (...parts: readonly string[]): string => uuidV5(parts.join('\u0000'), CONCERT);

const expectedVersion = (ifMatch: string | undefined): number | undefined => {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  const version = /^(?:W\/)?"(\d+)"$/.exec(ifMatch)?.[1];
  if (version === undefined)
    throw new InvalidInput([{ field: 'If-Match', message: 'must be the ETag of a former answer, such as "3"' }]);
  return Number(version);
};

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Equal for requests that mean the same, in whatever order the members of a body stand (RFC 8785). */
const fingerprintOf = ({ method, url, body }: FastifyRequest): string =>
  createHash('sha256').update(`${method} ${url} `).update(canonicalBodyOf(body)).digest('base64');

/** Who commands, when, why and from which document: taken from the request, handed to the decision. */
export const Context = createParamDecorator((_: unknown, execution: ExecutionContext): CommandContext => {
  const request = execution.switchToHttp().getRequest<FastifyRequest>();
  const caller = callerOf(request);
  const key = header(request, 'idempotency-key');
  if (key !== undefined && (key.length === 0 || key.length > 200))
    throw new InvalidInput([{ field: 'Idempotency-Key', message: 'must have 1 to 200 characters' }]);
  const body = (request.body ?? {}) as { reason?: string; evidence?: EvidenceSource };
  return {
    commandId: key === undefined ? randomUUID() : commandIdOf(caller.user, key),
    fingerprint: key === undefined ? undefined : fingerprintOf(request),
    issuedAt: new Date().toISOString(),
    actor: caller,
    correlationId: String(request.id),
    reason: body.reason,
    evidence: body.evidence,
    expectedVersion: expectedVersion(header(request, 'if-match')),
  };
});
