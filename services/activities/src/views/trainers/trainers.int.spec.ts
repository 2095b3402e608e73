import { TrainersRecordedV1, TrainersRecountedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { TrainersRow } from './trainers.view.js';

describe('The register of trainers', () => {
  let views: TestViews;
  beforeEach(async () => {
    views = await TestViews.open(activities);
  });
  afterEach(() => views.close());

  const items = async (moment: object = {}) =>
    (await views.rows.page(TrainersRow, { programme: YEM }, ['recordedAt', 'group'], moment)).items;

  it('shows how many there are, and how many there are now', async () => {
    await views.receive(YEM, sampleOf(TrainersRecordedV1));
    expect(await items()).toMatchObject([sampleOf(TrainersRecordedV1).data]);
    await views.receive(YEM, sampleOf(TrainersRecountedV1));
    expect(await items()).toMatchObject([{ kind: 'master-trainer', ...sampleOf(TrainersRecountedV1).data }]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, sampleOf(TrainersRecordedV1), sampleOf(TrainersRecountedV1));
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });
});
