import type { Pool, PoolClient } from 'pg';

/** Checkpoints are made, and restorations noted, one after another in all copies of a service. */
export const LOCK = `hashtextextended('concert.checkpoints', 0)`;

const LONGEST_WAIT = '5s';

/** Not in one transaction: what is noted has the time at which it was its turn. */
export const alone = async <Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> => {
  const client = await pool.connect();
  let failure: Error | undefined;
  const onError = (error: Error): void => void (failure = error);
  client.on('error', onError);
  try {
    // A copy that stands still while it holds the lock stops nobody for longer.
    await client.query(`set lock_timeout = '${LONGEST_WAIT}'`);
    await client.query(`select pg_advisory_lock(${LOCK})`);
    try {
      return await work(client);
    } finally {
      // A connection that cannot give it back is closed, which gives it back.
      await client.query(`select pg_advisory_unlock(${LOCK})`).catch(onError);
    }
  } finally {
    await client.query('reset lock_timeout').catch(onError);
    client.off('error', onError);
    client.release(failure);
  }
};
