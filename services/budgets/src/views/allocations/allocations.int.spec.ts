import { BudgetAllocatedV1 } from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { allocationsList } from './allocations.api.js';

const allocated = (agency: string, amount: string) =>
  BudgetAllocatedV1.publish({ agency, amount: { amount, currency: 'USD' } });

describe('The allocations', () => {
  let views: TestViews;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    await views.receive(
      YEM,
      allocated('WHO', '423634.00'),
      allocated('ILO', '1696823.00'),
      sampleOf(BudgetAllocatedV1),
      allocated('ILO', '0.50'),
    );
  });
  afterAll(() => views.close());

  it('are listed agency by agency, page by page', async () => {
    const first = await allocationsList.page(views.rows, YEM, { limit: 2 });
    const second = await allocationsList.page(views.rows, YEM, { limit: 2, cursor: first.cursor! });
    expect([...first.items, ...second.items].map(({ agency }) => agency)).toEqual(['ILO', 'ILO', 'ILO', 'WHO']);
    expect(second.cursor).toBeNull();
  });

  it('keep amounts to the digit', async () =>
    expect((await allocationsList.page(views.rows, YEM, {})).items.map(({ amount }) => amount)).toEqual(
      expect.arrayContaining(['1696823.00', '0.50', '423634.00']),
    ));

  it('are the same after a repeated delivery', async () => {
    const before = (await allocationsList.page(views.rows, YEM, {})).items;
    await views.receiveAgain();
    expect((await allocationsList.page(views.rows, YEM, {})).items).toEqual(before);
  });

  it('of another programme are not shown', async () =>
    expect((await allocationsList.page(views.rows, 'MDGF-2000', {})).items).toEqual([]));
});
