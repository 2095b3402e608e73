import type { Summary } from '~/record/budgets';
import { type Some, some } from '~/some.fixture';
import { moneyDifferences } from './money-differences';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const summary = (changes: Some<Summary> = {}) =>
  some<Summary>({
    total: usd('6600000.00'),
    allocated: usd('6600000.00'),
    transferred: usd('4899595.00'),
    agencies: [{ agency: 'ILO', allocated: usd('1696823.00'), transferred: null }],
    earmarks: [],
    periods: [],
    ...changes,
  });

describe('what changed in amounts between two moments', () => {
  it('is nothing between the same', () => {
    expect(moneyDifferences(summary(), summary())).toEqual([]);
  });

  it('is told with the difference, to the cent', () => {
    const after = summary({
      transferred: usd('4919595.00'),
      agencies: [{ agency: 'ILO', allocated: usd('1683862.32'), transferred: null }],
    });
    expect(moneyDifferences(summary(), after)).toEqual([
      {
        figure: 'received',
        of: 'programme',
        period: null,
        before: usd('4899595.00'),
        after: usd('4919595.00'),
        difference: usd('20000.00'),
      },
      {
        figure: 'allocated',
        of: 'ILO',
        period: null,
        before: usd('1696823.00'),
        after: usd('1683862.32'),
        difference: usd('-12960.68'),
      },
    ]);
  });

  it('knows no difference from what was not known', () => {
    const period = (committed: string | null) => ({
      scope: 'programme',
      period: '2010-1',
      currency: 'USD',
      figures: { transferred: { amount: '1' }, committed: { amount: committed }, disbursed: { amount: '1' } },
    });
    const [only] = moneyDifferences(summary({ periods: [period(null)] }), summary({ periods: [period('500.00')] }));
    expect(only).toMatchObject({ figure: 'committed', period: '2010-1', before: null, difference: null });
  });
});
