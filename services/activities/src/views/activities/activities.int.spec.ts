import type { Contract } from '@concert/contracts';
import {
  ActivityCompletedV1,
  ActivityEliminatedV1,
  ActivityModalityChangedV1,
  ActivityOccurrenceLoggedV1,
  ActivityPlannedV1,
  ActivityRescheduledV1,
  ActivityResumedV1,
  ActivityScheduledV1,
  ActivityStartedV1,
  ActivitySuspendedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { ActivitiesQuery } from './activities.query.js';
import type { ActivityFilter } from './activity-filter.query.js';

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
    query = new ActivitiesQuery(views.dataSource, views.rows);
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
      leadNationalCounterpart: 'MoHRSS',
      sites: ['Tianjin', 'Cangzhou', "Xi'an"],
      window: { start: '2011-01-01', end: '2011-12-31' },
      plannedCost: { amount: '48000.00', currency: 'USD' },
      category: '4',
      occurrences: 0,
      countedOccurrences: 0,
      lastTookPlace: null,
      participants: null,
      status: 'planned',
      modality: null,
      startedOn: null,
      suspendedOn: null,
      completedOn: null,
      eliminatedOn: null,
      releasedAmount: null,
      revision: null,
      changesOfPlan: [],
      version: 1,
      corrected: null,
    });
  });

  it('follows it from fixed days to its end, with every change of plan', async () => {
    const sample = (contract: Contract) => sampleOf(contract as Contract<object>);
    const statuses: unknown[] = [];
    await views.receive(YEM, printing);
    for (const contract of [
      ActivityScheduledV1,
      ActivityStartedV1,
      ActivitySuspendedV1,
      ActivityResumedV1,
      ActivityRescheduledV1,
      ActivityModalityChangedV1,
      ActivityCompletedV1,
    ]) {
      await views.receive(YEM, sample(contract as unknown as Contract));
      statuses.push((await one()).status);
    }
    expect(statuses).toEqual(['scheduled', 'ongoing', 'suspended', 'ongoing', 'ongoing', 'ongoing', 'completed']);
    expect(await one()).toMatchObject({
      window: { start: '2011-03-01', end: '2011-12-31' },
      modality: 'guidelines for voluntary consultation',
      startedOn: '2011-02-14',
      suspendedOn: null,
      completedOn: '2011-11-30',
      changesOfPlan: [
        { kind: 'suspended', on: '2011-04-20' },
        { kind: 'resumed', on: '2011-06-01' },
        { kind: 'rescheduled', formerWindow: { start: '2011-01-01', end: '2011-12-31' }, horizon: 'immediate' },
        { kind: 'modality-changed', formerReach: 600, reach: 540, horizon: 'medium-term' },
      ],
    });
    const before = await one();
    await views.receiveAgain();
    expect(await one()).toEqual(before);
  });

  it('shows what an eliminated activity will not cost', async () => {
    await views.receive(YEM, printing, sampleOf(ActivitySuspendedV1), sampleOf(ActivityEliminatedV1));
    expect(await one()).toMatchObject({
      status: 'eliminated',
      eliminatedOn: '2011-04-30',
      suspendedOn: null,
      releasedAmount: { amount: '12000.00', currency: 'USD' },
      revision: '5b0a2a54-7d0e-5b0a-9a3e-2c6f1d4b8a07',
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
    query = new ActivitiesQuery(views.dataSource, views.rows);
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
    const wanted = expected.map((name) => known[name as keyof typeof known]);
    expect(items.map(({ id }) => id)).toEqual(wanted);
    const then = await query.of(YEM, { ...filter, asOf: '2011-12-31' });
    expect(then.items.map(({ id }) => id)).toEqual(wanted);
  });
});
