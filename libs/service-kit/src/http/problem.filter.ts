import {
  CommandIdReused,
  EventTooLarge,
  LogRestored,
  NotPermitted,
  Rejection,
  Unknown,
  VersionConflict,
} from '@concert/event-sourcing';
import { isDatabaseAway } from '@concert/event-store-postgres';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotKnownYet } from '../commands/unknown-here.js';
import { InvalidInput } from './invalid-input.js';
import { type ReadFrom, readFromOf } from './read-from.js';

/** RFC 9457, with Concert's members `code`, `errors`, `facts` and `correlationId`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly correlationId: string;
  readonly errors?: readonly { field: string; message: string }[];
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What the request said it was read from, so that whoever entered it finds the place again. */
  readonly readFrom?: ReadFrom;
}

type Described = Pick<Problem, 'title' | 'status' | 'detail' | 'code' | 'errors' | 'facts'>;

const unreadableBody: Record<string, Described> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    title: 'Too large',
    status: 413,
    code: 'BODY_TOO_LARGE',
    detail: 'The request body is larger than 256 KiB, or a sheet larger than 2 MiB.',
    errors: [{ field: 'body', message: 'must not be larger than 256 KiB, a sheet not larger than 2 MiB' }],
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    title: 'Unsupported content',
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    detail: 'Send the body as application/json.',
    errors: [{ field: 'Content-Type', message: 'must be application/json' }],
  },
};

const databaseAway: Described = {
  title: 'Not ready',
  status: 503,
  code: 'DATABASE_UNAVAILABLE',
  detail:
    'The database cannot be reached, or has no room, now. Send the same again soon, with the same Idempotency-Key.',
};

const brokenJson = (message: string): Described => ({
  title: 'Invalid input',
  status: 400,
  code: 'INVALID_INPUT',
  detail: `The request body is not JSON: ${message}`,
  errors: [{ field: 'body', message: `is not JSON: ${message}` }],
});

const titles: Record<number, string> = {
  400: 'Invalid input',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  503: 'Not ready',
};

const describe = (error: unknown): Described => {
  if (error instanceof InvalidInput)
    return { title: 'Invalid input', status: 400, code: error.code, detail: error.message, errors: error.errors };
  if (error instanceof Unknown && error.field)
    return {
      title: 'Invalid input',
      status: 400,
      code: error.code,
      detail: error.message,
      errors: [{ field: error.field, message: error.message }],
    };
  if (error instanceof Unknown) return { title: 'Not found', status: 404, code: error.code, detail: error.message };
  if (error instanceof NotPermitted)
    return { title: 'Not allowed', status: 403, code: error.code, detail: error.message, facts: error.facts };
  if (error instanceof Rejection)
    return { title: 'Refused by a rule', status: 409, code: error.code, detail: error.message, facts: error.facts };
  if (error instanceof VersionConflict)
    return {
      title: 'Changed by someone else',
      status: 412,
      code: error.code,
      detail: error.message,
      facts: { expected: error.expected, actual: error.actual },
    };
  if (error instanceof CommandIdReused)
    return {
      title: 'Idempotency-Key used twice',
      status: 409,
      code: error.code,
      detail: error.message,
      errors: [{ field: 'Idempotency-Key', message: 'was already used for a different request' }],
    };
  if (error instanceof EventTooLarge)
    return {
      title: 'Too large',
      status: 413,
      code: error.code,
      detail: `What you sent would be recorded as one event. ${error.message}: send less at once.`,
      facts: { bytes: error.bytes, limit: error.limit },
    };
  if (error instanceof LogRestored) return { title: 'Not ready', status: 503, code: error.code, detail: error.message };
  if (error instanceof NotKnownYet)
    return {
      title: 'Not known here yet',
      status: 503,
      code: error.code,
      detail: `${error.message}. Send the same again soon.`,
    };
  if (isDatabaseAway(error)) return databaseAway;
  const known = unreadableBody[String((error as { code?: unknown })?.code)];
  if (known) return known;
  if (error instanceof SyntaxError) return brokenJson(error.message);
  if (error instanceof HttpException) return describeHttp(error);
  return { title: 'Fault', status: 500, code: 'FAULT', detail: 'Something went wrong here. It has been logged.' };
};

const describeHttp = (error: HttpException): Described => {
  const status = error.getStatus();
  if (error.cause instanceof SyntaxError || (status === 400 && /JSON/.test(error.message)))
    return brokenJson(error.message);
  if (status === 413) return unreadableBody['FST_ERR_CTP_BODY_TOO_LARGE']!;
  if (status === 415) return unreadableBody['FST_ERR_CTP_INVALID_MEDIA_TYPE']!;
  const code = (error as { code?: string }).code ?? (titles[status] ?? 'fault').toUpperCase().replaceAll(' ', '_');
  return { title: titles[status] ?? error.message, status, code, detail: error.message };
};

/** The one place where errors become answers. A refusal is information, a fault is an error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const described = describe(error);
    if (described.status >= 500) request.log.error({ err: error }, described.title);
    else request.log.info({ code: described.code, detail: described.detail }, described.title);

    const readFrom = described.status < 500 ? readFromOf(request.body) : undefined;
    const problem: Problem = {
      type: `urn:concert:problem:${described.code.toLowerCase().replaceAll('_', '-')}`,
      ...described,
      ...(readFrom && { readFrom }),
      instance: request.url.split('?')[0] as string,
      correlationId: String(request.id),
    };
    if (described.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    if (described.status === 503) void reply.header('Retry-After', '1');
    void reply.status(described.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
