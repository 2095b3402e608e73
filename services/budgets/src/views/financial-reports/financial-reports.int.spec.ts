import {
  FinancialReportAcceptedV1,
  FinancialReportExemptedV1,
  FinancialReportPublishedV1,
  FinancialReportRestatedV1,
  FinancialReportReturnedV1,
  FinancialReportSubmittedV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { exemptionsList, financialReportsList } from './financial-reports.api.js';

const submitted = sampleOf(FinancialReportSubmittedV1);
const returned = sampleOf(FinancialReportReturnedV1);
const restated = sampleOf(FinancialReportRestatedV1);
const accepted = sampleOf(FinancialReportAcceptedV1);

describe('The financial reports', () => {
  let views: TestViews;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
  });
  afterAll(() => views.close());

  it('show the figures as they were submitted', async () => {
    await views.receive(YEM, submitted);
    expect((await financialReportsList.page(views.rows, YEM, {})).items).toMatchObject([
      { status: 'submitted', version: 1, figures: submitted.data.figures, history: [], submittedBy: 'PMO' },
    ]);
  });

  it('show why one was sent back', async () => {
    await views.receive(YEM, returned);
    expect((await financialReportsList.page(views.rows, YEM, {})).items).toMatchObject([
      { status: 'returned', returnReason: returned.data.reason },
    ]);
  });

  it('keep the figures that a restatement supersedes', async () => {
    await views.receive(YEM, restated);
    expect((await financialReportsList.page(views.rows, YEM, {})).items).toMatchObject([
      {
        status: 'submitted',
        version: 2,
        figures: restated.data.figures,
        returnReason: null,
        history: [{ version: 1, figures: submitted.data.figures, reason: restated.data.reason }],
      },
    ]);
  });

  it('show what was accepted', async () => {
    await views.receive(YEM, accepted);
    expect((await financialReportsList.page(views.rows, YEM, {})).items).toMatchObject([
      { status: 'accepted', version: 2 },
    ]);
  });

  it('show what was published of one', async () => {
    await views.receive(YEM, sampleOf(FinancialReportPublishedV1));
    expect((await financialReportsList.page(views.rows, YEM, {})).items).toMatchObject([
      { status: 'published', editions: [{ edition: 1, version: 1 }] },
    ]);
  });

  it('show for which period none is owed', async () => {
    const exempted = sampleOf(FinancialReportExemptedV1);
    await views.receive(YEM, exempted);
    expect((await exemptionsList.page(views.rows, YEM, {})).items).toMatchObject([
      { ...exempted.data, exemptedBy: 'PMO' },
    ]);
  });

  it('are the same after a repeated delivery', async () => {
    const before = (await financialReportsList.page(views.rows, YEM, {})).items;
    await views.receiveAgain();
    expect((await financialReportsList.page(views.rows, YEM, {})).items).toEqual(before);
  });
});
