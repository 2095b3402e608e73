import {
  BudgetRevisionAppliedV1,
  BudgetRevisionApprovedV1,
  BudgetRevisionDraftedV1,
  BudgetRevisionEndorsedV1,
  BudgetRevisionProposedV1,
  RecommendationsLinkedV1,
  UnfundedNeedRecordedV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { BudgetRevision } from './budget-revision.view.js';
import { Earmark } from './earmark.view.js';

const { revision } = sampleOf(BudgetRevisionProposedV1).data;
const about = <Data extends { revision: string }>({ type, data }: { type: string; data: Data }) => ({
  type,
  data: { ...data, revision },
});

describe('The revisions', () => {
  let views: TestViews;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    for (const need of sampleOf(BudgetRevisionAppliedV1).data.needs ?? [])
      await views.receive(YEM, UnfundedNeedRecordedV1.publish({ ...sampleOf(UnfundedNeedRecordedV1).data, need }));
  });
  afterAll(() => views.close());

  const shown = async (): Promise<BudgetRevision | undefined> =>
    (await (await views.rows.of(YEM)).all(BudgetRevision)).find((row) => row.revision === revision);
  const setAside = async () => (await views.rows.of(YEM)).all(Earmark);

  it('show one as it was written', async () => {
    await views.receive(YEM, about(sampleOf(BudgetRevisionDraftedV1)));
    expect(await shown()).toMatchObject({ status: 'draft', decidedBy: null, entries: [] });
  });

  it('show before whom it was put, and who endorsed it', async () => {
    await views.receive(YEM, sampleOf(BudgetRevisionProposedV1));
    expect(await shown()).toMatchObject({ status: 'proposed', decidedBy: expect.any(String) });
    await views.receive(YEM, about(sampleOf(BudgetRevisionEndorsedV1)));
    expect(await shown()).toMatchObject({ status: 'endorsed', endorsedBy: 'PMC' });
  });

  it('show what it changed, by which decision, and what it answers', async () => {
    await views.receive(
      YEM,
      about(sampleOf(BudgetRevisionApprovedV1)),
      about(sampleOf(BudgetRevisionAppliedV1)),
      about(sampleOf(RecommendationsLinkedV1)),
    );
    expect(await shown()).toMatchObject({
      status: 'applied',
      decision: sampleOf(BudgetRevisionApprovedV1).data.decision,
      entries: sampleOf(BudgetRevisionAppliedV1).data.entries,
      recommendations: sampleOf(RecommendationsLinkedV1).data.recommendations,
    });
  });

  it('are the same after a repeated delivery', async () => {
    const before = [await shown(), await setAside()];
    await views.receiveAgain();
    expect([await shown(), await setAside()]).toEqual(before);
  });
});
