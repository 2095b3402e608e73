import { boardOf, openIn } from './cells';

const usd = (amount: string) => ({ amount, currency: 'USD' });

const summary = {
  programme: 'MDGF-1880',
  total: usd('6600000.00'),
  allocated: usd('6600000.00'),
  transferred: usd('6580000.00'),
  agencies: [
    { agency: 'UNESCO', allocated: usd('1089667.00'), transferred: null },
    { agency: 'ILO', allocated: usd('1696823.00'), transferred: null },
  ],
  periods: [{ scope: 'programme', period: '2010-2' }],
} as never;

const finding = (period: string, severity: string, status = 'open') =>
  ({ id: `${period} ${severity} ${status}`, scope: 'programme', period, severity, status }) as never;

describe('the board', () => {
  it('has a row for the programme and every agency, and a column for every period that is named', () => {
    const { periods, rows } = boardOf(summary, [finding('2009-1', 'warn')]);
    expect(periods).toEqual(['2009-1', '2010-2']);
    expect(rows.map(({ scope }) => scope)).toEqual(['programme', 'ILO', 'UNESCO']);
    expect(rows[0]?.cells.map(({ report }) => report !== undefined)).toEqual([false, true]);
  });

  it('shows what is open in a cell, the gravest first', () => {
    const findings = [finding('2009-1', 'warn'), finding('2009-1', 'block'), finding('2009-1', 'hold', 'resolved')];
    const cell = boardOf(summary, findings).rows[0]?.cells[0];
    expect(cell && openIn(cell).map(({ severity }) => severity)).toEqual(['block', 'warn']);
  });
});
