import { suggestedAdvance } from './missing-advance';

const finding = (rule: string, period: string, expected: string, observed: string, difference: string) => ({
  rule: rule as 'transfers-differ-from-budget',
  period,
  expected,
  observed,
  difference,
  currency: 'USD',
  status: 'open' as const,
});

const total = finding('transfers-differ-from-budget', '2011-1', '6600000.00', '6580000.00', '20000.00');
const reported = ['2010-2', '2010-1', '2011-1'].map((period) =>
  finding('transferred-differs-from-transfers', period, '4899595.00', '4919595.00', '20000.00'),
);
const misprint = finding('transferred-differs-from-transfers', '2009-2', '2310075.00', '2632.00', '2307443.00');
const all = [misprint, total, ...reported];

describe('an advance that was not recorded', () => {
  it('has the amount that is missing, and came before the first report that contains it', () => {
    expect(suggestedAdvance(total, all)).toEqual({
      amount: '20000.00',
      currency: 'USD',
      latestDay: '2009-12-31',
      periods: ['2010-1', '2010-2', '2011-1'],
    });
  });

  it('is suggested wherever the same amount is missing', () => {
    expect(reported.map((each) => suggestedAdvance(each, all)?.amount)).toEqual(Array(3).fill('20000.00'));
  });

  it('is not suggested where less was reported than had come', () => {
    expect(suggestedAdvance(misprint, all)).toBeUndefined();
  });
});
