import {
  AdditionalFundsDeclinedV1,
  AdditionalFundsGrantedV1,
  AdditionalFundsRequestedV1,
  UnfundedNeedRecordedV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { fundingRequestsList, needsList } from './funding.api.js';

const asked = sampleOf(AdditionalFundsRequestedV1);
const another = '0d0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d';

describe('What there is no money for', () => {
  let views: TestViews;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    await views.receive(YEM, sampleOf(UnfundedNeedRecordedV1), asked);
  });
  afterAll(() => views.close());

  const shown = async () => [
    (await needsList.page(views.rows, YEM, {})).items,
    (await fundingRequestsList.page(views.rows, YEM, {})).items,
  ];

  it('is a need, and a request that awaits its answer', async () =>
    expect(await shown()).toMatchObject([
      [{ status: 'unfunded', title: sampleOf(UnfundedNeedRecordedV1).data.title }],
      [{ status: 'requested', granted: null, addressee: asked.data.addressee }],
    ]));

  it('is granted, or declined with a reason', async () => {
    const { data: granted } = sampleOf(AdditionalFundsGrantedV1);
    const { data: declined } = sampleOf(AdditionalFundsDeclinedV1);
    await views.receive(
      YEM,
      AdditionalFundsGrantedV1.publish({ ...granted, request: asked.data.request }),
      AdditionalFundsRequestedV1.publish({ ...asked.data, request: another }),
      AdditionalFundsDeclinedV1.publish({ ...declined, request: another }),
    );
    const { items } = await fundingRequestsList.page(views.rows, YEM, {});
    expect(items.find(({ request }) => request === asked.data.request)).toMatchObject({
      status: 'granted',
      granted: granted.amount.amount,
    });
    expect(items.find(({ request }) => request === another)).toMatchObject({ status: 'declined' });
  });

  it('is the same after a repeated delivery', async () => {
    const before = await shown();
    await views.receiveAgain();
    expect(await shown()).toEqual(before);
  });
});
