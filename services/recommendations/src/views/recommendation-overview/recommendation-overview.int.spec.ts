import {
  ManagementDispositionStatedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { recommendations } from '../../recommendations.module.js';
import { KeyActionFollowUpQuery } from '../key-action-follow-up/key-action-follow-up.query.js';
import { RecommendationOverviewQuery } from './recommendation-overview.query.js';

const issued = sampleOf(RecommendationIssuedV1);
const answered = { ...sampleOf(ManagementResponseRecordedV1), effectiveDate: '2011-01-31' };
const approved = sampleOf(ManagementResponseApprovedV1);
const { recommendation } = issued.data;
const numbered = (code: string, last: string) => ({
  ...issued,
  data: { ...issued.data, code, recommendation: recommendation.slice(0, -2) + last },
});

const june = { day: '2011-06-30' };

describe('The overview of recommendations', () => {
  let views: TestViews;
  let query: RecommendationOverviewQuery;

  beforeEach(async () => {
    views = await TestViews.open(recommendations);
    query = new RecommendationOverviewQuery(
      views.rows,
      new KeyActionFollowUpQuery(views.rows, { of: () => Promise.resolve([]) }),
    );
  });
  afterEach(() => views.close());

  const overview = () => query.one(YEM, '4.3', june);

  it('shows a recommendation that awaits its answer', async () => {
    await views.receive(YEM, { ...issued, effectiveDate: '2010-12-15' });
    expect(await overview()).toEqual({
      recommendation,
      code: '4.3',
      parent: '4',
      title: 'Develop a YEM publicity strategy',
      text: 'Develop a publicity strategy and a standard media package for all pilots.',
      addressees: ['PMC', 'PMO'],
      issuedOn: '2010-12-15',
      disposition: null,
      response: null,
      addresseesAsPrinted: 'PMC and PMO',
      state: 'issued',
      counts: expect.objectContaining({ total: 0, overdue: 0 }),
      keyActions: [],
      moneyEffect: '/api/budgets/programmes/MDGF-1880/recommendations/4.3/effect',
      corrected: null,
    });
  });

  it('shows what management answered and which decision approved it', async () => {
    await views.receive(YEM, issued, answered, approved);
    expect(await overview()).toMatchObject({
      disposition: 'partially-accepted',
      response: {
        text: 'Agreed that a standard media package matters; the budget will be reviewed.',
        reason: 'No budget was planned for it',
        on: '2011-01-31',
        approvedBy: approved.data.decision,
        dispositionStated: null,
      },
    });
  });

  it('R5: shows the disposition that was stated later, by whom, when and why', async () => {
    const { data } = answered;
    const words = { ...answered, data: { ...data, disposition: 'not-stated' as const } };
    const stated = { ...sampleOf(ManagementDispositionStatedV1), effectiveDate: '2011-03-15' };
    await views.receive(YEM, issued, words, approved, stated);
    expect(await overview()).toMatchObject({
      disposition: 'accepted',
      response: { text: data.text, dispositionStated: { on: '2011-03-15', by: 'PMO', reason: stated.data.reason } },
    });
    const before = { ...june, asOf: '2011-03-14' };
    expect(await query.one(YEM, '4.3', before)).toMatchObject({ disposition: 'not-stated' });
  });

  it('R4: shows what a recommendation says now, what it said before, and why', async () => {
    const { oldValues, newValues, reason } = sampleOf(RecommendationCorrectedV1).data;
    await views.receive(YEM, issued, sampleOf(RecommendationCorrectedV1));
    expect(await overview()).toMatchObject({ ...newValues, corrected: { ...oldValues, reason } });
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, issued, answered, approved);
    const before = await overview();
    await views.receiveAgain();
    expect(await overview()).toEqual(before);
  });

  it('keeps the order of the document, page by page', async () => {
    await views.receive(YEM, numbered('4.10', '10'), numbered('5', '05'), numbered('4.2', '02'));
    const first = await query.page(YEM, {}, june, { limit: 2 });
    expect(first.items.map(({ code }) => code)).toEqual(['4.2', '4.10']);
    const second = await query.page(YEM, {}, june, { limit: 2, cursor: first.cursor ?? '' });
    expect(second.items.map(({ code }) => code)).toEqual(['5']);
    expect(second.cursor).toBeNull();
  });

  it('keeps programmes apart', async () => {
    await views.receive(YEM, issued);
    expect((await query.page('MDGF-2000', {}, june, {})).items).toEqual([]);
    await expect(query.one('MDGF-2000', '4.3', june)).rejects.toThrow('There is no recommendation 4.3');
  });
});
