import type { BenchServer } from '../server.js';
import { median } from '../statistics.js';
import { table, whole } from '../table.js';
import { concert } from './concert.js';
import type { Contender } from './contender.js';
import { emmett } from './emmett.js';
import { pooledInserts } from './pooled-inserts.js';
import { faultIn, write, type Workload, WORKLOADS } from './workload.js';

const CONTENDERS = [concert, emmett, pooledInserts];

/** Multiple of emmett that is aimed at. */
const AIMS: readonly { workload: string; multiple: number }[] = [
  { workload: '16 × 1', multiple: 4 },
  { workload: '100 × 1', multiple: 9 },
];

export interface AppendOptions {
  readonly rounds: number;
  readonly secondsEach: number;
}

const nameOf = ({ writers, eventsPerAppend }: Workload): string => `${writers} × ${eventsPerAppend}`;

/** Prints the medians; returns what was found wrong. */
export const measureAppends = async (server: BenchServer, options: AppendOptions): Promise<string[]> => {
  const rates = new Map<string, number[]>();
  const faults: string[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    console.log(`Appends, round ${round} of ${options.rounds} ...`);
    for (const workload of WORKLOADS)
      for (const contender of inTurn(CONTENDERS, round)) {
        const key = `${contender.name}/${nameOf(workload)}`;
        const { rate, fault } = await measureOne(server, contender, workload, options.secondsEach);
        rates.set(key, [...(rates.get(key) ?? []), rate]);
        if (fault) faults.push(`${contender.name}, ${nameOf(workload)}, round ${round}: ${fault}`);
      }
  }
  print(rates, faults, options);
  return faults;
};

/** Every round begins with another contender. */
const inTurn = <Item>(items: readonly Item[], round: number): Item[] => {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
};

const measureOne = async (
  server: BenchServer,
  contender: Contender,
  workload: Workload,
  seconds: number,
): Promise<{ rate: number; fault?: string }> => {
  const database = await server.createDatabase();
  const open = await contender.open(database);
  try {
    const warmUp = await write(open, workload, 'warm', 300);
    await server.checkpoint();
    const { acknowledged, seconds: took } = await write(open, workload, 'measured', seconds * 1_000);
    const appends = [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
    const all = new Map([...warmUp.acknowledged, ...acknowledged]);
    return { rate: appends / took, fault: faultIn(await open.readAll(), all, workload) };
  } catch (error) {
    return { rate: 0, fault: (error as Error).message };
  } finally {
    await open.close();
    await database.drop();
  }
};

const print = (
  rates: ReadonlyMap<string, readonly number[]>,
  faults: readonly string[],
  { rounds, secondsEach }: AppendOptions,
): void => {
  const rateOf = (contender: Contender, workload: Workload): number =>
    median(rates.get(`${contender.name}/${nameOf(workload)}`)!);
  console.log(`\nAppends per second (writers × events per append), median of ${rounds} rounds of ${secondsEach} s\n`);
  console.log(
    table([
      ['', ...CONTENDERS.map(({ name }) => name), 'to emmett', 'to INSERTs', 'aim'],
      ...WORKLOADS.map((workload) => {
        const [ours, emmetts, inserts] = CONTENDERS.map((contender) => rateOf(contender, workload));
        const aim = AIMS.find((each) => each.workload === nameOf(workload));
        return [
          nameOf(workload),
          ...CONTENDERS.map((contender) => {
            const isWrong = faults.some((fault) => fault.startsWith(`${contender.name}, ${nameOf(workload)},`));
            return `${whole(rateOf(contender, workload))}${isWrong ? ' WRONG' : ''}`;
          }),
          `${(ours! / emmetts!).toFixed(1)}×`,
          `${(ours! / inserts!).toFixed(1)}×`,
          aim ? `${aim.multiple}× emmett: ${ours! / emmetts! >= aim.multiple ? 'reached' : 'MISSED'}` : '',
        ];
      }),
    ]),
  );
  if (faults.length === 0) console.log('\nEvery row of every contender was read back and is what was sent.');
  else console.log(`\nWRONG:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
};
