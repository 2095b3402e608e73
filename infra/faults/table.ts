import type { Fault } from './fault.js';
import type { Run } from './run.js';
import type { TransportName } from './site.js';

const NAMES: Readonly<Record<TransportName, string>> = { postgres: 'PostgreSQL', kafka: 'Kafka' };

const HEADER = ['', 'Fault', 'Over', 'Runs', 'Lost', 'Doubled', 'Out of order', 'Recovery, median', 'longest', 'Held'];

/** A row for each fault and transport. */
export const tableOf = (
  faults: readonly Fault[],
  transports: readonly TransportName[],
  runs: readonly Run[],
): string => {
  const rows = faults.flatMap((fault) =>
    transports.map((transport) =>
      rowOf(
        fault,
        transport,
        runs.filter((run) => run.fault === fault && run.transport === transport),
      ),
    ),
  );
  return [HEADER, HEADER.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** What went wrong, once each, with the seeds that show it. */
export const problemsOf = (runs: readonly Run[]): string[] => {
  const seeds = new Map<string, string[]>();
  for (const run of runs.filter((each) => !held(each))) {
    const { fault, transport, seed, problems, lost, doubled, outOfOrder } = run;
    const heldAgain = runs.some((each) => isSameRun(each, run) && held(each));
    const figures =
      lost + doubled + outOfOrder > 0 ? [`lost ${lost}, doubled ${doubled}, out of order ${outOfOrder}`] : [];
    for (const problem of [...figures, ...problems]) {
      const text = `${fault.id} over ${NAMES[transport]}: ${problem.split('\n')[0]}`;
      seeds.set(text, [...(seeds.get(text) ?? []), `${seed}${heldAgain ? ', which held when it was run again' : ''}`]);
    }
  }
  return [...seeds].map(([text, which]) => `${text} (seed ${which.join('; ')})`);
};

export const isSameRun = (
  one: Pick<Run, 'fault' | 'transport' | 'seed'>,
  other: Pick<Run, 'fault' | 'transport' | 'seed'>,
): boolean => one.fault === other.fault && one.transport === other.transport && one.seed === other.seed;

/** Nothing lost, doubled or out of order, and nothing else went wrong. */
export const held = ({ lost, doubled, outOfOrder, problems }: Run): boolean =>
  lost + doubled + outOfOrder + problems.length === 0;

const rowOf = ({ id, name, notWith }: Fault, transport: TransportName, runs: readonly Run[]): string[] => {
  const start = [id, name, NAMES[transport]];
  const reason = notWith?.[transport];
  if (reason) return [...start, '–', ...Array<string>(5).fill('–'), reason];
  if (runs.length === 0) return [...start, '0', ...Array<string>(5).fill('–'), 'not run'];
  const sum = (what: 'lost' | 'doubled' | 'outOfOrder'): string =>
    String(runs.reduce((total, run) => total + run[what], 0));
  const times = runs.flatMap(({ recoveries }) => recoveries).sort((one, other) => one - other);
  const bad = runs.filter((run) => !held(run)).length;
  return [
    ...start,
    String(runs.length),
    sum('lost'),
    sum('doubled'),
    sum('outOfOrder'),
    seconds(times[Math.floor((times.length - 1) / 2)]),
    seconds(times.at(-1)),
    bad === 0 ? 'yes' : `**no, ${bad} of ${runs.length}**`,
  ];
};

const seconds = (ms: number | undefined): string => (ms === undefined ? '–' : `${(ms / 1_000).toFixed(1)} s`);
