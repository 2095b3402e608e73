import type { components } from '~/api/generated/concert';
import type { Summary } from '~/record/budgets';
import { some } from '~/some.fixture';
import { burnDownOf, periodFiguresOf } from './series';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const report = (scope: string, period: string, disbursed: string | null, committed: string | null = null) => ({
  scope,
  period,
  figures: {
    total: usd('1'),
    transferred: usd('4919595.00'),
    committed: { amount: committed },
    disbursed: { amount: disbursed },
  },
});
const summary = some<Summary>({
  total: usd('6600000.00'),
  allocated: usd('6600000.00'),
  agencies: [
    { agency: 'ILO', allocated: usd('1696823.00'), transferred: null },
    { agency: 'UNESCO', allocated: usd('1089667.00'), transferred: null },
    { agency: 'WHO', allocated: usd('423634.00'), transferred: null },
  ],
  periods: [
    report('programme', '2010-2', '4013209.00', '4676195.00'),
    report('programme', '2010-1', null),
    report('UNESCO', '2010-1', '89667.00'),
  ],
});

type Entry = components['schemas']['budgets.LedgerEntry'];
const entry = (kind: Entry['kind'], amount: string, date: string) => some<Entry>({ agency: 'ILO', kind, amount, date });

describe('pictures of the money', () => {
  it('show each period as it was reported, and nothing where nothing was', () => {
    expect(periodFiguresOf(summary)).toEqual([
      { period: '2010-1', transferred: '4919595.00', committed: null, disbursed: null },
      { period: '2010-2', transferred: '4919595.00', committed: '4676195.00', disbursed: '4013209.00' },
    ]);
  });

  it('let a budget melt by what was reported, else by what the ledger says', () => {
    const entries = [
      entry('commitment', '500000.00', '2010-01-01'),
      entry('partner', '100000.00', '2010-05-01'),
      entry('own-spending', '96823.00', '2010-11-01'),
      entry('refund', '10000.00', '2010-12-01'),
    ];
    const { periods, lines, without } = burnDownOf(summary, entries);
    expect(periods).toEqual(['2010-1', '2010-2']);
    expect(lines.map(({ scope, left }) => [scope, left])).toEqual([
      ['programme', [null, '2586791.00']],
      ['ILO', ['1596823.00', '1510000.00']],
      ['UNESCO', ['1000000.00', null]],
    ]);
    expect(without).toEqual(['WHO']);
  });
});
