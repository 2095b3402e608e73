import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresTransport } from '@concert/messaging-postgres';
import type { BenchServer } from '../server.js';
import { percentile } from '../statistics.js';
import { table, whole } from '../table.js';
import { openLog, submission } from './open-log.js';
import { type OpenView, openView } from './open-view.js';

const AIM = { p50: 4, p99: 15 };
const PAUSE_MS = 5;
const GIVE_UP_MS = 5_000;

export interface LatencyOptions {
  readonly appends: number;
  /** How many views, each in a database of its own, follow the log. */
  readonly views: readonly number[];
}

interface Measured {
  readonly views: number;
  readonly toView: readonly number[];
  readonly toAll: readonly number[];
}

/** Time from the call of `append` to the committed row in the view. Prints it; returns what was found wrong. */
export const measureLatency = async (server: BenchServer, { appends, views }: LatencyOptions): Promise<string[]> => {
  const faults: string[] = [];
  const results: Measured[] = [];
  for (const count of views) {
    console.log(`\nAppend to view, ${count} ${count === 1 ? 'view' : 'views'} ...`);
    results.push(await measure(server, count, appends, faults));
  }
  print(results, appends, faults);
  return faults;
};

const measure = async (server: BenchServer, count: number, appends: number, faults: string[]): Promise<Measured> => {
  const source = await openLog(server);
  const open: OpenView[] = [];
  for (let nr = 1; nr <= count; nr += 1) open.push(await openView(server, `view-${nr}`));
  const transport = new PostgresTransport([source.log]);
  const toView: number[] = [];
  const toAll: number[] = [];
  try {
    for (const { views } of open) await transport.subscribe(views);
    for (let nr = -50; nr < appends; nr += 1) {
      const begin = performance.now();
      const { lastPosition } = await source.store.append(submission(nr + 50));
      const times = await Promise.all(
        open.map(async ({ views }) => {
          const isThere = await views.reached('bench', 'MDGF-1880', lastPosition, GIVE_UP_MS);
          if (!isThere) throw new Error(`a view did not hold position ${lastPosition} after ${GIVE_UP_MS} ms`);
          return performance.now() - begin;
        }),
      );
      // The first ones only warm up.
      if (nr >= 0) toView.push(...times);
      if (nr >= 0) toAll.push(Math.max(...times));
      await sleep(PAUSE_MS);
    }
    for (const { dataSource } of open) {
      const [row] = await dataSource.query('select sum(submissions)::int as held from reported_figures');
      if (row.held !== appends + 50) faults.push(`latency: a view counts ${row.held}, not ${appends + 50}`);
    }
    return { views: count, toView, toAll };
  } finally {
    await transport.close();
    for (const view of open) await view.close();
    await source.close();
  }
};

const print = (results: readonly Measured[], appends: number, faults: readonly string[]): void => {
  console.log(`\nAppend to committed row in the view, ${whole(appends)} appends, in ms\n`);
  const ms = (sample: readonly number[], share: number): string => percentile(sample, share).toFixed(1);
  console.log(
    table([
      ['views', 'p50', 'p99', 'all views p50', 'all views p99', 'aim'],
      ...results.map(({ views, toView, toAll }) => [
        String(views),
        ms(toView, 0.5),
        ms(toView, 0.99),
        ms(toAll, 0.5),
        ms(toAll, 0.99),
        `p50 ≤ ${AIM.p50}, p99 ≤ ${AIM.p99}: ${
          percentile(toView, 0.5) <= AIM.p50 && percentile(toView, 0.99) <= AIM.p99 ? 'reached' : 'MISSED'
        }`,
      ]),
    ]),
  );
  for (const fault of faults) console.log(`WRONG: ${fault}`);
};
