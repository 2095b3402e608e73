import { RegisterEntryFollowedUpV1, RegisterEntryRecordedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { RegisterEntryRow } from './register.view.js';

describe('The register', () => {
  let views: TestViews;

  beforeEach(async () => {
    views = await TestViews.open(activities);
    await views.receive(YEM, sampleOf(RegisterEntryRecordedV1), {
      ...sampleOf(RegisterEntryFollowedUpV1),
      effectiveDate: '2011-01-15',
    });
  });
  afterEach(() => views.close());

  const page = (query: object = {}, where: object = {}) =>
    views.rows.page(RegisterEntryRow, { programme: YEM, ...where }, ['recordedAt', 'entry'], query);

  it('shows an entry with what became of it', async () => {
    const { items } = await page();
    expect(items).toMatchObject([
      {
        ...sampleOf(RegisterEntryRecordedV1).data,
        status: 'submitted',
        followUps: [{ formerStatus: 'draft', status: 'submitted', on: '2011-01-15' }],
        recordedBy: 'PMO',
      },
    ]);
  });

  it('tells kinds apart, and then from now', async () => {
    expect((await page({}, { kind: 'mission' })).items).toEqual([]);
    expect((await page({ asOf: '2010-12-31' })).items).toMatchObject([{ status: 'draft', followUps: [] }]);
  });

  it('does not change when events are repeated', async () => {
    const before = await page();
    await views.receiveAgain();
    expect(await page()).toEqual(before);
  });
});
