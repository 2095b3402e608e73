import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ACCEPTED = /^[\w.:-]{1,128}$/;

/** The sender's `X-Correlation-Id` when it can be logged as it is; otherwise a new one. */
export const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const sent = headers['x-correlation-id'];
  return typeof sent === 'string' && ACCEPTED.test(sent) ? sent : randomUUID();
};
