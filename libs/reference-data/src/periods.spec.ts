import fc from 'fast-check';
import { cutOffOf, firstDayOf, isCalendarDate, isPeriod, nextPeriod, type Period, periodOf } from './index.js';
import { periodsBetween, periodsDue, previousPeriod } from './index.js';

const anyPeriod = fc
  .tuple(fc.integer({ min: 1001, max: 9998 }), fc.constantFrom(1, 2))
  .map(([year, half]): Period => `${year}-${half as 1 | 2}`);

describe('A period', () => {
  it('is a half-year with its cut-off', () => {
    expect([firstDayOf('2009-2'), cutOffOf('2009-2')]).toEqual(['2009-07-01', '2009-12-31']);
    expect([firstDayOf('2010-1'), cutOffOf('2010-1')]).toEqual(['2010-01-01', '2010-06-30']);
  });

  it('is written year and half', () => {
    expect(['2009-1', '2009-2'].every(isPeriod)).toBe(true);
    expect(['2009-3', '2009-0', '2009', '09-1', '2009-12', '', null, 2009].some(isPeriod)).toBe(false);
  });

  it('follows another', () => {
    expect([nextPeriod('2009-1'), nextPeriod('2009-2'), previousPeriod('2010-1')]).toEqual([
      '2009-2',
      '2010-1',
      '2009-2',
    ]);
    expect(periodsBetween('2009-2', '2011-1')).toEqual(['2009-2', '2010-1', '2010-2', '2011-1']);
    expect(periodsBetween('2010-1', '2009-2')).toEqual([]);
  });

  it('is due when its cut-off has come: five periods of YEM by the third tranche', () =>
    expect(periodsDue({ start: '2009-01-09', end: '2012-01-09' }, '2011-06-30')).toEqual([
      '2009-1',
      '2009-2',
      '2010-1',
      '2010-2',
      '2011-1',
    ]));

  it('holds its own days and no others', () =>
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodOf(firstDayOf(period))).toBe(period);
        expect(periodOf(cutOffOf(period))).toBe(period);
        expect(isCalendarDate(cutOffOf(period))).toBe(true);
        expect(cutOffOf(period) < firstDayOf(nextPeriod(period))).toBe(true);
        expect(previousPeriod(nextPeriod(period))).toBe(period);
      }),
    ));
});
