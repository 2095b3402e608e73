import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAULTS } from './all-faults.js';
import { documentOf } from './document.js';
import { type Run, runAll } from './run.js';
import { Site, type TransportName } from './site.js';
import { held, problemsOf, tableOf } from './table.js';

const HELP = `npm run test:faults      every fault, over both transports, with three seeds
SEEDS=20                 with seeds 1 to 20; SEEDS=7-7 with seed 7 alone
FAULTS=F01,F07           these faults only
TRANSPORTS=postgres      or kafka; KAFKA_BROKERS names a broker that is there already
AT_ONCE=3                so many runs at the same time
MINUTES=30               begins no run after that, and shows those that were
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
  const end = Date.now() + Number(env['MINUTES'] ?? Infinity) * 60_000;

  const wanted = seeds.flatMap((seed) =>
    faults.flatMap((fault) =>
      transports.filter((transport) => !fault.notWith?.[transport]).map((transport) => ({ fault, transport, seed })),
    ),
  );
  const brokers = listOf(env['KAFKA_BROKERS']);
  const site = await Site.open(transports, brokers.length > 0 ? brokers : undefined);
  const started = new Date();
  const runs = await runAll(site, wanted, {
    atOnce: Number(env['AT_ONCE'] ?? 3),
    isOver: () => Date.now() > end,
    onRun: tell,
  }).finally(() => site.close());

  console.log(`\n${tableOf(faults, transports, runs)}\n`);
  for (const problem of problemsOf(runs)) console.log(problem);
  const isComplete = faults.length === FAULTS.length && transports.length === TRANSPORTS.length;
  const place = env['WRITE'] ?? (isComplete ? fileURLToPath(new URL('../../docs/faults.md', import.meta.url)) : '');
  if (place) writeFileSync(place, await documentOf(place, { faults, transports, runs, seeds, started }));
  process.exitCode = runs.every(held) ? 0 : 1;
};

const tell = (run: Run): void => {
  const { fault, transport, seed, lost, doubled, outOfOrder, recoveries, problems, took } = run;
  const times = recoveries.map((ms) => `${(ms / 1_000).toFixed(1)} s`).join(', ');
  const figures = `lost ${lost}, doubled ${doubled}, out of order ${outOfOrder}; recovered in ${times || '–'}`;
  const what = `${fault.id} ${transport} seed ${seed}, ${(took / 1_000).toFixed(0)} s`;
  console.log([`${what}: ${figures}`, ...problems].join('\n    '));
};

await main();
