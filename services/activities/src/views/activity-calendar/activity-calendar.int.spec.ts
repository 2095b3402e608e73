import { ActivityOccurrenceLoggedV1, ActivityPlannedV1, ActivityScheduledV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import type { ActivityFilter } from '../activities/activity-filter.query.js';
import { ActivityCalendarQuery } from './activity-calendar.query.js';

const printing = sampleOf(ActivityPlannedV1);
const refresher = sampleOf(ActivityOccurrenceLoggedV1);
const registration = ActivityOccurrenceLoggedV1.publish({
  activity: refresher.data.activity,
  occurrence: refresher.data.occurrence.replace(/02$/, '77'),
  what: 'Registration of migrant children under 16 piloted',
  site: 'Cangzhou',
  from: '2010-11-02',
  byWhom: ['CASS'],
  participants: null,
});
const counted = (...ageBands: string[]) => ({
  ...refresher,
  data: { ...refresher.data, participants: ageBands.map((ageBand) => ({ sex: 'female' as const, ageBand, count: 5 })) },
});

describe('The activity calendar', () => {
  let views: TestViews;
  let query: ActivityCalendarQuery;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    query = new ActivityCalendarQuery(views.dataSource, views.rows);
  });
  afterEach(() => views.close());

  const items = async () => (await query.of(YEM, {})).items;

  it('shows what took place, where, when, by whom and on whose word', async () => {
    const actor = { user: 'pmo', organization: 'PMO', role: 'pmo', onBehalfOf: 'ILO' };
    await views.receive(YEM, printing, { ...refresher, actor });
    expect(await items()).toEqual([
      {
        id: refresher.data.occurrence,
        activity: { id: printing.data.activity, title: printing.data.title, outcome: '2', output: '2.3', lead: 'ILO' },
        what: 'Refresher training of life skills trainers',
        site: 'Tianjin',
        from: '2011-03-14',
        to: '2011-03-16',
        byWhom: ['ILO', 'UNESCO'],
        participants: refresher.data.participants,
        agesInNoBand: [],
        agesInTwoBands: [],
        note: 'Second round; the first was held in 2010',
        evidence: 'Training report, 18 March 2011',
        loggedBy: 'PMO',
        loggedOnBehalfOf: 'ILO',
        loggedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        loggedUnder: refresher.data.activity,
        corrected: null,
        alike: [],
      },
    ]);
  });

  it('shows one day as first and last, and leaves open what nobody counted or wrote', async () => {
    await views.receive(YEM, printing, registration);
    expect((await items())[0]).toMatchObject({
      from: '2010-11-02',
      to: '2010-11-02',
      participants: null,
      note: null,
      evidence: null,
      loggedOnBehalfOf: null,
    });
  });

  it('warns of ages that no age band holds, and of ages that two hold', async () => {
    await views.receive(YEM, printing, counted('0-17', '19-24', '24+'));
    expect((await items())[0]).toMatchObject({ agesInNoBand: ['18'], agesInTwoBands: ['24'] });
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, printing, refresher);
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });

  it('comes page by page, in the order of the first day', async () => {
    await views.receive(YEM, printing, refresher, registration);
    const first = await query.of(YEM, { limit: 1 });
    const second = await query.of(YEM, { limit: 1, cursor: first.cursor ?? '' });
    expect([...first.items, ...second.items].map(({ from }) => from)).toEqual(['2010-11-02', '2011-03-14']);
    expect(second.cursor).toBeNull();
  });
});

describe('The activity calendar', () => {
  let views: TestViews;
  let query: ActivityCalendarQuery;

  beforeAll(async () => {
    views = await TestViews.open(activities);
    query = new ActivityCalendarQuery(views.dataSource, views.rows);
    await views.receive(YEM, printing, refresher, registration);
  });
  afterAll(() => views.close());

  it.each<[ActivityFilter, string[]]>([
    [{}, ['registration', 'refresher']],
    [{ lead: 'ILO' }, ['registration', 'refresher']],
    [{ lead: 'UNESCO' }, []],
    [{ participant: 'UNESCO' }, ['registration', 'refresher']],
    [{ participant: 'CASS' }, ['registration']],
    [{ output: '2.3', outcome: '2' }, ['registration', 'refresher']],
    [{ outcome: '3' }, []],
    [{ site: 'Tianjin' }, ['refresher']],
    [{ from: '2011-03-16' }, ['refresher']],
    [{ to: '2011-03-13' }, ['registration']],
    [{ from: '2010-11-03', to: '2011-03-13' }, []],
  ])('narrowed by %j', async (filter, expected) => {
    const { items } = await query.of(YEM, filter);
    const known = { refresher: refresher.data.occurrence, registration: registration.data.occurrence };
    const wanted = expected.map((name) => known[name as keyof typeof known]);
    expect(items.map(({ id }) => id)).toEqual(wanted);
    const then = await query.of(YEM, { ...filter, asOf: '2011-12-31' });
    expect(then.items.map(({ id }) => id)).toEqual(wanted);
  });

  it('knows of nothing before it took place', async () => {
    const { items } = await query.of(YEM, { asOf: '2010-12-30' });
    expect(items).toEqual([]);
  });

  it('is also told whole, with what has its days fixed', async () => {
    await views.receive(YEM, sampleOf(ActivityScheduledV1));
    const { entries, scheduled } = await query.whole(YEM, { site: 'Tianjin' });
    expect(entries.map(({ id }) => id)).toEqual([refresher.data.occurrence]);
    expect(scheduled).toMatchObject([{ activity: printing.data.activity, status: 'scheduled', start: '2011-02-14' }]);
  });
});
