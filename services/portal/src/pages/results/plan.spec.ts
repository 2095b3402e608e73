import type { Activity } from '~/record/activities';
import { type Some, some } from '~/some.fixture';
import { linesFrom, quartersIn, totalsOf, yearsOf } from './plan';

const activity = (title: string, window: Activity['window'], facts: Some<Activity> = {}) =>
  some<Activity>({
    id: title,
    title,
    lead: 'ILO',
    status: 'planned',
    output: '2.3',
    outcome: '2',
    plannedCost: null,
    window,
    ...facts,
  });

describe('the work plan of a year', () => {
  it('can be of any year in which the programme runs', () =>
    expect(yearsOf({ start: '2009-01-09', end: '2012-01-09' })).toEqual([2009, 2010, 2011, 2012]));

  it('has the quarters that an activity touches, of that year only', () => {
    expect(quartersIn(2011, { start: '2010-11-01', end: '2011-04-01' })).toEqual([1, 2]);
    expect(quartersIn(2011, { start: '2011-06-30', end: '2012-03-31' })).toEqual([2, 3, 4]);
  });

  it('begins with the activities of that year; what was given up is left out', () => {
    const lines = linesFrom(
      [
        activity('Training', { start: '2011-01-01', end: '2011-03-31' }),
        activity('Survey', { start: '2009-01-09', end: '2009-12-31' }),
        activity('Fair', { start: '2011-01-01', end: '2011-12-31' }, { status: 'eliminated' }),
        activity('Forum', { start: '2011-07-01', end: '2011-12-31' }, { output: null }),
      ],
      2011,
    );
    expect(lines.map(({ line, activity: id, quarters }) => [line, id, quarters])).toEqual([
      ['2.3.1', 'Training', [1]],
      ['2.1', 'Forum', [3, 4]],
    ]);
  });

  it('R8: begins with the share of the year, and the years add up to the whole cost', () => {
    const survey = activity(
      'Survey',
      { start: '2025-10-01', end: '2027-03-31' },
      { plannedCost: { amount: '100.00', currency: 'USD' } },
    );
    const budgets = [2025, 2026, 2027].map((year) => linesFrom([survey], year)[0]?.budget?.amount);
    expect(budgets).toEqual(['16.67', '66.67', '16.66']);
    expect(linesFrom([activity('Forum', survey.window)], 2026)[0]?.budget).toBeNull();
  });

  it('R8: is added up, for each organization and together', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const lines = [
      { responsible: 'WHO', budget: usd('100.50') },
      { responsible: 'FAO', budget: usd('20.00') },
      { responsible: 'WHO', budget: usd('0.50') },
      { responsible: 'FAO', budget: null },
    ];
    expect(totalsOf(lines)).toEqual({
      together: usd('121.00'),
      byAgency: [
        { agency: 'FAO', total: usd('20.00') },
        { agency: 'WHO', total: usd('101.00') },
      ],
      withoutBudget: 1,
    });
    expect(totalsOf([]).together).toBeNull();
  });
});
