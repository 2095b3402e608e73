import { LocalResourcesMobilisedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { LocalResourcesRow } from './local-resources.view.js';

describe('Local resources', () => {
  let views: TestViews;
  beforeEach(async () => {
    views = await TestViews.open(activities);
  });
  afterEach(() => views.close());

  const items = async (moment: object = {}) =>
    (await views.rows.page(LocalResourcesRow, { programme: YEM }, ['recordedAt', 'resources'], moment)).items;

  it('are shown in the currency in which they are given', async () => {
    await views.receive(YEM, { ...sampleOf(LocalResourcesMobilisedV1), effectiveDate: '2010-05-01' });
    expect(await items()).toMatchObject([{ ...sampleOf(LocalResourcesMobilisedV1).data, on: '2010-05-01' }]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, sampleOf(LocalResourcesMobilisedV1));
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });
});
