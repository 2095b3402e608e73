import { SteadyClient } from '../steady-client.js';
import type { Evidence } from './evidence.js';
import { StoredLog } from './stored-log.js';
import { VerifiedPlaces } from './verified-places.js';
import { BEGINNING, type Finding, type Verification, verifyLog } from './verify-log.js';

export interface LogToVerify {
  readonly name: string;
  /** Of any role that may read it: the service's, a reader's, an administrator's; or of a copy of the database. */
  readonly url: string;
  readonly evidence?: readonly Evidence[];
}

export interface VerifyOptions {
  /** Reads every log from its beginning, whatever was verified before. */
  readonly full: boolean;
  /** Keeps up to where each log was verified. */
  readonly placesFile?: string;
  readonly say: (line: string) => void;
}

/** Verifies logs one after the other and tells of each. Resolves to whether all are as they were recorded. */
export const verifyDatabases = async (
  logs: readonly LogToVerify[],
  { full, placesFile, say }: VerifyOptions,
): Promise<boolean> => {
  const places = new VerifiedPlaces(placesFile);
  let isSound = true;
  for (const { name, url, evidence = [] } of logs) {
    const from = full ? BEGINNING : places.of(name);
    const verification = await verifyDatabase(url, (log) => verifyLog(log, evidence, from));
    say(`${name}: ${sentenceOf(verification, from.position)}`);
    if (verification.finding) isSound = false;
    else places.keep(name, verification.verified);
  }
  return isSound;
};

const verifyDatabase = async <Result>(url: string, work: (log: StoredLog) => Promise<Result>): Promise<Result> => {
  const client = new SteadyClient({ connectionString: url });
  await client.connect();
  try {
    // One picture of the log, however long it takes, and none of the functions that a role may have made.
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local search_path = pg_catalog, pg_temp');
    return await work(new StoredLog(client));
  } finally {
    await client.end();
  }
};

const sentenceOf = ({ events, verified, finding }: Verification, from: bigint): string => {
  if (finding) return `NOT as recorded. ${findingSentence(finding)}`;
  const after = from > 0n ? ` after ${from}` : '';
  return `${events} events${after} are as they were recorded, up to ${verified.position} ${verified.hash.toString('hex')}`;
};

const findingSentence = ({ kind, position, event, holder, explanation }: Finding): string =>
  [
    `Position ${position}${event ? `, ${event.type} ${event.id},` : ''} was ${kind}`,
    ...(holder ? [`as ${holder} can show`] : []),
    explanation,
  ].join('; ');
