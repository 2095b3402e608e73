import type { TrancheCockpit } from '~/record/budgets';
import { some } from '~/some.fixture';
import { scheduleOf } from './schedule';

const tranche = (number: number, amount: string, valueDate: string | null) =>
  some<TrancheCockpit['tranches'][number]>({ tranche: number, amount: { amount, currency: 'USD' }, valueDate });

describe('the schedule of tranches', () => {
  it('says how long after the beginning of its year each one came', () => {
    const schedule = scheduleOf(
      [
        tranche(1, '2310075.00', '2009-01-09'),
        tranche(2, '2589520.00', '2010-02-23'),
        tranche(3, '1680405.00', '2011-02-15'),
        tranche(4, '20000.00', null),
      ],
      { start: '2009-01-09', total: '6600000.00' },
    );
    expect(schedule.map(({ afterYearStart }) => afterYearStart)).toEqual([0, 45, 37, null]);
    expect(schedule.map(({ share }) => share)).toEqual(['35.00', '39.24', '25.46', '0.30']);
  });

  it('knows no share of a budget that nobody has stated', () => {
    expect(scheduleOf([tranche(1, '1.00', null)], { start: undefined, total: null })[0]?.share).toBeNull();
  });
});
