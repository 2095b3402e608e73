import type { Activity, Occurrence } from '~/record/activities';
import {
  alreadyLogged,
  dayToBeginWith,
  ELSEWHERE,
  type LoggedEntry,
  NO_COUNTS,
  participantsOf,
  probablyMeant,
  requestOf,
  sitesToOffer,
  siteToBeginWith,
  toChooseFrom,
  UNPLANNED,
} from './entry';

const SITES = ['Tianjin', 'Cangzhou', "Xi'an", 'Shenzhen'];
const entry: LoggedEntry = {
  activity: 'a-1',
  what: ' Refresher training ',
  result: '',
  site: 'Tianjin',
  otherSite: '',
  from: '2011-03-14',
  to: '',
  collaborators: ['UNESCO'],
  counts: [NO_COUNTS],
  note: '',
};
const ilo = { programme: 'MDGF-1880', organization: 'ILO', lead: 'ILO' };

describe('logging what took place', () => {
  it('begins with today while the programme runs, else with its last day', () => {
    const programme = { start: '2009-01-09', end: '2012-01-09' };
    expect(['2008-01-01', '2010-05-05', '2026-11-22'].map((today) => dayToBeginWith(today, programme))).toEqual([
      '2009-01-09',
      '2010-05-05',
      '2012-01-09',
    ]);
  });

  it('offers what was logged last, then what is under way, then the rest', () => {
    const of = (id: string, status: string, start: string, end: string) =>
      ({ id, title: id, status, window: { start, end } }) as Activity;
    const activities = [
      of('over', 'completed', '2009-01-01', '2009-12-31'),
      of('later', 'planned', '2012-01-01', '2012-12-31'),
      of('dropped', 'eliminated', '2010-01-01', '2010-12-31'),
      of('now', 'planned', '2010-01-01', '2010-12-31'),
      of('under-way', 'ongoing', '2009-01-01', '2009-12-31'),
      of('last', 'planned', '2012-01-01', '2012-12-31'),
    ];
    const offered = toChooseFrom(activities, () => true, { day: '2010-06-01', last: 'last' });
    expect(offered.map(({ id }) => id)).toEqual(['last', 'under-way', 'now', 'later', 'over']);
  });

  it('offers the sites of the activity first and begins with the only one, or the last used', () => {
    expect(sitesToOffer(SITES, ["Xi'an"], 'Shenzhen')).toEqual(["Xi'an", 'Shenzhen', 'Cangzhou', 'Tianjin']);
    expect([
      siteToBeginWith(["Xi'an"], 'Tianjin'),
      siteToBeginWith(SITES, 'Tianjin'),
      siteToBeginWith(SITES, undefined),
    ]).toEqual(["Xi'an", 'Tianjin', '']);
  });

  it.each([
    ['Changzhou', 'Cangzhou'],
    ['xian', "Xi'an"],
    ['Tianjing', 'Tianjin'],
    ['Chengdu', undefined],
    ['Xi', undefined],
  ])('asks of %s whether %s was meant', (typed, meant) => expect(probablyMeant(typed, SITES)).toBe(meant));

  it('keeps "nobody counted" apart from "nobody came"', () => {
    expect(participantsOf([NO_COUNTS])).toBeNull();
    expect(participantsOf([{ ...NO_COUNTS, ageBand: '15-24', female: 0, male: '26' }])).toEqual([
      { sex: 'female', ageBand: '15-24', count: 0 },
      { sex: 'male', ageBand: '15-24', count: 26 },
    ]);
  });

  it('R3: knows what looks like one already logged: the same activity, place and day', () => {
    const logged = (id: string, site: string, from: string) =>
      ({ id, activity: { id: 'a-1' }, site, from }) as Occurrence;
    const all = [logged('o-1', 'Tianjin', '2011-03-14'), logged('o-2', 'Tianjin', '2011-03-15')];
    expect(alreadyLogged(all, entry).map(({ id }) => id)).toEqual(['o-1']);
    expect(alreadyLogged(all, { ...entry, activity: 'a-2' })).toEqual([]);
    expect(alreadyLogged(all, { ...entry, site: ELSEWHERE, otherSite: 'Cangzhou' })).toEqual([]);
  });

  it('asks for one thing, planned or not', () => {
    const body = { what: 'Refresher training', site: 'Tianjin', from: '2011-03-14', byWhom: ['ILO', 'UNESCO'] };
    expect(requestOf(entry, ilo)).toEqual({
      path: '/api/activities/programmes/MDGF-1880/activities/a-1/occurrences',
      body: { ...body, participants: null },
    });
    const unplanned = { ...entry, activity: UNPLANNED, result: '2.3', site: ELSEWHERE, otherSite: ' Cangzhou ' };
    expect(requestOf({ ...unplanned, to: '2011-03-16' }, ilo)).toEqual({
      path: '/api/activities/programmes/MDGF-1880/occurrences',
      body: {
        ...body,
        site: 'Cangzhou',
        to: '2011-03-16',
        participants: null,
        title: 'Refresher training',
        output: '2.3',
        lead: 'ILO',
        collaborators: ['UNESCO'],
      },
    });
  });
});
