import pg from 'pg';
import type { BenchServer } from '../server.js';
import { median } from '../statistics.js';
import { table, whole } from '../table.js';
import { figures, reportedFigures } from './figures.view.js';
import { type OpenLog, openLog, submission } from './open-log.js';
import { openView } from './open-view.js';

const AIM = 0.7;
const PAGE = 5_000;
const EVENTS_PER_APPEND = 10;

export interface RebuildOptions {
  readonly rounds: number;
  readonly events: number;
}

/** Prints the medians; returns what was found wrong. */
export const measureRebuild = async (server: BenchServer, { rounds, events }: RebuildOptions): Promise<string[]> => {
  console.log(`\nWriting a log of ${whole(events)} events ...`);
  const source = await openLog(server);
  const view = await openView(server, 'bench');
  const faults: string[] = [];
  try {
    await fill(source, events);
    for (let after = 0n; after < BigInt(events);) {
      const page = await source.log.read(after, PAGE);
      await view.views.apply(page.messages);
      after = page.scannedTo;
    }
    const scans: number[] = [];
    const bareScans: number[] = [];
    const rebuilds: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      console.log(`Rebuild, round ${round} of ${rounds} ...`);
      for (const [columns, rates] of [
        [WHOLE_EVENT, scans],
        [DATA_ALONE, bareScans],
      ] as const) {
        const scan = await timed(() => scanAndParse(source, columns));
        if (scan.result !== sumOf(events)) faults.push(`cursor scan: read ${scan.result}, not ${sumOf(events)}`);
        rates.push(events / scan.seconds);
      }
      const rebuild = await timed(() => view.views.rebuild(reportedFigures.name, () => source.log));
      if (rebuild.result.messages !== events) faults.push(`rebuild: folded ${rebuild.result.messages} of ${events}`);
      rebuilds.push(events / rebuild.seconds);
    }
    faults.push(...(await faultsInRows(view.dataSource, events)));
    for (const { equal, table: name } of await view.views.verify(() => source.log))
      if (!equal) faults.push(`rebuild: ${name} is not the fold of the log`);
    print({ scan: median(scans), bareScan: median(bareScans), rebuild: median(rebuilds) }, faults, rounds);
    return faults;
  } finally {
    await view.close();
    await source.close();
  }
};

const fill = async ({ store, ownerUrl }: OpenLog, events: number): Promise<void> => {
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < events) {
      const first = next;
      next += EVENTS_PER_APPEND;
      await store.append(submission(...Array.from({ length: EVENTS_PER_APPEND }, (_, index) => first + index)));
    }
  };
  await Promise.all(Array.from({ length: 50 }, writer));
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('vacuum analyze log.events, log.streams');
  await owner.end();
};

/** Sum over all events, from the numbers they were made of. */
const sumOf = (events: number): number => (events * (events - 1)) / 2;

/** An event is its data and its metadata: both JSON, both parsed by the driver. */
const WHOLE_EVENT = 'position, stream, stream_version, type, metadata, data';
const DATA_ALONE = 'position, type, data';

/** Every event in order through a cursor, its JSON parsed, and nothing done with it. */
const scanAndParse = async ({ pool }: OpenLog, columns: string): Promise<number> => {
  const client = await pool.connect();
  await client.query('begin');
  await client.query(`declare scan cursor for select ${columns} from log.events order by position`);
  let sum = 0;
  for (;;) {
    const { rows } = await client.query<{ data: { transferred: string } }>(`fetch ${PAGE} from scan`);
    if (rows.length === 0) break;
    for (const { data } of rows) sum += Number(data.transferred);
  }
  await client.query('commit');
  client.release();
  return sum;
};

const timed = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> => {
  const begin = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - begin) / 1_000 };
};

/** The view must say what a person would count from the numbers alone. */
const faultsInRows = async (
  dataSource: { query(sql: string): Promise<Record<string, unknown>[]> },
  events: number,
): Promise<string[]> => {
  const expected = new Map<string, { submissions: number; transferred: string }>();
  for (let nr = 0; nr < events; nr += 1) {
    const { agency, period } = figures(nr);
    const key = `${agency}/${period}`;
    expected.set(key, { submissions: (expected.get(key)?.submissions ?? 0) + 1, transferred: '' });
  }
  const rows = await dataSource.query('select agency, period, submissions from reported_figures');
  const wrong = rows.filter(
    ({ agency, period, submissions }) =>
      expected.get(`${String(agency)}/${String(period)}`)?.submissions !== submissions,
  );
  if (rows.length !== expected.size) return [`rebuild: ${rows.length} rows, not ${expected.size}`];
  return wrong.length > 0 ? [`rebuild: ${wrong.length} rows count wrongly`] : [];
};

interface Rates {
  readonly scan: number;
  readonly bareScan: number;
  readonly rebuild: number;
}

const print = ({ scan, bareScan, rebuild }: Rates, faults: readonly string[], rounds: number): void => {
  console.log(`\nRebuild of a view, median of ${rounds} rounds\n`);
  const isWrong = faults.length > 0;
  console.log(
    table([
      ['', 'events/s', 'rebuild to it', 'aim'],
      [
        'cursor scan, JSON parsed',
        whole(scan),
        (rebuild / scan).toFixed(2),
        `≥ ${AIM}: ${rebuild / scan >= AIM ? 'reached' : 'MISSED'}`,
      ],
      ['cursor scan of the data alone', whole(bareScan), (rebuild / bareScan).toFixed(2), ''],
      ['rebuild, checked and switched', `${whole(rebuild)}${isWrong ? ' WRONG' : ''}`, '', ''],
    ]),
  );
  for (const fault of faults) console.log(`WRONG: ${fault}`);
};
