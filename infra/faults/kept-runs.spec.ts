import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './fault.js';
import { KeptRuns } from './kept-runs.js';
import type { Run } from './run.js';
import { problemsOf, tableOf } from './table.js';

const fault: Fault = { id: 'F99', name: 'Something', done: 'Nothing.', run: () => Promise.resolve() };
const runOf = (seed: number, problems: readonly string[] = []): Run => ({
  ...{ fault, transport: 'postgres', seed, problems },
  ...{ lost: 0, doubled: 0, outOfOrder: 0, recoveries: [], at: '2026-11-30T12:00:00Z', took: 1 },
});

describe('Runs kept in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concert-kept-'));
  const file = join(folder, 'runs.jsonl');
  afterEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are there for a later call, which leaves out those that held', () => {
    KeptRuns.open(file, [fault]).add(runOf(1));
    const later = KeptRuns.open(file, [fault]);
    expect(later.runs).toEqual([runOf(1)]);
    expect(later.has(runOf(1))).toBe(true);
    expect(later.has(runOf(2))).toBe(false);
    expect(later.has({ ...runOf(1), transport: 'kafka' })).toBe(false);
    expect(KeptRuns.open(file, []).runs).toEqual([]);
  });

  it('are done again when they did not hold, and stay failures with their seed', () => {
    KeptRuns.open(file, [fault]).add(runOf(7, ['A copy halted']));
    const later = KeptRuns.open(file, [fault]);
    expect(later.has(runOf(7))).toBe(false);
    later.add(runOf(7));
    expect(later.has(runOf(7))).toBe(true);
    expect(tableOf([fault], ['postgres'], later.runs)).toContain('**no, 1 of 2**');
    expect(problemsOf(later.runs)).toEqual([
      'F99 over PostgreSQL: A copy halted (seed 7, which held when it was run again)',
    ]);
  });

  it('leave out a line that was being written when the process ended', () => {
    KeptRuns.open(file, [fault]).add(runOf(1));
    appendFileSync(file, '{"fault":"F99","transport":"post');
    KeptRuns.open(file, [fault]).add(runOf(2));
    expect(KeptRuns.open(file, [fault]).runs).toEqual([runOf(1), runOf(2)]);
  });
});
