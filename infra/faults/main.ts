import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAULTS } from './all-faults.js';
import { documentOf } from './document.js';
import { KeptRuns } from './kept-runs.js';
import { type Run, runAll } from './run.js';
import { Site, type TransportName } from './site.js';
import { held, isSameRun, problemsOf, tableOf } from './table.js';

const HELP = `npm run test:faults      every fault, over both transports, with three seeds
SEEDS=20                 with seeds 1 to 20; SEEDS=7-7 with seed 7 alone
FAULTS=F01,F07           these faults only
TRANSPORTS=postgres      or kafka; KAFKA_BROKERS names a broker that is there already
AT_ONCE=3                so many runs at the same time
MINUTES=30               ends after that, and shows the runs that were over
KEEP=faults.jsonl        adds each run to that file as soon as it is over, leaves out those that held there already, and
                         shows the runs of the file with the others; Ctrl-C ends, and the same command goes on
WRITE=docs/faults.md     writes the table there; a complete run does so by itself`;

const TRANSPORTS: readonly TransportName[] = ['postgres', 'kafka'];

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter((each) => each !== '');

const seedsOf = (text: string): number[] => {
  const [first, last] = text.includes('-') ? text.split('-').map(Number) : [1, Number(text)];
  if (!first || !last || last < first) throw new Error(`SEEDS=${text} is neither a number nor a range such as 4-9`);
  return Array.from({ length: last - first + 1 }, (_, nr) => first + nr);
};

const { env } = process;

const main = async (): Promise<void> => {
  if (process.argv.includes('--help')) return console.log(HELP);
  const [ids, names] = [listOf(env['FAULTS']), listOf(env['TRANSPORTS'])];
  const faults = FAULTS.filter(({ id }) => ids.length === 0 || ids.some((asked) => id.startsWith(asked)));
  const transports = TRANSPORTS.filter((each) => names.length === 0 || names.includes(each));
  if (faults.length === 0 || transports.length === 0) throw new Error(`Nothing of that name is there.\n\n${HELP}`);
  const seeds = seedsOf(env['SEEDS'] ?? '3');
  const kept = env['KEEP'] ? KeptRuns.open(env['KEEP'], faults) : undefined;
  const runs = kept?.runs ?? [];

  const wanted = seeds.flatMap((seed) =>
    faults.flatMap((fault) =>
      transports.filter((transport) => !fault.notWith?.[transport]).map((transport) => ({ fault, transport, seed })),
    ),
  );
  const missing = wanted.filter((run) => !kept?.has(run));
  if (kept)
    console.log(`${runs.length} runs are in ${env['KEEP']}; ${missing.length} of ${wanted.length} are to be done`);
  if (missing.length > 0)
    await carryOut(missing, transports, (run) => {
      if (kept) kept.add(run);
      else runs.push(run);
    });

  console.log(`\n${tableOf(faults, transports, runs)}\n`);
  for (const problem of problemsOf(runs)) console.log(problem);
  const isComplete = faults.length === FAULTS.length && transports.length === TRANSPORTS.length;
  const place = env['WRITE'] ?? (isComplete ? fileURLToPath(new URL('../../docs/faults.md', import.meta.url)) : '');
  if (place) writeFileSync(place, await documentOf(place, { faults, transports, runs }));
  const left = wanted.filter((each) => !runs.some((run) => isSameRun(run, each))).length;
  if (left > 0) console.log(`${left} of ${wanted.length} runs were not done.`);
  process.exit(runs.every(held) && left === 0 ? 0 : 1);
};

/** Runs until all are over, the time is, or somebody asks to end. */
const carryOut = async (
  missing: readonly Pick<Run, 'fault' | 'transport' | 'seed'>[],
  transports: readonly TransportName[],
  onRun: (run: Run) => void,
): Promise<void> => {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  if (env['MINUTES']) setTimeout(() => interruption.abort(), Number(env['MINUTES']) * 60_000).unref();
  const brokers = listOf(env['KAFKA_BROKERS']);
  const site = await Site.open(transports, brokers.length > 0 ? brokers : undefined);
  await runAll(site, missing, {
    atOnce: Number(env['AT_ONCE'] ?? 3),
    interruption: interruption.signal,
    onRun: (run) => {
      onRun(run);
      tell(run);
    },
  }).finally(() => site.close());
};

const tell = (run: Run): void => {
  const { fault, transport, seed, lost, doubled, outOfOrder, recoveries, problems, took } = run;
  const times = recoveries.map((ms) => `${(ms / 1_000).toFixed(1)} s`).join(', ');
  const figures = `lost ${lost}, doubled ${doubled}, out of order ${outOfOrder}; recovered in ${times || '–'}`;
  const what = `${fault.id} ${transport} seed ${seed}, ${(took / 1_000).toFixed(0)} s`;
  console.log([`${what}: ${figures}`, ...problems].join('\n    '));
};

await main();
