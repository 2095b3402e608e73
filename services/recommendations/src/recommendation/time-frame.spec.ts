import { isWindow } from '@concert/reference-data';
import fc from 'fast-check';
import { timeFrameOf, windowFrom } from './time-frame.js';

const programme = { start: '2009-01-09', end: '2012-01-09' };
const windowOf = (words: string) => windowFrom(words, '2010-12-31', programme);

describe('A time frame as printed', () => {
  it.each([
    ['Quarter 4,2010', '2010-10-01', '2010-12-31'],
    ['Quarter 4, 2010', '2010-10-01', '2010-12-31'],
    ['Quarter 1 2012', '2012-01-01', '2012-03-31'],
    ['Q3 2011', '2011-07-01', '2011-09-30'],
    ['Quarter 2, 3 and 4, 2011', '2011-04-01', '2011-12-31'],
    ['Quarter 1, 2, 3 and 4, 2011', '2011-01-01', '2011-12-31'],
    ['Quarter 4, 2011 – quarter 1, 2012', '2011-10-01', '2012-03-31'],
    ['Quarter 4, 2011 - quarter 1, 2012', '2011-10-01', '2012-03-31'],
    ['Quarter 2 - 3, 2011', '2011-04-01', '2011-09-30'],
    ['December 2010 – January 2011', '2010-12-01', '2011-01-31'],
    ['November - December 2010', '2010-11-01', '2010-12-31'],
    ['February 2012', '2012-02-01', '2012-02-29'],
  ])('%s is from %s to %s', (words, start, end) =>
    expect(windowOf(words)).toEqual({ window: { start, end }, from: 'time-frame' }),
  );

  it('keeps apart what does not touch', () =>
    expect(timeFrameOf('Quarter 1 and 3, 2011')).toEqual({
      kind: 'intervals',
      intervals: [
        { start: '2011-01-01', end: '2011-03-31' },
        { start: '2011-07-01', end: '2011-09-30' },
      ],
    }));

  it.each(['ongoing', 'On-going', 'During AWP preparation and afterwards', 'throughout the remaining time'])(
    '%s goes on to the end of the programme',
    (words) =>
      expect(windowOf(words)).toEqual({ window: { start: '2010-12-31', end: '2012-01-09' }, from: 'programme-end' }),
  );

  it('gives no window to what goes on after the programme', () =>
    expect(windowFrom('ongoing', '2012-02-01', programme)).toEqual({ window: null }));

  it.each(['During the process of developing AWP for year 3', 'Quarter 5, 2011', 'Quarter 4', 'Soon', ''])(
    '%j gives no days',
    (words) => expect(windowOf(words)).toEqual({ window: null }),
  );

  it('gives none that ends before it starts', () =>
    expect(timeFrameOf('Quarter 1, 2012 - quarter 4, 2011')).toEqual({ kind: 'not-understood' }));

  it('reads every list of quarters of a year, however it is punctuated', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1990, max: 2099 }),
        fc.constantFrom(', ', ' and ', ',', ' & '),
        fc.constantFrom('Quarter ', 'quarter', 'Q', 'Quarters '),
        fc.constantFrom(' ', ', ', ','),
        (quarters, year, between, word, before) => {
          const frame = timeFrameOf(`${word}${quarters.join(between)}${before}${year}`);
          const days = frame.kind === 'intervals' ? frame.intervals : [];
          const isCovered = (quarter: number): boolean =>
            days.some(({ start, end }) => {
              const month = `${year}-${String(quarter * 3 - 1).padStart(2, '0')}-15`;
              return start <= month && month <= end;
            });
          expect([1, 2, 3, 4].filter(isCovered)).toEqual([...quarters].sort());
        },
      ),
    ));

  it('never invents a window that is none, whatever stands there', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(quarter|q|may|\d|,|-| |and|20\d\d){0,8}$/)), (words) => {
        const { window } = windowOf(words);
        expect(window === null || isWindow(window)).toBe(true);
      }),
    ));
});
