import {
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { FindingsQuery } from '@concert/findings/view';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../activities.module.js';

describe('The findings about activities', () => {
  let views: TestViews;
  let query: FindingsQuery;
  beforeAll(async () => {
    views = await TestViews.open(activities);
    query = new FindingsQuery(views.rows);
  });
  afterAll(() => views.close());

  const raised = () => {
    const { rule, scope } = sampleOf(FindingRevisedV1).data;
    return { rule, scope };
  };
  const found = async () => (await query.page(YEM, {}, {})).items;

  it('go from open over explained to resolved, and open again', async () => {
    await views.receive(YEM, sampleOf(FindingRaisedV1), sampleOf(FindingRevisedV1));
    expect(await found()).toMatchObject([{ ...raised(), status: 'open' }]);
    await views.receive(YEM, sampleOf(FindingExplainedV1));
    expect(await found()).toMatchObject([
      { status: 'explained', explanation: sampleOf(FindingExplainedV1).data.explanation },
    ]);
    await views.receive(YEM, sampleOf(FindingResolvedV1));
    expect(await found()).toMatchObject([{ status: 'resolved', resolvedBy: 'correction' }]);
    await views.receive(YEM, sampleOf(FindingReopenedV1));
    expect(await found()).toMatchObject([{ status: 'open', resolvedBy: null }]);
  });

  it('are the same after a repeated delivery', async () => {
    const before = await found();
    await views.receiveAgain();
    expect(await found()).toEqual(before);
  });
});
