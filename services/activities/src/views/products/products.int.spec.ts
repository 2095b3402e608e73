import {
  PrintRunCorrectedV1,
  PrintRunRecordedV1,
  ProductCorrectedV1,
  ProductDistributedV1,
  ProductRegisteredV1,
  ProductReusedV1,
  ProductSharedV1,
  ProductStatusChangedV1,
} from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { ProductRow } from './products.view.js';

describe('The list of products', () => {
  let views: TestViews;
  beforeEach(async () => {
    views = await TestViews.open(activities);
  });
  afterEach(() => views.close());

  const items = async (moment: object = {}) =>
    (await views.rows.page(ProductRow, { programme: YEM }, ['recordedAt', 'product'], moment)).items;

  it('shows what was made, printed, handed out, used again and shared', async () => {
    const on = (effectiveDate: string, sample: { type: string; data: object }) => ({ ...sample, effectiveDate });
    await views.receive(
      YEM,
      on('2010-01-01', sampleOf(ProductRegisteredV1)),
      on('2010-11-30', sampleOf(PrintRunRecordedV1)),
      on('2010-11-30', sampleOf(ProductDistributedV1)),
      on('2010-11-30', sampleOf(ProductReusedV1)),
      on('2010-12-15', sampleOf(ProductSharedV1)),
    );
    expect(await items()).toMatchObject([
      {
        ...sampleOf(ProductRegisteredV1).data,
        status: 'draft',
        reusedFor: ['3.3'],
        copiesPrinted: 9200,
        printRuns: [{ on: '2010-11-30', total: 9200, sumOfParts: 9260, corrections: [] }],
        distributions: [{ site: 'Tianjin', copies: 3000, to: 'Health partners' }],
        sharedWith: [{ withProgramme: 'CDPF', status: 'draft', on: '2010-12-15' }],
      },
    ]);
    expect(await items({ asOf: '2010-11-30' })).toMatchObject([{ sharedWith: [] }]);
    await views.receive(
      YEM,
      on('2010-11-30', sampleOf(PrintRunCorrectedV1)),
      on('2011-01-15', sampleOf(ProductStatusChangedV1)),
    );
    expect(await items()).toMatchObject([
      {
        status: 'final',
        copiesPrinted: 9260,
        printRuns: [{ corrections: [sampleOf(PrintRunCorrectedV1).data.reason] }],
      },
    ]);
  });

  it('does not change when events are repeated', async () => {
    await views.receive(
      YEM,
      sampleOf(ProductRegisteredV1),
      sampleOf(ProductCorrectedV1),
      sampleOf(ProductStatusChangedV1),
      sampleOf(PrintRunRecordedV1),
      sampleOf(PrintRunCorrectedV1),
      sampleOf(ProductDistributedV1),
      sampleOf(ProductReusedV1),
      sampleOf(ProductSharedV1),
    );
    const before = await items();
    await views.receiveAgain();
    expect(await items()).toEqual(before);
  });
});
