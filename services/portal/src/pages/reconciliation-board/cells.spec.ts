import type { Board, Finding } from '~/record/budgets';
import { some } from '~/some.fixture';
import { cellsOf, openIn } from './cells';

const cell = (period: string) => ({ period, report: null, findings: [], open: 0 });
const board = some<Board>({
  programme: 'MDGF-1880',
  total: null,
  periods: ['2009-1', '2010-2'],
  rows: ['programme', 'ILO'].map((scope) => ({
    scope,
    allocated: null,
    cells: [cell('2009-1'), cell('2010-2')],
    open: 0,
  })),
});

const finding = (
  period: string,
  severity: Finding['severity'],
  status: Finding['status'] = 'open',
  scope = 'programme',
) => some<Finding>({ id: `${scope} ${period} ${severity} ${status}`, scope, period, severity, status });

describe('the board', () => {
  it('has every finding on the cell of its scope and period, resolved ones too', () => {
    const { rows } = cellsOf(board, [
      finding('2009-1', 'warn'),
      finding('2010-2', 'block', 'resolved'),
      finding('2010-2', 'hold', 'open', 'ILO'),
    ]);
    expect(rows.map(({ cells }) => cells.map(({ findings }) => findings.length))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('shows what is open in a cell, the gravest first', () => {
    const findings = [finding('2009-1', 'warn'), finding('2009-1', 'block'), finding('2009-1', 'hold', 'resolved')];
    const first = cellsOf(board, findings).rows[0]?.cells[0];
    expect(first && openIn(first).map(({ severity }) => severity)).toEqual(['block', 'warn']);
  });
});
