import type { IncomingHttpHeaders } from 'node:http';
import replyFrom from '@fastify/reply-from';
import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.js';
import type { Upstream, Upstreams } from '../upstreams.js';
import { type Route, routeOf } from './route.js';

export const BODY_LIMIT = 256 * 1024;
/** Spreadsheets are larger than commands; only imports take them. */
const SHEET_LIMIT = 2 * 1024 * 1024;
const SHEETS = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const ANSWER_WITHIN_MS = 30_000;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Headers between two neighbours, and those that concern only the gateway. */
const NOT_PASSED_ON = [
  'cookie',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'proxy-authorization',
];
const WITHOUT_BODY = new Set(['GET', 'HEAD']);

/** Forwards `/api/<service>/...` and `/api/views/<participant>/...` to the application concerned, prefix removed. */
export const forwarding: FastifyPluginAsync<{ upstreams: Upstreams }> = async (server, { upstreams }) => {
  await server.register(replyFrom, {
    undici: {
      connections: 64,
      headersTimeout: ANSWER_WITHIN_MS,
      bodyTimeout: ANSWER_WITHIN_MS,
      connect: { timeout: 2_000 },
    },
    destroyAgent: true,
    disableRequestLogging: true,
    disableCache: true,
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  server.addContentTypeParser(SHEETS, { parseAs: 'buffer', bodyLimit: SHEET_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  server.setErrorHandler(unreadable);
  server.route({
    method: METHODS,
    url: '/api/*',
    handler: (request, reply) => {
      const path = (request.url.split('?')[0] as string).slice('/api'.length);
      const route = routeOf(path, upstreams);
      return 'refused' in route ? refuse(request, reply, route) : forward(request, reply, route);
    },
  });
};

const forward = (
  request: FastifyRequest,
  reply: FastifyReply,
  { to, path }: Extract<Route, { to: Upstream }>,
): FastifyReply =>
  reply.from(`${to.url}${path}`, {
    ...(request.body === undefined
      ? {}
      : { body: request.body as Buffer, contentType: request.headers['content-type'] ?? 'application/octet-stream' }),
    rewriteRequestHeaders: (_request, headers) => headersFor(request, headers),
    rewriteHeaders: (headers) => ({ ...headers, 'x-correlation-id': String(request.id) }),
    onError: (failed, { error }) => void unanswered(request, failed as FastifyReply, to, error),
    // The default would repeat a GET ten times while the service answers 503.
    retryDelay: () => null,
  });

const headersFor = (request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders => {
  const passed: IncomingHttpHeaders = { ...headers };
  for (const name of NOT_PASSED_ON) delete passed[name];
  if (WITHOUT_BODY.has(request.method)) {
    delete passed['content-length'];
    delete passed['content-type'];
  }
  return {
    ...passed,
    'x-correlation-id': String(request.id),
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-host': request.host,
  };
};

const refuse = (
  request: FastifyRequest,
  reply: FastifyReply,
  { refused, named }: Extract<Route, { refused: string }>,
): FastifyReply => {
  switch (refused) {
    case 'unknown-service':
      return sendProblem(request, reply, {
        status: 404,
        title: 'Not found',
        code: 'SERVICE_UNKNOWN',
        detail: `There is no service "${named}".`,
      });
    case 'unknown-view':
      return sendProblem(request, reply, {
        status: 404,
        title: 'Not found',
        code: 'VIEW_UNKNOWN',
        detail: `There is no view of a participant "${named}".`,
      });
    case 'unreadable-path':
      return sendProblem(request, reply, {
        status: 400,
        title: 'Invalid input',
        code: 'INVALID_INPUT',
        detail: 'The path cannot be read.',
        errors: [{ field: 'path', message: 'must have no empty, ".", ".." or twice encoded parts' }],
      });
    case 'not-forwarded':
      return sendProblem(request, reply, {
        status: 404,
        title: 'Not found',
        code: 'NOT_FOUND',
        detail: `Nothing is served here under "${named}".`,
      });
  }
};

const unanswered = (request: FastifyRequest, reply: FastifyReply, { name }: Upstream, error: Error): FastifyReply => {
  request.log.warn({ err: error, upstream: name }, 'No answer');
  return (error as FastifyError).statusCode === 504
    ? sendProblem(request, reply, {
        status: 504,
        title: 'No answer in time',
        code: 'NO_ANSWER_IN_TIME',
        detail: `${name} did not answer in time; whether the request took effect is not known. Sent again with the same Idempotency-Key it takes effect once.`,
        facts: { service: name },
      })
    : sendProblem(request, reply, {
        status: 503,
        title: 'Not ready',
        code: 'SERVICE_UNAVAILABLE',
        detail: `${name} cannot be reached. Try again; with the same Idempotency-Key a request takes effect once.`,
        facts: { service: name },
      });
};

const limitOf = ({ headers }: FastifyRequest): string =>
  SHEETS.some((type) => headers['content-type']?.startsWith(type)) ? '2 MiB' : '256 KiB';

const unreadable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error.statusCode === 413)
    return sendProblem(request, reply, {
      status: 413,
      title: 'Too large',
      code: 'BODY_TOO_LARGE',
      detail: `The request body is larger than ${limitOf(request)}.`,
      errors: [{ field: 'body', message: `must not be larger than ${limitOf(request)}` }],
    });
  if (error.statusCode && error.statusCode < 500)
    return sendProblem(request, reply, {
      status: error.statusCode,
      title: 'Invalid input',
      code: 'INVALID_INPUT',
      detail: error.message,
      errors: [{ field: 'body', message: error.message }],
    });
  request.log.error({ err: error }, 'Fault');
  return sendProblem(request, reply, {
    status: 500,
    title: 'Fault',
    code: 'FAULT',
    detail: 'Something went wrong here. It has been logged.',
  });
};
