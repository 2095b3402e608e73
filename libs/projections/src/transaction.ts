import type { Pool, PoolClient, QueryResult } from 'pg';

/** A connection that is lent, and how to say that it must not be lent again. */
export interface Lent {
  readonly client: PoolClient;
  readonly discard: (reason: Error) => void;
}

/**
 * Lends a connection. One that is lost while lent fails this work alone: without a listener the loss would end the
 * process.
 */
export const withClient = async <Result>(pool: Pool, work: (lent: Lent) => Promise<Result>): Promise<Result> => {
  const client = await pool.connect();
  let reason: Error | undefined;
  const discard = (error: Error): void => void (reason = error);
  client.on('error', discard);
  try {
    return await work({ client, discard });
  } finally {
    client.release(reason);
    client.off('error', discard);
  }
};

/** Statements sent together with `begin` and with `commit`, so that they cost no round trip of their own. */
export interface Around {
  readonly begin?: readonly string[];
  readonly end?: readonly string[];
}

type Work<Result> = (client: PoolClient, begun: readonly QueryResult[]) => Promise<Result>;

/** Runs work in a transaction on a connection that is lent already; `begun` holds the answers to `begin`. */
export const transactionOn = async <Result>(
  { client, discard }: Lent,
  work: Work<Result>,
  { begin = [], end = [] }: Around = {},
): Promise<Result> => {
  try {
    // Several statements at once are answered by as many results, which the types of pg do not say.
    const begun: unknown = await client.query(['begin', 'set local synchronous_commit to off', ...begin].join('; '));
    const result = await work(client, (begun as QueryResult[]).slice(-begin.length));
    await client.query([...end, 'commit'].join('; '));
    return result;
  } catch (error) {
    await client.query('rollback').catch(discard);
    throw error;
  }
};

/**
 * Runs work in a transaction that need not wait for the disk: what a crash may take back is rows together with their
 * cursor, and both are delivered again.
 */
export const inTransaction = <Result>(pool: Pool, work: Work<Result>, around?: Around): Promise<Result> =>
  withClient(pool, (lent) => transactionOn(lent, work, around));
