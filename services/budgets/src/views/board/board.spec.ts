import type { Finding } from '@concert/findings/view';
import type { PeriodSummary, ProgrammeSummary } from '../summary/summary-of-rows.query.js';
import { boardOf } from './board-of-rows.query.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });

const reported = (scope: string, period: string, committed: string | null): PeriodSummary => ({
  scope,
  period,
  status: 'submitted',
  version: 1,
  committedDefinition: 'inclusive',
  currency: 'USD',
  figures: {
    total: { amount: '6600000.00' },
    transferred: { amount: '4919595.00' },
    committed: { amount: committed },
    disbursed: { amount: '2554861.00' },
  },
  recordedTransfers: usd('4899595.00'),
  delivery: '51.93',
});

const summary: ProgrammeSummary = {
  programme: 'MDGF-1880',
  total: usd('6600000.00'),
  allocated: usd('6600000.00'),
  transferred: usd('4899595.00'),
  agencies: [{ agency: 'ILO', allocated: usd('1696823.00'), transferred: null }],
  earmarks: [],
  periods: [reported('programme', '2010-1', null), reported('WHO', '2010-1', '5.00')],
  transfers: [],
  gates: [],
};

const finding = (scope: string, period: string, status: Finding['status']): Finding =>
  ({ id: `${scope} ${period}`, scope, period, status, rule: 'figure-missing', severity: 'hold' }) as Finding;

const board = (...findings: Finding[]) => boardOf(summary, { findings, start: '2009-01-09' });

describe('The reconciliation board', () => {
  it('has a row for the whole programme and for every agency that holds money, reports or is asked', () =>
    expect(board(finding('UNFPA', '2010-1', 'open')).rows.map(({ scope, allocated }) => [scope, allocated])).toEqual([
      ['programme', usd('6600000.00')],
      ['ILO', usd('1696823.00')],
      ['UNFPA', null],
      ['WHO', null],
    ]));

  it('has every period from the beginning to the last that anything is said of', () =>
    expect(board(finding('programme', '2010-2', 'open')).periods).toEqual(['2009-1', '2009-2', '2010-1', '2010-2']));

  it('shows what is blank as not known', () =>
    expect(board().rows[0]?.cells[2]).toMatchObject({
      report: { status: 'submitted', version: 1, committedDefinition: 'inclusive' },
      committed: null,
      disbursed: usd('2554861.00'),
      recordedTransfers: usd('4899595.00'),
      delivery: '51.93',
    }));

  it('does not say for an agency what it was passed on, which is not recorded', () =>
    expect(board().rows[2]?.cells[2]).toMatchObject({ committed: usd('5.00'), recordedTransfers: null }));

  it('puts a finding on its cell while it is not resolved, and counts the open ones', () => {
    const { rows } = board(
      finding('programme', '2010-1', 'open'),
      finding('programme', '2009-2', 'explained'),
      finding('programme', '2009-1', 'resolved'),
    );
    expect(rows[0]?.cells.map(({ findings, open }) => [findings.length, open])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(rows[0]?.open).toBe(1);
  });

  it('is empty before anything is recorded', () =>
    expect(boardOf({ ...summary, agencies: [], periods: [] }, { findings: [], start: '2009-01-09' })).toMatchObject({
      periods: [],
      rows: [{ scope: 'programme', cells: [], open: 0 }],
    }));
});
