import { type PermissionRow, PERMISSIONS } from '@concert/permissions';
import { type Cell, isPermitted, isRefused, Matrix, nameOf, type Verdict, withTable } from './cells.js';
import { RunningRecord } from './running-record.js';

const LONG = 600_000;
/** Rows of the table that no route of this record asks. */
const NOT_ASKED_HERE: readonly string[] = [
  // Given by the reaction to a decision of the committee, or by the fund's letter, and by no request of its own.
  'DecideExtension: nsc – any',
  'DecideExtension: fund – any',
  // Between services; the gateway does not forward it.
  'ReadPublishedEvents: service – any',
];
const ALL: readonly PermissionRow[] = [...PERMISSIONS];

describe('the permission matrix: every role, every relation, every route', () => {
  let record: RunningRecord;
  let matrix: Matrix;
  let cells: readonly Cell[];
  const told: string[] = [];

  const mismatchesIn = (asked: readonly Cell[], verdicts: readonly Verdict[]): string[] =>
    asked.flatMap((cell, index) => {
      const { status, code } = verdicts[index] as Verdict;
      const isAnswered = status < 500 && status !== 401;
      const isRight = isPermitted(cell, ALL) ? isAnswered && status !== 403 : isRefused(verdicts[index] as Verdict);
      return isRight ? [] : [`${nameOf(cell)}: ${status} ${code}`];
    });

  beforeAll(async () => {
    record = await RunningRecord.start();
    // Every route asks the table, and for the command that its name says, or this fails.
    matrix = await Matrix.of(record);
    cells = matrix.cells;
  }, LONG);

  afterAll(async () => {
    process.stdout.write(`${told.join('\n')}\n`);
    expect(await record?.close()).toEqual([]);
  }, 60_000);

  it(
    'lets nobody in who is not signed in',
    async () => {
      const first = cells.filter(({ asked }, index) => asked !== cells[index - 1]?.asked);
      const answered: string[] = [];
      for (const cell of first) {
        const { status } = await matrix.send(cell, '');
        if (status !== 401) answered.push(`${nameOf(cell)}: ${status}`);
      }
      expect(answered).toEqual([]);
    },
    LONG,
  );

  it(
    'refuses whoever the table does not let do it, and stores nothing',
    async () => {
      const refused = cells.filter((cell) => !isPermitted(cell));
      const before = await record.heads();
      expect(mismatchesIn(refused, await matrix.ask(refused))).toEqual([]);
      expect(await record.heads()).toEqual(before);
      told.push(`${matrix.asked.length} operations, ${cells.length} cells: ${refused.length} refused`);
    },
    LONG,
  );

  it(
    'notices when one row of the table is missing',
    async () => {
      const unused: string[] = [];
      for (const row of ALL) {
        const cell = cells.find((each) => each.caller.role === row.role && asksFor(each, row) && isPermitted(each));
        if (!cell) {
          unused.push(`${row.command}: ${row.role} – ${row.relation}`);
          continue;
        }
        const [verdict] = await withTable(
          ALL.filter((each) => each !== row),
          () => matrix.ask([cell]),
        );
        expect([nameOf(cell), mismatchesIn([cell], [verdict as Verdict])]).toEqual([
          nameOf(cell),
          [expect.any(String)],
        ]);
      }
      expect(unused).toEqual(NOT_ASKED_HERE);
      told.push(`${ALL.length - unused.length} of ${ALL.length} rows taken away one by one: each noticed`);
    },
    LONG,
  );

  it(
    'lets in whoever may',
    async () => {
      const permitted = cells.filter((cell) => isPermitted(cell));
      expect(mismatchesIn(permitted, await matrix.ask(permitted))).toEqual([]);
      told.push(`${permitted.length} permitted, 0 mismatches`);
    },
    LONG,
  );

  it(
    'notices when one check is switched off',
    async () => {
      const switched = new Set<string>();
      for (const cell of cells) {
        const { asked, caller } = cell;
        const [command] = asked.asks.all;
        const name = `${asked.operation.id} ${caller.organization}`;
        if (isPermitted(cell) || switched.has(name) || command === undefined || asked.asks.ever) continue;
        // Two checks one after the other: with one switched off the other one still refuses.
        if (asked.asks.all.length > 1) continue;
        switched.add(name);
        const open = { service: '', command, role: caller.role as PermissionRow['role'], relation: 'any' } as const;
        const [verdict] = await withTable([open, ...ALL], () => matrix.ask([cell]));
        expect([nameOf(cell), mismatchesIn([cell], [verdict as Verdict])]).toEqual([
          nameOf(cell),
          [expect.any(String)],
        ]);
      }
      told.push(`${switched.size} checks switched off one by one: each noticed`);
    },
    LONG,
  );
});

const asksFor = ({ asked: { asks } }: Cell, { command }: PermissionRow): boolean =>
  asks.all.some((each) => each === command);
