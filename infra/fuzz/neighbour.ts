import { setTimeout as pause } from 'node:timers/promises';

const FEWEST_READS = 30;

/** How long the requests of one caller took while another did harm, in ms, and what the other one got. */
export interface Neighbour<Result> {
  readonly p99: number;
  readonly result: Result;
}

/**
 * Reads one after the other for as long as somebody does harm, at least 30 times, and prints how long that took.
 *
 * @param read  one request, in ms; `nr` counts them
 */
export const meanwhile = async <Result>(
  name: string,
  read: (nr: number) => Promise<number>,
  harm: () => Promise<Result>,
): Promise<Neighbour<Result>> => {
  let isOver = false;
  const harming = harm().finally(() => (isOver = true));
  const took: number[] = [];
  while (!isOver || took.length < FEWEST_READS) {
    took.push(await read(took.length));
    await pause(10);
  }
  const result = await harming;
  took.sort((one, other) => one - other);
  const [median, p99] = [0.5, 0.99].map((part) => Math.round(took[Math.ceil(took.length * part) - 1]!)) as [
    number,
    number,
  ];
  process.stdout.write(`${name}: ${took.length} reads, median ${median} ms, p99 ${p99} ms\n`);
  return { p99, result };
};

/** How long a request took to be answered 200, in ms. */
export const timed = async (address: string, authorization: string): Promise<number> => {
  const began = performance.now();
  const answer = await fetch(address, { headers: { authorization } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - began;
};
