import {
  BudgetAllocatedV1,
  FinancialReportSubmittedV1,
  TrancheScheduledV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { TestViews, YEM, yemParticipants } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { SummaryQuery } from './summary.query.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const first = TrancheScheduledV1.publish({ tranche: 1, amount: usd('2310075.00'), plannedDate: '2009-01-09' });
const firstReceived = TransferReceivedV1.publish({
  transfer: '8b1d7c30-52f4-5e8c-8f1a-6a9d0c3e2b97',
  kind: 'tranche',
  tranche: 1,
  amount: usd('2310075.00'),
  valueDate: '2009-01-09',
});
const report = (scope: string, id: string, transferred: string, disbursed: string | null) =>
  FinancialReportSubmittedV1.publish({
    report: `c2e94f16-0b7d-5a63-b4c8-1f5e7d9a3c${id}`,
    scope,
    period: '2009-2',
    committedDefinition: 'not-stated',
    currency: 'USD',
    figures: {
      total: { amount: '6600000.00' },
      transferred: { amount: transferred },
      committed: { amount: null },
      disbursed: { amount: disbursed },
    },
  });

describe('The summary of a programme', () => {
  let views: TestViews;
  let summary: SummaryQuery;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    summary = new SummaryQuery(new ProgrammeDirectory(views.dataSource), views.rows);
    for (const [programme, ...facts] of yemParticipants) await views.receive(programme, ...facts);
    await views.receive(
      YEM,
      BudgetAllocatedV1.publish({ agency: 'ILO', amount: usd('1696823.00') }),
      BudgetAllocatedV1.publish({ agency: 'WHO', amount: usd('423634.00') }),
      first,
      firstReceived,
      report('programme', '51', '2632.00', '3279428.00'),
      report('ILO', '52', '500000.00', null),
    );
  });
  afterAll(() => views.close());

  it('adds up what was allocated and what came', async () =>
    expect(await summary.of(YEM)).toMatchObject({
      total: usd('6600000.00'),
      allocated: usd('2120457.00'),
      transferred: usd('2310075.00'),
      transfers: [{ tranche: 1, valueDate: '2009-01-09' }],
      gates: [{ tranche: 1, status: 'received', gate: null }],
    }));

  it('says what each agency reports to have got, and null where none does', async () =>
    expect((await summary.of(YEM)).agencies).toEqual([
      { agency: 'ILO', allocated: usd('1696823.00'), transferred: usd('500000.00') },
      { agency: 'WHO', allocated: usd('423634.00'), transferred: null },
    ]));

  it('compares what was disbursed with what had come', async () =>
    expect((await summary.of(YEM)).periods).toMatchObject([
      { scope: 'ILO', delivery: null },
      { scope: 'programme', recordedTransfers: usd('2310075.00'), delivery: '141.96' },
    ]));

  it('knows established programmes only', async () =>
    expect(summary.of('MDGF-2000')).rejects.toThrow('There is no programme MDGF-2000'));
});
