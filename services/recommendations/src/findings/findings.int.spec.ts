import {
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { FindingsQuery } from '@concert/findings/view';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { recommendations } from '../recommendations.module.js';

describe('The findings about recommendations', () => {
  let views: TestViews;
  let query: FindingsQuery;
  beforeAll(async () => {
    views = await TestViews.open(recommendations);
    query = new FindingsQuery(views.rows);
  });
  afterAll(() => views.close());

  const found = async () => (await query.page(YEM, {}, {})).items;

  it('go from open over explained to resolved, and open again', async () => {
    await views.receive(YEM, sampleOf(FindingRaisedV1), sampleOf(FindingRevisedV1));
    expect(await found()).toMatchObject([{ rule: 'costed-key-action-without-budget', status: 'open', scope: 'PMC' }]);
    await views.receive(YEM, sampleOf(FindingExplainedV1));
    expect(await found()).toMatchObject([{ status: 'explained', explainedBy: 'PMC' }]);
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
