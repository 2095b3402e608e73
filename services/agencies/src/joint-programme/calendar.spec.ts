import { monthsLater } from './calendar.js';

it.each([
  ['2012-01-09', 12, '2013-01-09'],
  ['2012-01-31', 1, '2012-02-29'],
  ['2011-11-30', 3, '2012-02-29'],
  ['2012-03-31', 0, '2012-03-31'],
])('%s and %i months is %s', (date, months, later) => expect(monthsLater(date, months)).toBe(later));
