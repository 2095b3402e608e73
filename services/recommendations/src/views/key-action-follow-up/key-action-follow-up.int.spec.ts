import {
  KeyActionAgreedV1,
  KeyActionCorrectedV1,
  KeyActionProgressedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { type PublishedFact, TestViews, YEM } from '@concert/test-kit/platform';
import { recommendations } from '../../recommendations.module.js';
import { type KeyActionFilter, KeyActionFollowUpQuery } from './key-action-follow-up.query.js';

const issued = sampleOf(RecommendationIssuedV1);
const agreed = { ...sampleOf(KeyActionAgreedV1), effectiveDate: '2011-01-31' };
const { recommendation, action } = agreed.data;

const agreedAs = (code: string, terms: Partial<KeyActionAgreedV1> = {}): PublishedFact =>
  KeyActionAgreedV1.publish({ ...agreed.data, action: idOf(code), code, ...terms });
const idOf = (code: string): string => action.slice(0, -3) + code.replaceAll(/\D/g, '').padStart(3, '0');
const progressed = (on: string, status: KeyActionProgressedV1['status'], comment?: string, of = action) => ({
  ...KeyActionProgressedV1.publish({ recommendation, action: of, status, comment, on }),
  effectiveDate: on,
  actor: { user: 'ilo', organization: 'ILO', role: 'coordinator' },
});

describe('The follow-up of key actions', () => {
  let views: TestViews;
  let query: KeyActionFollowUpQuery;

  beforeEach(async () => {
    views = await TestViews.open(recommendations);
    query = new KeyActionFollowUpQuery(views.rows, { of: () => Promise.resolve([]) });
  });
  afterEach(() => views.close());

  const items = async ({ day = '2011-06-30', ...filter }: KeyActionFilter & { day?: string } = {}) =>
    (await query.page(YEM, filter, { day }, {})).items;
  const codes = async (filter: Parameters<typeof items>[0]) => (await items(filter)).map(({ code }) => code);

  it('R4: shows what a key action says now, to those responsible now, and what it said before', async () => {
    const { oldValues, newValues, reason } = sampleOf(KeyActionCorrectedV1).data;
    await views.receive(YEM, issued, agreed, { ...sampleOf(KeyActionCorrectedV1), effectiveDate: '2011-01-31' });
    const { text, responsibleAsPrinted, ...responsible } = newValues;
    expect(await items({ organization: 'UNICEF' })).toMatchObject([
      { text, responsible: { ...responsible, asPrinted: responsibleAsPrinted }, corrected: { ...oldValues, reason } },
    ]);
    expect((await query.owners(YEM, {}, { day: '2011-06-30' }, {})).items.map(({ owner }) => owner)).toEqual([
      'ILO',
      'PMC',
      'PMO',
      'UNICEF',
    ]);
  });

  it('shows who does what by when, with a status that nobody has stated yet', async () => {
    await views.receive(YEM, issued, agreed);
    expect(await items()).toEqual([
      {
        action,
        budget: 'Output 1.1, communication, 2011',
        windowFrom: 'time-frame',
        intervals: [{ start: '2011-01-01', end: '2011-12-31' }],
        unfunded: false,
        closed: false,
        mergedInto: null,
        alike: [],
        completion: null,
        links: [],
        dueDates: [],
        corrected: null,
        code: '4.3.2',
        recommendation: '4.3',
        text: 'Strengthen unified and coordinated JP publicity',
        timeFrameAsPrinted: 'Quarter 1, 2, 3 and 4, 2011',
        window: { start: '2011-01-01', end: '2011-12-31' },
        responsible: {
          lead: 'PMC',
          collaborators: ['ILO'],
          facilitator: 'PMO',
          asPrinted: 'PMC with facilitation and coordination by the PMO',
        },
        costed: true,
        agreedOn: '2011-01-31',
        status: 'not-stated',
        overdue: false,
        followUp: [],
      },
    ]);
  });

  it('logs the follow-up in the order of its days', async () => {
    const late = progressed('2011-02-28', 'planned', 'Terms of reference drafted');
    await views.receive(YEM, issued, agreed, progressed('2011-03-31', 'ongoing'), late);
    const [item] = await items();
    expect(item?.status).toBe('ongoing');
    expect(item?.followUp).toEqual([
      expect.objectContaining({
        on: '2011-02-28',
        status: 'planned',
        comment: 'Terms of reference drafted',
        by: 'ILO',
      }),
      expect.objectContaining({ on: '2011-03-31', status: 'ongoing', comment: null, onBehalfOf: null }),
    ]);
  });

  it('keeps the status when only a comment comes in', async () => {
    const comment = progressed('2011-04-30', 'not-stated', 'The list was shared');
    await views.receive(YEM, issued, agreed, progressed('2011-03-31', 'ongoing'), comment);
    expect((await items())[0]).toMatchObject({ status: 'ongoing', followUp: [{}, { status: 'not-stated' }] });
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, issued, agreed, progressed('2011-03-31', 'ongoing'));
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });

  it('is overdue from the day after its window until it is closed', async () => {
    await views.receive(YEM, issued, agreed, progressed('2012-02-15', 'completed', 'Media package in use'));
    const overdueOn = async (day: string) => (await items({ day }))[0]?.overdue;
    expect(await overdueOn('2011-12-31')).toBe(false);
    expect(await overdueOn('2012-01-01')).toBe(true);
    expect(await overdueOn('2012-02-14')).toBe(true);
    expect(await overdueOn('2012-02-15')).toBe(false);
  });

  it('is never overdue without an end', async () => {
    await views.receive(YEM, issued, agreedAs('4.3.9', { window: null }));
    expect((await items({ day: '2099-12-31' }))[0]).toMatchObject({ window: null, overdue: false });
  });

  it('is found by organization, status and overdue, as of a day', async () => {
    const ended = { start: '2010-10-01', end: '2010-12-31' };
    await views.receive(
      YEM,
      issued,
      agreedAs('4.3.1', { lead: 'PMC', collaborators: [], facilitator: undefined, window: ended }),
      agreedAs('4.3.2', { lead: 'ILO', collaborators: [], facilitator: undefined }),
      agreedAs('4.3.3', { lead: 'PMC', collaborators: ['WHO', 'ILO'], facilitator: undefined, window: null }),
      agreedAs('4.3.4', { lead: 'PMC', collaborators: ['UNICEF'], facilitator: 'ILO', window: ended }),
      progressed('2011-03-31', 'ongoing', undefined, idOf('4.3.1')),
      progressed('2011-02-15', 'completed', undefined, idOf('4.3.4')),
    );
    expect(await codes({ organization: 'ILO' })).toEqual(['4.3.2', '4.3.3', '4.3.4']);
    expect(await codes({ organization: 'IL' })).toEqual([]);
    expect(await codes({ status: 'not-stated' })).toEqual(['4.3.2', '4.3.3']);
    expect(await codes({ status: 'completed' })).toEqual(['4.3.4']);
    expect(await codes({ status: 'completed', day: '2011-01-31' })).toEqual([]);
    expect(await codes({ overdue: true })).toEqual(['4.3.1']);
    expect(await codes({ overdue: true, day: '2011-01-31' })).toEqual(['4.3.1', '4.3.4']);
    expect(await codes({ overdue: false })).toEqual(['4.3.2', '4.3.3', '4.3.4']);
    expect(await codes({ overdue: true, organization: 'ILO', day: '2011-01-31' })).toEqual(['4.3.4']);
  });

  it('answers a filter with what it shows', async () => {
    await views.receive(YEM, issued, agreed, progressed('2012-02-15', 'completed', 'Media package in use'));
    for (const day of ['2011-12-31', '2012-01-01', '2012-02-14', '2012-02-15']) {
      const [item] = await items({ day });
      expect(await codes({ day, overdue: true })).toEqual(item?.overdue ? ['4.3.2'] : []);
      expect(await codes({ day, status: item?.status })).toEqual(['4.3.2']);
    }
  });
});
