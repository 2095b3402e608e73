/** Server shut down, crashed or not up yet; connection_exception is class 08. */
const SERVER_GONE = /^(08...|57P0[123])$/;
const SOCKET_GONE = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTCONN']);

/** True when the answer was lost, so that nobody knows whether the statement took effect. */
export const isConnectionLoss = (error: unknown): boolean => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return SERVER_GONE.test(code) || SOCKET_GONE.has(code);
  return typeof message === 'string' && /connection (terminated|ended|error|timeout)|not queryable/i.test(message);
};
