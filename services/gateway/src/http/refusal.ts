import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.js';

/** An application's own words to somebody whom it does not let in. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly authenticate: string | null;
  readonly problem: { readonly title?: string; readonly code?: string; readonly detail?: string };
}

export const isRefused = ({ status }: Response): boolean => status === 401 || status === 403;

export const refusalOf = async (answer: Response): Promise<Refusal> => ({
  status: answer.status as 401 | 403,
  authenticate: answer.headers.get('www-authenticate'),
  problem: (await answer.json().catch(() => ({}))) as Refusal['problem'],
});

/** Hands an application's refusal on, as the answer at this address. */
export const sendRefusal = (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, authenticate, problem }: Refusal,
): FastifyReply => {
  if (authenticate) void reply.header('WWW-Authenticate', authenticate);
  const [title, code] = status === 401 ? ['Not signed in', 'NOT_SIGNED_IN'] : ['Not allowed', 'NOT_PERMITTED'];
  return sendProblem(request, reply, { status, title, code, detail: title, ...problem });
};

export const sendNotSignedIn = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendRefusal(request, reply, {
    status: 401,
    authenticate: 'Bearer',
    problem: { detail: 'Sign in: send a bearer token' },
  });
