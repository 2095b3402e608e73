import { ServiceChangedV1, ServiceListedV1, ServiceWithdrawnV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { ServiceRow } from './services.view.js';

describe('The directory of services', () => {
  let views: TestViews;
  beforeEach(async () => {
    views = await TestViews.open(activities);
  });
  afterEach(() => views.close());

  const items = async (moment: object = {}) =>
    (await views.rows.page(ServiceRow, { programme: YEM }, ['site', 'service', 'entry'], moment)).items;

  it('shows a service as it is offered, until it is withdrawn', async () => {
    await views.receive(YEM, sampleOf(ServiceListedV1));
    expect(await items()).toMatchObject([{ ...sampleOf(ServiceListedV1).data, withdrawnOn: null }]);
    await views.receive(YEM, sampleOf(ServiceChangedV1));
    expect(await items()).toMatchObject([{ opening: sampleOf(ServiceChangedV1).data.opening }]);
    await views.receive(YEM, { ...sampleOf(ServiceWithdrawnV1), effectiveDate: '2011-06-30' });
    expect(await items()).toMatchObject([
      { status: 'withdrawn', withdrawnOn: '2011-06-30', withdrawnBecause: sampleOf(ServiceWithdrawnV1).data.reason },
    ]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, sampleOf(ServiceListedV1), sampleOf(ServiceChangedV1), sampleOf(ServiceWithdrawnV1));
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });
});
