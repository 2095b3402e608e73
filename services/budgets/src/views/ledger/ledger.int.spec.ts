import type { Publication } from '@concert/contracts';
import {
  BudgetAllocatedV1,
  CommitmentCancelledV1,
  CommitmentMadeV1,
  DisbursementMadeV1,
  LedgerEntryCorrectedV1,
  RefundMadeV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { TestViews, YEM, yemParticipants } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { LedgerQuery } from './ledger.query.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const advance = TransferReceivedV1.publish({
  transfer: '8b1d7c30-52f4-5e8c-8f1a-6a9d0c3e2b99',
  kind: 'advance',
  amount: usd('20000.00'),
  valueDate: '2008-12-15',
});
const atTheLine = { agency: 'ILO', output: '2.3', category: '4', year: 2 };

describe('The ledger of a programme', () => {
  let views: TestViews;
  let query: LedgerQuery;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    query = new LedgerQuery(new ProgrammeDirectory(views.dataSource), views.rows);
    for (const [programme, ...facts] of yemParticipants) await views.receive(programme, ...facts);
    const dated = (effectiveDate: string, publication: Publication) => ({ ...publication, effectiveDate });
    await views.receive(
      YEM,
      dated('2009-01-09', BudgetAllocatedV1.publish({ ...atTheLine, amount: usd('15000.00') })),
      dated('2009-01-09', BudgetAllocatedV1.publish({ agency: 'WHO', amount: usd('423634.00') })),
      dated('2008-12-15', advance),
      dated('2010-03-15', sampleOf(CommitmentMadeV1)),
      dated('2010-04-20', sampleOf(DisbursementMadeV1)),
      dated('2010-04-21', sampleOf(LedgerEntryCorrectedV1)),
      dated('2011-06-30', sampleOf(CommitmentCancelledV1)),
      dated('2011-11-30', sampleOf(RefundMadeV1)),
    );
  });
  afterAll(() => views.close());

  it('adds up by line, by agency and together; what is not allocated there is not zero', async () => {
    const { totals, agencies, lines } = await query.of(YEM);
    const balances = { committed: usd('6000.00'), disbursed: usd('5000.00'), outstanding: usd('1000.00') };
    expect(lines).toEqual([
      { ...atTheLine, allocated: usd('15000.00'), ...balances, uncommitted: usd('9000.00') },
      {
        agency: 'WHO',
        output: null,
        category: null,
        year: null,
        allocated: usd('423634.00'),
        committed: usd('0.00'),
        disbursed: usd('0.00'),
        outstanding: usd('0.00'),
        uncommitted: usd('423634.00'),
      },
    ]);
    expect(agencies).toMatchObject([{ agency: 'ILO', ...balances, refunded: usd('500.00') }, { agency: 'WHO' }]);
    expect(totals).toMatchObject({
      allocated: usd('438634.00'),
      transferred: usd('20000.00'),
      refunded: usd('500.00'),
      netTransferred: usd('19500.00'),
      ...balances,
    });
  });

  it('answers as of a day', async () => {
    const { totals } = await query.of(YEM, { asOf: '2010-12-31' });
    expect(totals).toMatchObject({
      committed: usd('10000.00'),
      disbursed: usd('5000.00'),
      netTransferred: usd('20000.00'),
    });
  });

  it('lists its entries, each with the events that made it', async () => {
    const { items } = await query.entries(YEM, { agency: 'ILO', kind: 'partner' }, {});
    expect(items).toMatchObject([
      {
        amount: '5000.00',
        original: null,
        date: '2010-04-21',
        reason: 'A slip of the pen',
        events: [{ type: 'budgets.DisbursementMade.v1' }, { type: 'budgets.LedgerEntryCorrected.v1' }],
      },
    ]);
  });

  it('is the same after a repeated delivery', async () => {
    const before = await query.of(YEM);
    await views.receiveAgain();
    expect(await query.of(YEM)).toEqual(before);
  });
});
