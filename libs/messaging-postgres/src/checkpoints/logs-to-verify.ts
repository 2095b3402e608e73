import { type LogToVerify, StoredLog, withStoredLog } from '@concert/event-store-postgres';
import type { LogEvidence } from '@concert/messaging';
import { ToldLog } from './held-evidence.js';
import { KeptCheckpoints } from './kept-checkpoints.js';
import type { KnownKeys } from './signing.js';
import { type Holder, verifyAgainst } from './verify-against.js';

/** A database in which checkpoints are kept. */
export interface HolderDatabase {
  readonly name: string;
  readonly url: string;
}

interface StoredLogToVerify {
  readonly name: string;
  readonly url: string;
  /** Name under which it is known to others. */
  readonly source: string;
  readonly holders: readonly HolderDatabase[];
  readonly keys?: KnownKeys;
}

/** A log, or a copy of it: against itself, the checkpoints in its own database and those that others hold. */
export const storedLog = ({ name, url, source, holders, keys }: StoredLogToVerify): LogToVerify => ({
  name,
  verify: (from) =>
    withStoredLog(url, async (client) => {
      const own = { name: 'its own checkpoint', kept: new KeptCheckpoints(client, source) };
      const hasCheckpoints = await keepsCheckpoints(client);
      return withHolders(source, holders, (others) => {
        const all = hasCheckpoints ? [own, ...others] : others;
        return verifyAgainst(new StoredLog(client), all, from, keys);
      });
    }),
});

interface ToldLogToVerify {
  readonly source: string;
  readonly evidence: LogEvidence;
  readonly holder: HolderDatabase;
  readonly keys?: KnownKeys;
}

/** A log as its source tells it, against the checkpoints that one participant holds, with nothing else at hand. */
export const toldLog = ({ source, evidence, holder, keys }: ToldLogToVerify): LogToVerify => ({
  name: `${source}, as it tells it`,
  verify: (from) =>
    withHolders(source, [holder], (holders) => verifyAgainst(new ToldLog(evidence), holders, from, keys)),
});

/** Whose checkpoints are kept in a database. */
export const sourcesKeptIn = ({ url }: HolderDatabase): Promise<string[]> =>
  withStoredLog(url, async (client) => {
    if (!(await keepsCheckpoints(client))) return [];
    const { rows } = await client.query<{ source: string }>('select distinct source from log.checkpoints order by 1');
    return rows.map(({ source }) => source);
  });

const keepsCheckpoints = async (client: { query: (text: string) => Promise<{ rowCount: number | null }> }) =>
  (await client.query(`select where to_regclass('log.checkpoints') is not null`)).rowCount === 1;

/** Their connections are open until the work is done. */
const withHolders = <Result>(
  source: string,
  [next, ...rest]: readonly HolderDatabase[],
  work: (holders: readonly Holder[]) => Promise<Result>,
): Promise<Result> => {
  if (!next) return work([]);
  return withStoredLog(next.url, (client) =>
    withHolders(source, rest, (others) =>
      work([{ name: next.name, kept: new KeptCheckpoints(client, source) }, ...others]),
    ),
  );
};
