import type { Problem } from '@concert/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Described = Pick<Problem, 'status' | 'title' | 'code' | 'detail' | 'errors' | 'facts'>;

/** Answers with a problem document (RFC 9457), as the services do. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, described: Described): FastifyReply => {
  const problem: Problem = {
    type: `urn:concert:problem:${described.code.toLowerCase().replaceAll('_', '-')}`,
    ...described,
    instance: request.url.split('?')[0] as string,
    correlationId: String(request.id),
  };
  if (described.status === 503) void reply.header('Retry-After', '1');
  return reply.status(described.status).type('application/problem+json').send(JSON.stringify(problem));
};
