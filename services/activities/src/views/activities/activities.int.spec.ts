import { ActivityOccurrenceLoggedV1, ActivityPlannedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { ActivitiesQuery } from './activities.query.js';
import type { ActivityFilter } from './activity-filter.js';

const printing = sampleOf(ActivityPlannedV1);
const { activity } = printing.data;
const workshops = ActivityPlannedV1.publish({
  activity: activity.replace(/01$/, '99'),
  title: 'Multi-stakeholder health workshops in pilot sites',
  outcome: '3',
  lead: 'WHO',
  collaborators: ['UNFPA'],
  sites: ['Cangzhou'],
  window: { start: '2010-03-01', end: '2010-06-30' },
  plannedCost: null,
});

const took = (day: string, participants: ActivityOccurrenceLoggedV1['participants']) =>
  ActivityOccurrenceLoggedV1.publish({
    activity,
    occurrence: activity.replace(/^.{8}/, day.replaceAll('-', '')),
    what: `Training of ${day}`,
    site: 'Tianjin',
    from: day,
    byWhom: ['ILO'],
    participants,
  });

describe('The work plan', () => {
  let views: TestViews;
  let query: ActivitiesQuery;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    query = new ActivitiesQuery(views.dataSource);
  });
  afterEach(() => views.close());

  const one = () => query.one(YEM, activity);

  it('shows who does what, where, when and for how much', async () => {
    await views.receive(YEM, printing);
    expect(await one()).toEqual({
      id: activity,
      title: 'Life skills training package printed for the health partners',
      output: '2.3',
      outcome: '2',
      lead: 'ILO',
      collaborators: ['UNESCO', 'WHO'],
      facilitator: 'PMO',
      sites: ['Tianjin', 'Cangzhou', "Xi'an"],
      window: { start: '2011-01-01', end: '2011-12-31' },
      plannedCost: { amount: '48000.00', currency: 'USD' },
      category: '4',
      occurrences: 0,
      countedOccurrences: 0,
      lastTookPlace: null,
      participants: null,
      version: 1,
    });
  });

  it('adds up those who took part by sex and age band, over all that was counted', async () => {
    await views.receive(
      YEM,
      printing,
      took('2011-03-14', [
        { sex: 'female', ageBand: '15-24', count: 34 },
        { sex: 'male', ageBand: '15-24', count: 26 },
      ]),
      took('2011-02-01', null),
      took('2011-02-15', [
        { sex: 'female', ageBand: '15-24', count: 6 },
        { sex: 'not-recorded', ageBand: 'not-recorded', count: 11 },
      ]),
    );
    expect(await one()).toMatchObject({
      occurrences: 3,
      countedOccurrences: 2,
      lastTookPlace: '2011-03-14',
      participants: {
        total: 77,
        bySexAndAgeBand: [
          { sex: 'female', ageBand: '15-24', count: 40 },
          { sex: 'male', ageBand: '15-24', count: 26 },
          { sex: 'not-recorded', ageBand: 'not-recorded', count: 11 },
        ],
      },
    });
  });

  it('knows no number of participants where nobody counted, and 0 where nobody came', async () => {
    await views.receive(YEM, printing, took('2011-03-14', null));
    expect(await one()).toMatchObject({ occurrences: 1, countedOccurrences: 0, participants: null });
    await views.receive(YEM, took('2011-03-15', []));
    expect(await one()).toMatchObject({ countedOccurrences: 1, participants: { total: 0, bySexAndAgeBand: [] } });
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, printing, took('2011-03-14', [{ sex: 'female', ageBand: '15-24', count: 34 }]));
    const before = await one();
    await views.receiveAgain();
    expect(await one()).toEqual(before);
  });

  it('comes page by page, in the order of the first day', async () => {
    await views.receive(YEM, printing, workshops);
    const first = await query.of(YEM, { limit: 1 });
    expect(first.items.map(({ title }) => title)).toEqual([workshops.data.title]);
    const second = await query.of(YEM, { limit: 1, cursor: first.cursor ?? '' });
    expect(second.items.map(({ title }) => title)).toEqual([printing.data.title]);
    expect(second.cursor).toBeNull();
  });

  it('keeps programmes apart', async () => {
    await views.receive('MDGF-2000', printing);
    expect((await query.of(YEM, {})).items).toEqual([]);
    await expect(one()).rejects.toThrow(`There is no activity ${activity} in ${YEM}`);
  });
});

describe('The work plan', () => {
  let views: TestViews;
  let query: ActivitiesQuery;

  beforeAll(async () => {
    views = await TestViews.open(activities);
    query = new ActivitiesQuery(views.dataSource);
    await views.receive(YEM, printing, workshops);
  });
  afterAll(() => views.close());

  it.each<[ActivityFilter, string[]]>([
    [{ lead: 'ILO' }, ['printing']],
    [{ lead: 'UNESCO' }, []],
    [{ participant: 'ILO' }, ['printing']],
    [{ participant: 'WHO' }, ['workshops', 'printing']],
    [{ participant: 'PMO' }, ['printing']],
    [{ outcome: '3' }, ['workshops']],
    [{ output: '2.3' }, ['printing']],
    [{ site: 'Cangzhou' }, ['workshops', 'printing']],
    [{ site: 'Tianjin' }, ['printing']],
    [{ from: '2010-07-01' }, ['printing']],
    [{ to: '2010-12-31' }, ['workshops']],
    [{ from: '2010-06-30', to: '2011-01-01' }, ['workshops', 'printing']],
    [{ lead: 'WHO', site: 'Tianjin' }, []],
  ])('narrowed by %j', async (filter, expected) => {
    const { items } = await query.of(YEM, filter);
    const known = { printing: printing.data.activity, workshops: workshops.data.activity };
    expect(items.map(({ id }) => id)).toEqual(expected.map((name) => known[name as keyof typeof known]));
  });
});
