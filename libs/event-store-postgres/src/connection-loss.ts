/** Server shut down, crashed or not up yet; connection_exception is class 08. */
const SERVER_GONE = /^(08...|57P0[123])$/;
const SOCKET_GONE = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTCONN']);

/** True when the answer was lost, so that nobody knows whether the statement took effect. */
export const isConnectionLoss = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return SERVER_GONE.test(code) || SOCKET_GONE.has(code);
  return (
    typeof message === 'string' &&
    /connection (terminated|ended|error|timeout)|not queryable|timeout exceeded when trying to connect/i.test(message)
  );
};

/** No room or memory left, no connection left, or only a copy that takes no writes: classes 53 and 25006. */
const NO_ROOM = /^(53...|25006)$/;

/** True when the database cannot do now what it could before, and trying again soon may help. */
export const isDatabaseAway = (error: unknown): boolean =>
  isConnectionLoss(error) || NO_ROOM.test(String((error as { code?: unknown })?.code));
