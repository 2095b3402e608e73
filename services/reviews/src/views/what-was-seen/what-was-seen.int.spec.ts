import { OutcomeDefinedV1 } from '@concert/contracts/activities';
import { SiteAddedV1 } from '@concert/contracts/agencies';
import { TransferReceivedV1 } from '@concert/contracts/budgets';
import { RecommendationIssuedV1 } from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { reviews } from '../../reviews.module.js';
import { WhatWasSeenQuery } from './what-was-seen.query.js';

const transfer = sampleOf(TransferReceivedV1);

describe('What was seen of the record', () => {
  let views: TestViews;
  let query: WhatWasSeenQuery;

  beforeEach(async () => {
    views = await TestViews.open(reviews);
    query = new WhatWasSeenQuery(views.dataSource);
  });
  afterEach(() => views.close());

  it('is the last position of each service, programme by programme', async () => {
    await views.receive(YEM, transfer, transfer, sampleOf(SiteAddedV1), sampleOf(OutcomeDefinedV1));
    await views.receive('MDGF-2000', transfer);
    await views.receive(YEM, sampleOf(RecommendationIssuedV1), transfer);

    expect(await query.positions(YEM)).toEqual({ activities: '1', agencies: '1', budgets: '4', recommendations: '1' });
    expect(await query.positions('MDGF-2000')).toEqual({ budgets: '3' });
    expect(await query.positions('MDGF-3000')).toEqual({});
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, transfer, sampleOf(SiteAddedV1));
    const before = await query.positions(YEM);
    await views.receiveAgain();
    expect(await query.positions(YEM)).toEqual(before);
  });
});
