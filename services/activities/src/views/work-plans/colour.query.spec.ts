import { colourOf, type PlannedDays } from './colour.query.js';

const planned: PlannedDays = {
  status: 'planned',
  start: '2011-01-15',
  end: '2011-06-30',
  startedOn: null,
  completedOn: null,
  lastTookPlace: null,
};
const ongoing: PlannedDays = { ...planned, status: 'ongoing', startedOn: '2011-02-01' };

describe('The colour of an activity in a quarter of 2011', () => {
  it.each([
    ['not begun: the quarter is to come', planned, 2, '2011-02-01', 'grey'],
    ['not begun: the quarter has just begun', planned, 1, '2011-02-01', 'grey'],
    ['not begun when the quarter was over', planned, 1, '2011-04-01', 'yellow'],
    ['not begun a quarter after its first day', planned, 2, '2011-05-01', 'yellow'],
    ['not begun after its last day', planned, 2, '2011-07-01', 'red'],
    ['under way', ongoing, 1, '2011-03-01', 'green'],
    ['under way after its last day', ongoing, 2, '2011-07-01', 'red'],
    ['took place, though nobody started it', { ...planned, lastTookPlace: '2011-03-01' }, 1, '2011-05-01', 'green'],
    ['suspended', { ...planned, status: 'suspended' }, 1, '2011-03-01', 'yellow'],
    [
      'completed, however late',
      { ...planned, status: 'completed', completedOn: '2011-09-01' },
      2,
      '2011-10-01',
      'green',
    ],
    ['given up', { ...planned, status: 'eliminated' }, 2, '2011-10-01', 'grey'],
  ] as const)('%s', (_, activity, quarter, day, colour) => expect(colourOf(activity, 2011, quarter, day)).toBe(colour));
});
