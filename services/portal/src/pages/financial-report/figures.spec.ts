import {
  amountOf,
  type FinancialReport,
  halfYearsBetween,
  NOTHING_TYPED,
  periodToBeginWith,
  restatementOf,
  submissionOf,
  typedOf,
} from './figures';

const about = { scope: 'ILO', period: '2010-1', currency: 'USD' };
const report = {
  committedDefinition: 'inclusive',
  figures: {
    total: { amount: null },
    transferred: { amount: '100.00' },
    committed: { amount: '90.00' },
    disbursed: { amount: '80.00' },
  },
} as FinancialReport;

describe('the period to report', () => {
  const periods = halfYearsBetween('2009-02-01', '2010-07-15');

  it('is one of the half-years of the programme', () =>
    expect(periods).toEqual([
      { period: '2009-1', from: '2009-01-01', to: '2009-06-30' },
      { period: '2009-2', from: '2009-07-01', to: '2009-12-31' },
      { period: '2010-1', from: '2010-01-01', to: '2010-06-30' },
      { period: '2010-2', from: '2010-07-01', to: '2010-12-31' },
    ]));

  it('is what was sent back, else what comes after the last report', () => {
    const submitted = { period: '2009-2', status: 'submitted' as const };
    expect(periodToBeginWith(periods, [])).toBe('2009-1');
    expect(periodToBeginWith(periods, [submitted])).toBe('2010-1');
    expect(periodToBeginWith(periods, [submitted, { period: '2009-1', status: 'returned' }])).toBe('2009-1');
    expect(periodToBeginWith(periods, [{ period: '2010-2', status: 'accepted' }])).toBe('2010-2');
  });
});

describe('figures as typed', () => {
  it('are not known where nothing is typed, which is not zero', () => {
    expect(amountOf(' ')).toBeNull();
    expect(amountOf('0')).toBe('0');
    expect(amountOf('12.')).toBe('12');
  });

  it('say nothing before there is a definition and an amount', () => {
    expect(submissionOf({ ...NOTHING_TYPED, disbursed: '5' }, about)).toBeUndefined();
    expect(submissionOf({ ...NOTHING_TYPED, committedDefinition: 'inclusive' }, about)).toBeUndefined();
  });

  it('are reported as they are', () =>
    expect(submissionOf({ ...NOTHING_TYPED, committedDefinition: 'outstanding', disbursed: '5.10' }, about)).toEqual({
      ...about,
      committedDefinition: 'outstanding',
      figures: {
        total: { amount: null },
        transferred: { amount: null },
        committed: { amount: null },
        disbursed: { amount: '5.10' },
      },
    }));

  it('are restated where they changed, a blank as no longer known', () =>
    expect(
      restatementOf({ ...typedOf(report), disbursed: '85.00', committed: '', reason: ' Booked late ' }, report),
    ).toEqual({
      figures: { committed: { amount: null }, disbursed: { amount: '85.00' } },
      reason: 'Booked late',
    }));
});
