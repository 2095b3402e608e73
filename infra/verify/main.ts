import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectionToRunning, startPostgres } from '@concert/embedded-postgres';
import { type LogToVerify, verifyLogs } from '@concert/event-store-postgres';
import { HttpSourceLog } from '@concert/messaging';
import { type HolderDatabase, KnownKeys, sourcesKeptIn, storedLog, toldLog } from '@concert/messaging-postgres';
import pg from 'pg';

const HELP = `npm run verify                          every log of the standalone's data folder, from where it was verified last
npm run verify -- --full                from the beginning
npm run verify -- --data FOLDER         another data folder; Concert may run or not
npm run verify -- --url postgres://…    the log of one database, or of a copy of it
        --held-in postgres://…          … against the checkpoints of it that are kept there; may be given again
        --as NAME                       … of this service, where the database is named otherwise
npm run verify -- --copy postgres://…   what a participant keeps, against what sources tell
        --source budgets=http://…       … and where they answer; may be given again. CONCERT_TOKEN: of a service
        --keys FILE                     public keys of the sources, as CHECKPOINT_PUBLIC_KEYS_FILE
npm run verify -- --places FILE         where is kept how far each log was verified`;

/** Databases of a server that hold a log. */
const logsOf = async (urlOf: (database?: string) => string): Promise<HolderDatabase[]> => {
  const ask = async (url: string, query: string): Promise<Record<string, string>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(query)).rows;
    } finally {
      await client.end();
    }
  };
  const databases = await ask(
    urlOf(),
    `select datname as name from pg_database where datallowconn and not datistemplate and datname <> 'postgres' order by 1`,
  );
  const logs: HolderDatabase[] = [];
  for (const { name } of databases) {
    const [log] = await ask(
      urlOf(name),
      `select from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'log' and c.relname = 'events' and a.attname = 'hash'`,
    );
    if (log) logs.push({ name: name!, url: urlOf(name) });
  }
  return logs;
};

const { values } = parseArgs({
  options: {
    as: { type: 'string' },
    copy: { type: 'string' },
    data: { type: 'string' },
    full: { type: 'boolean', default: false },
    'held-in': { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
    keys: { type: 'string' },
    places: { type: 'string' },
    source: { type: 'string', multiple: true, default: [] },
    url: { type: 'string', multiple: true },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const keysIn = (file: string | undefined): KnownKeys | undefined =>
  file === undefined
    ? undefined
    : new KnownKeys(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>);

const verify = (logs: readonly LogToVerify[], placesFile = values.places): Promise<boolean> =>
  verifyLogs(logs, { full: values.full, placesFile, say });

const named = (url: string): HolderDatabase => ({ name: decodeURIComponent(new URL(url).pathname.slice(1)), url });

/** `view_ilo` → `view-ilo`: the service whose database it is. */
const sourceOf = (database: string): string => database.replaceAll('_', '-');

/** @throws Error when nothing would be compared with what somebody named is said to hold */
const mustHold = async (source: string, holders: readonly HolderDatabase[]): Promise<void> => {
  for (const holder of holders) {
    const kept = await sourcesKeptIn(holder);
    if (!kept.includes(source))
      throw new Error(`${holder.name} keeps no checkpoints of ${source}; kept there: ${kept.join(', ') || 'none'}`);
  }
};

const verifyUrls = async (urls: readonly string[]): Promise<boolean> => {
  const holders = values['held-in'].map(named);
  const keys = keysIn(values.keys);
  const logs = urls.map(named).map((log) => ({ ...log, source: values.as ?? sourceOf(log.name), holders, keys }));
  for (const { source } of logs) await mustHold(source, holders);
  return verify(logs.map(storedLog));
};

/** From a participant's copy alone. */
const verifyCopy = async (url: string): Promise<boolean> => {
  const token = process.env['CONCERT_TOKEN'] ?? '';
  const holder = named(url);
  const keys = keysIn(values.keys);
  const logs: LogToVerify[] = [];
  for (const given of values.source) {
    const [source = '', serviceUrl = ''] = given.split(/=(.*)/);
    await mustHold(source, [holder]);
    const { evidence } = new HttpSourceLog({ serviceUrl, token: () => Promise.resolve(token) });
    logs.push(toldLog({ source, evidence, holder, keys }));
  }
  if (logs.length === 0)
    throw new Error(`Name the sources with --source NAME=URL; kept there: ${(await sourcesKeptIn(holder)).join(', ')}`);
  return verify(logs);
};

const verifyFolder = async (given: string): Promise<boolean> => {
  if (!existsSync(given)) throw new Error(`There is no data folder ${given}: name one with --data`);
  const folder = realpathSync(given);
  const running = connectionToRunning(folder);
  const started = running ? undefined : await startPostgres({ folder, onProgress: say });
  try {
    const logs = await logsOf(running ?? ((database) => started!.connectionString(database)));
    if (logs.length === 0) throw new Error('No database here holds a log with hashes: start Concert on it once');
    const publicKeys = join(folder, 'keys', 'checkpoints.json');
    const keys = keysIn(values.keys ?? (existsSync(publicKeys) ? publicKeys : undefined));
    const checks: LogToVerify[] = [];
    const kept = new Map<HolderDatabase, readonly string[]>();
    for (const log of logs) kept.set(log, await sourcesKeptIn(log));
    for (const log of logs) {
      const source = sourceOf(log.name);
      const holders = logs.filter((other) => other !== log && kept.get(other)?.includes(source));
      checks.push(storedLog({ ...log, source, holders, keys }));
    }
    return await verify(checks, values.places ?? join(folder, 'verified.json'));
  } finally {
    await started?.stop();
  }
};

try {
  if (values.help) say(HELP);
  else {
    const isSound = values.url
      ? await verifyUrls(values.url)
      : values.copy
        ? await verifyCopy(values.copy)
        : await verifyFolder(values.data ?? process.env['CONCERT_DATA'] ?? '.concert');
    if (!isSound) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
