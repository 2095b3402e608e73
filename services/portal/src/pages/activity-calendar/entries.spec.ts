import type { Activity, Occurrence } from '~/record/activities';
import { entriesOf, together } from '~/record/calendar/entries';
import { bySite, inMonth, lastDay, matrixOf, monthAfter, monthToBeginWith, narrowed } from './shown-entries';
import { searchOf } from './search';

const activity = {
  id: 'a-1',
  title: 'Multi-stakeholder health workshops',
  lead: 'WHO',
  collaborators: ['UNFPA'],
  sites: ['Cangzhou', 'Tianjin'],
  output: '3.3',
  outcome: '3',
  status: 'planned',
  window: { start: '2010-01-01', end: '2010-12-31' },
} as unknown as Activity;
const dropped = { ...activity, id: 'a-2', status: 'eliminated' } as Activity;
const training = {
  id: 'o-1',
  activity: { id: 'a-3', title: 'Life skills training', lead: 'ILO', output: '2.3', outcome: '2' },
  what: 'Training of trainers',
  site: 'Tianjin',
  from: '2010-03-14',
  to: '2010-03-16',
  byWhom: ['ILO', 'UNESCO'],
  participants: [
    { sex: 'female', ageBand: '15-24', count: 34 },
    { sex: 'male', ageBand: '15-24', count: 26 },
  ],
} as unknown as Occurrence;
const uncounted = { ...training, id: 'o-2', from: '2011-05-02', to: '2011-05-02', participants: null } as Occurrence;

const entries = entriesOf([activity, dropped], [uncounted, training]);

describe('the activity calendar', () => {
  it('holds plan and record by their first day, without what was eliminated', () =>
    expect(entries.map(({ key, participants }) => [key, participants])).toEqual([
      ['planned-a-1', null],
      ['took-place-o-1', 60],
      ['took-place-o-2', null],
    ]));

  it.each([
    [{ agency: 'UNESCO' }, ['took-place-o-1', 'took-place-o-2']],
    [{ site: 'Cangzhou' }, ['planned-a-1']],
    [{ output: '2.3', to: '2010-12-31' }, ['took-place-o-1']],
    [{ from: '2011-01-01' }, ['took-place-o-2']],
    [{ near: true }, ['planned-a-1']],
  ])('is narrowed by %j', (filter, keys) =>
    expect(narrowed(entries, filter, 'ILO').map(({ key }) => key)).toEqual(keys),
  );

  it('is told by site', () =>
    expect(bySite(entries).map(({ site, entries: there }) => [site, there.length])).toEqual([
      ['Cangzhou', 1],
      ['Tianjin', 3],
    ]));

  it('tells the same thing at several sites in one line', () => {
    const inHangzhou = { ...training, id: 'o-3', site: 'Hangzhou' } as Occurrence;
    expect(together(entriesOf([], [training, inHangzhou, uncounted])).map(({ sites }) => sites)).toEqual([
      ['Hangzhou', 'Tianjin'],
      ['Tianjin'],
    ]);
  });

  it('counts who does what where, and shows who does nothing yet', () => {
    const { sites, rows } = matrixOf(entries, { agencies: ['ILO', 'UNDP'], sites: ['Tianjin', 'Xi’an'] });
    expect(sites).toEqual(['Cangzhou', 'Tianjin', 'Xi’an']);
    expect(rows.map(({ agency, cells }) => [agency, ...cells.map((cell) => [cell.planned, cell.tookPlace])])).toEqual([
      ['ILO', [0, 0], [0, 2], [0, 0]],
      ['UNDP', [0, 0], [0, 0], [0, 0]],
      ['UNESCO', [0, 0], [0, 2], [0, 0]],
      ['UNFPA', [1, 0], [1, 0], [0, 0]],
      ['WHO', [1, 0], [1, 0], [0, 0]],
    ]);
  });

  it('tells what fills a month apart from its days', () => {
    const { throughout, onDays } = inMonth(entries, '2010-03');
    expect([throughout, onDays].map((some) => some.map(({ key }) => key))).toEqual([
      ['planned-a-1'],
      ['took-place-o-1'],
    ]);
    expect([lastDay('2012-02'), monthAfter('2010-12', 1), monthAfter('2010-01', -1)]).toEqual([
      '2012-02-29',
      '2011-01',
      '2009-12',
    ]);
  });

  it('shows once what took place on the very days planned for it', () => {
    const asPlanned = { ...activity, id: 'a-3', window: { start: '2010-03-14', end: '2010-03-16' } } as Activity;
    expect(inMonth(entriesOf([asPlanned], [training]), '2010-03').onDays.map(({ key }) => key)).toEqual([
      'took-place-o-1',
    ]);
  });

  it('begins with this month while the programme runs, else where something took place last', () => {
    const programme = { start: '2009-01-09', end: '2012-01-09' };
    expect(monthToBeginWith(entries, '2010-08-20', programme)).toBe('2010-08');
    expect(monthToBeginWith(entries, '2026-11-22', programme)).toBe('2011-05');
    expect(monthToBeginWith([], '2026-11-22', programme)).toBe('2012-01');
  });

  it('reads an address that anybody may have typed', () =>
    expect(searchOf({ view: 'map', month: '2010-13', agency: 'ILO', output: 2.3, near: true, from: 'soon' })).toEqual({
      agency: 'ILO',
      output: '2.3',
      near: true,
    }));
});
