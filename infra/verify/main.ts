import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectionToRunning, startPostgres } from '@concert/embedded-postgres';
import { type LogToVerify, verifyDatabases } from '@concert/event-store-postgres';
import pg from 'pg';

const HELP = `npm run verify                          every log of the standalone's data folder, from where it was verified last
npm run verify -- --full                from the beginning
npm run verify -- --data FOLDER         another data folder; Concert may run or not
npm run verify -- --url postgres://…    the log of one database, or of a copy of it
npm run verify -- --places FILE         where is kept how far each log was verified`;

/** Databases of a server that hold a log. */
const logsOf = async (urlOf: (database?: string) => string): Promise<LogToVerify[]> => {
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
  const logs: LogToVerify[] = [];
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
    data: { type: 'string' },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    places: { type: 'string' },
    url: { type: 'string', multiple: true },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const verifyUrls = (urls: readonly string[]): Promise<boolean> =>
  verifyDatabases(
    urls.map((url) => ({ name: decodeURIComponent(new URL(url).pathname.slice(1)), url })),
    { full: values.full, placesFile: values.places, say },
  );

const verifyFolder = async (given: string): Promise<boolean> => {
  if (!existsSync(given)) throw new Error(`There is no data folder ${given}: name one with --data`);
  const folder = realpathSync(given);
  const running = connectionToRunning(folder);
  const started = running ? undefined : await startPostgres({ folder, onProgress: say });
  try {
    const logs = await logsOf(running ?? ((database) => started!.connectionString(database)));
    if (logs.length === 0) throw new Error('No database here holds a log with hashes: start Concert on it once');
    const placesFile = values.places ?? join(folder, 'verified.json');
    return await verifyDatabases(logs, { full: values.full, placesFile, say });
  } finally {
    await started?.stop();
  }
};

try {
  if (values.help) say(HELP);
  else {
    const isSound = values.url
      ? await verifyUrls(values.url)
      : await verifyFolder(values.data ?? process.env['CONCERT_DATA'] ?? '.concert');
    if (!isSound) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
