import { chainOf } from '@concert/messaging';
import { escapeLiteral, type PoolClient, type QueryResult } from 'pg';
import { type Around, type Lent, transactionOn } from './transaction.js';

/** What is parked, and which definitions the views follow, as it stands while nobody else can change it. */
export interface Standing {
  /** Chains of which messages are parked, as `chainOf` names them. */
  readonly parked: ReadonlySet<string>;
  readonly parkedProgrammes: ReadonlySet<string>;
  /** By view. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * How long a turn may do nothing before PostgreSQL ends its connection: a process that was stopped in its turn must
 * not hold up the others, and writes nothing when it goes on.
 */
const LONGEST_PAUSE = '5s';

const around = (subscriber: string, end: Around['end']): Around => {
  const name = escapeLiteral(subscriber);
  return {
    begin: [
      `set local idle_in_transaction_session_timeout to '${LONGEST_PAUSE}'`,
      `select pg_advisory_xact_lock(hashtextextended('concert.delivery ' || ${name}, 0))`,
      `select distinct source, programme from delivery.parked where subscriber = ${name}`,
      `select view, digest from delivery.views where subscriber = ${name}`,
    ],
    end,
  };
};

const standingOf = (begun: readonly QueryResult[]): Standing => {
  const [parked, views] = begun.slice(-2) as [
    QueryResult<{ source: string; programme: string }>,
    QueryResult<{ view: string; digest: string }>,
  ];
  return {
    parked: new Set(parked.rows.map(chainOf)),
    parkedProgrammes: new Set(parked.rows.map(({ programme }) => programme)),
    digests: new Map(views.rows.map(({ view, digest }) => [view, digest])),
  };
};

/**
 * A transaction that applies messages, releases parked ones or switches tables. A subscriber has one at a time, across
 * all processes that share its database.
 *
 * @param end  statements sent together with the commit
 */
export const deliveryTurn = <Result>(
  lent: Lent,
  subscriber: string,
  work: (client: PoolClient, standing: Standing) => Promise<Result>,
  end?: readonly string[],
): Promise<Result> => transactionOn(lent, (client, begun) => work(client, standingOf(begun)), around(subscriber, end));
