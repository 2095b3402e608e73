import {
  SmallProjectApprovedV1,
  SmallProjectClosedV1,
  SmallProjectPlannedV1,
  SmallProjectReportedV1,
  SmallProjectStartedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { SmallProjectRow } from './small-projects.view.js';

describe('Small projects', () => {
  let views: TestViews;
  beforeEach(async () => {
    views = await TestViews.open(activities);
  });
  afterEach(() => views.close());

  const items = async (moment: object = {}) =>
    (await views.rows.page(SmallProjectRow, { programme: YEM }, ['recordedAt', 'smallProject'], moment)).items;

  it('go from plan to closure, with what came of them', async () => {
    await views.receive(YEM, sampleOf(SmallProjectPlannedV1));
    expect(await items()).toMatchObject([{ ...sampleOf(SmallProjectPlannedV1).data, status: 'planned', reports: [] }]);
    await views.receive(YEM, sampleOf(SmallProjectApprovedV1));
    expect(await items()).toMatchObject([{ status: 'approved', approvedBy: 'PMO' }]);
    await views.receive(YEM, sampleOf(SmallProjectStartedV1));
    expect(await items()).toMatchObject([{ status: 'running', startedOn: '2010-03-08' }]);
    await views.receive(YEM, sampleOf(SmallProjectReportedV1));
    expect(await items()).toMatchObject([{ status: 'reported', reports: [{ values: [{ value: '412' }] }] }]);
    await views.receive(YEM, sampleOf(SmallProjectClosedV1));
    expect(await items()).toMatchObject([{ status: 'closed', closedOn: '2010-12-15' }]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(
      YEM,
      sampleOf(SmallProjectPlannedV1),
      sampleOf(SmallProjectApprovedV1),
      sampleOf(SmallProjectStartedV1),
      sampleOf(SmallProjectReportedV1),
      sampleOf(SmallProjectClosedV1),
    );
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });
});
