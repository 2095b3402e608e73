import { BeneficiariesReportedV1, BeneficiariesRestatedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { BeneficiaryCountRow } from './beneficiaries.view.js';

describe('Counts of beneficiaries', () => {
  let views: TestViews;
  beforeEach(async () => {
    views = await TestViews.open(activities);
  });
  afterEach(() => views.close());

  const items = async (moment: object = {}) =>
    (await views.rows.page(BeneficiaryCountRow, { programme: YEM }, ['period', 'scope', 'reach'], moment)).items;

  it('add up to 438,157 persons; ethnic groups stand among them and institutions do not count', async () => {
    await views.receive(YEM, sampleOf(BeneficiariesReportedV1));
    expect(await items()).toMatchObject([
      { persons: 438157, female: 194320, male: 243837, isComplete: true, formerCounts: [] },
    ]);
  });

  it('keep what they said before', async () => {
    await views.receive(YEM, sampleOf(BeneficiariesReportedV1), sampleOf(BeneficiariesRestatedV1));
    expect(await items()).toMatchObject([
      {
        cells: sampleOf(BeneficiariesRestatedV1).data.cells,
        formerCounts: [{ cells: sampleOf(BeneficiariesReportedV1).data.cells }],
      },
    ]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(YEM, sampleOf(BeneficiariesReportedV1), sampleOf(BeneficiariesRestatedV1));
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });
});
