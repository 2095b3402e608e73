import fc from 'fast-check';
import { isCalendarDate, isWindow, liesWithin } from './index.js';

describe('A calendar date', () => {
  it.each(['2018-02-28', '2012-02-29', '2000-02-29', '2011-12-31'])('%s exists', (date) =>
    expect(isCalendarDate(date)).toBe(true),
  );

  it.each([
    '2018-02-31',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-13-01',
    '2011-00-10',
    '2011-01-00',
    '0000-01-01',
  ])('%s does not exist', (date) => expect(isCalendarDate(date)).toBe(false));

  it.each(['31 February 2018', '2011-1-1', '2011-01-01T00:00:00Z', '', null, 20110101, undefined])(
    '%j is not written as one',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );

  it('agrees with the calendar of the machine', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (day) =>
        isCalendarDate(day.toISOString().slice(0, 10)),
      ),
    ));
});

describe('A window', () => {
  const programme = { start: '2009-01-09', end: '2012-01-09' };

  it('does not end before it starts', () => {
    expect(isWindow(programme)).toBe(true);
    expect(isWindow({ start: '2012-01-09', end: '2009-01-09' })).toBe(false);
    expect(isWindow({ start: '2018-02-01', end: '2018-02-31' })).toBe(false);
  });

  it('of a child lies in its parent’s', () => {
    expect(liesWithin({ start: '2011-01-01', end: '2011-12-31' }, programme)).toBe(true);
    expect(liesWithin({ start: '2011-10-01', end: '2012-03-31' }, programme)).toBe(false);
  });
});
