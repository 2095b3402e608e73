import { cpus } from 'node:os';
import { measureActivity } from './activity/measure-activity.js';
import { measureAppends } from './append/measure-appends.js';
import { type BenchServer, startServer } from './server.js';
import { measureLatency } from './view/measure-latency.js';
import { measureRebuild } from './view/measure-rebuild.js';

const HELP = `npm run bench -- [append] [rebuild] [latency] [activity] [--quick]

  append    appends per second, beside emmett-postgresql and pooled INSERTs
  rebuild   events per second of a view's rebuild, beside a cursor scan with JSON parsing
  latency   from an append to the row in the view
  activity  from ILO logging an activity over HTTP to UNESCO reading it in its view, in a whole Concert
  --quick   fewer and shorter rounds: a look, not a result

Without a name everything is measured. BENCH_POSTGRES names a server (an administrator's URL) to measure on.`;

/** Seven UN agencies, ten ministries, the PMO and the NSC. */
const VIEWS_OF_A_STANDALONE = 19;

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('--'));

const SECTIONS = {
  append: (server: BenchServer) =>
    measureAppends(server, isQuick ? { rounds: 1, secondsEach: 1 } : { rounds: 5, secondsEach: 2 }),
  rebuild: (server: BenchServer) =>
    measureRebuild(server, isQuick ? { rounds: 1, events: 50_000 } : { rounds: 5, events: 300_000 }),
  latency: (server: BenchServer) =>
    measureLatency(server, { appends: isQuick ? 100 : 1_000, views: [1, VIEWS_OF_A_STANDALONE] }),
  activity: () => measureActivity(isQuick ? 50 : 300),
} as const;

const run = async (): Promise<number> => {
  const server = await startServer();
  const faults: string[] = [];
  try {
    console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
    console.log(`PostgreSQL ${server.description.replace('server_version ', '')}\n`);
    for (const [name, measure] of Object.entries(SECTIONS)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      try {
        faults.push(...(await measure(server)));
      } catch (error) {
        console.error(`\n${name} could not be measured:`, error);
        faults.push(name);
      }
    }
  } finally {
    await server.stop();
  }
  return faults.length === 0 ? 0 : 1;
};

if (words.includes('--help')) console.log(HELP);
else process.exitCode = await run();
