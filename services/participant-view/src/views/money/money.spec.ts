import {
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  BudgetRevisionDraftedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionWithdrawnV1,
  FinancialReportAcceptedV1,
  FinancialReportRestatedV1,
  FinancialReportReturnedV1,
  FinancialReportSubmittedV1,
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { fold, repeated, sample } from '../views.fixture.js';
import { money } from './money.projection.js';
import {
  AllocationRow,
  EarmarkEntryRow,
  FinancialReportRow,
  RevisionRow,
  TrancheRow,
  TransferRow,
} from './money.view.js';

const report = '00000000-0000-4000-8000-0000000000b1';

describe('Money', () => {
  it('keeps what a revision sets aside, once when the event comes twice', () =>
    expect(fold(money, EarmarkEntryRow, ...repeated([sample(BudgetRevisionAppliedV1)]))).toHaveLength(
      sampleOf(BudgetRevisionAppliedV1).data.entries.filter(({ place }) => place.earmark !== undefined).length,
    ));

  it('follows a revision from its draft on', () => {
    const revision = '00000000-0000-4000-8000-0000000000b9';
    const drafted = sample(BudgetRevisionDraftedV1, { revision });
    const proposed = sample(BudgetRevisionProposedV1, { revision });
    const withdrawn = sample(BudgetRevisionWithdrawnV1, { revision });
    expect(fold(money, RevisionRow, ...repeated([drafted]))).toMatchObject([{ status: 'draft', draftedBy: 'ILO' }]);
    expect(fold(money, RevisionRow, ...repeated([drafted, proposed]))).toMatchObject([{ status: 'proposed' }]);
    expect(fold(money, RevisionRow, ...repeated([drafted, withdrawn]))).toMatchObject([{ status: 'withdrawn' }]);
  });

  const submitted = sample(FinancialReportSubmittedV1, { report });
  const restated = sample(FinancialReportRestatedV1, { report, supersedes: 1 });

  it('counts an allocation once when the event comes twice, and each further one, named or not', () => {
    const [first, second, third] = [{ allocation: undefined }, { allocation: undefined }, {}].map((named) =>
      sample(BudgetAllocatedV1, { agency: 'ILO', ...named }),
    );
    expect(fold(money, AllocationRow, ...repeated([first!]), second!, third!)).toHaveLength(3);
  });

  it('follows an applied revision, once when the event comes twice; what is set aside is no agency’s', () => {
    const rows = fold(money, AllocationRow, ...repeated([sample(BudgetRevisionAppliedV1, {})]));
    expect(rows).toHaveLength(7);
    expect(rows).toContainEqual(expect.objectContaining({ agency: 'WHO', amount: '-3235.80' }));
  });

  it('counts a transfer once when the event comes twice', () =>
    expect(fold(money, TransferRow, ...repeated([sample(TransferReceivedV1)]))).toMatchObject([
      { amount: '2589520.00', currency: 'USD', original: { amount: { currency: 'EUR' }, rate: '0.7350' } },
    ]));

  it('keeps a tranche with its gate and the waiver of it', () => {
    const tranche = 2;
    const scheduled = sample(TrancheScheduledV1, { tranche });
    const evaluated = sample(ReleaseGateEvaluatedV1, { tranche, ratio: '56.13', threshold: '70', passed: false });
    const waived = sample(ReleaseGateWaivedV1, { tranche });
    expect(fold(money, TrancheRow, ...repeated([scheduled, evaluated, waived]))).toMatchObject([
      { tranche, gateRatio: '56.13', gatePassed: false, waivedBy: waived.data.decision },
    ]);
  });

  it('shows the figures last stated, with their version', () =>
    expect(fold(money, FinancialReportRow, submitted, restated)).toMatchObject([
      { version: 2, status: 'submitted', figures: restated.data.figures, reason: restated.data.reason },
    ]));

  it('shows whether a report was accepted or returned', () => {
    const accepted = sample(FinancialReportAcceptedV1, { report });
    const returned = sample(FinancialReportReturnedV1, { report });
    expect(fold(money, FinancialReportRow, submitted, accepted)).toMatchObject([{ status: 'accepted' }]);
    expect(fold(money, FinancialReportRow, submitted, returned)).toMatchObject([
      { status: 'returned', reason: returned.data.reason },
    ]);
  });

  it('R1, R2: follows what is corrected and withdrawn, the same when the events come twice', () => {
    const allocation = '5c0e9a72-3d41-5b6f-9c28-7e1f4a6d8b03';
    const corrected = [
      sample(BudgetAllocatedV1, { allocation, amount: { amount: '16968230.00', currency: 'USD' } }),
      sample(BudgetAllocationCorrectedV1, { allocation }),
      sample(TransferReceivedV1),
      sample(TransferCorrectedV1),
    ];
    expect(fold(money, AllocationRow, ...repeated(corrected))).toMatchObject([{ amount: '1696823.00' }]);
    expect(fold(money, TransferRow, ...repeated(corrected))).toMatchObject([{ amount: '2589520.00', original: null }]);
    const withdrawn = [...corrected, sample(BudgetAllocationWithdrawnV1, { allocation }), sample(TransferWithdrawnV1)];
    expect(fold(money, AllocationRow, ...repeated(withdrawn))).toEqual([]);
    expect(fold(money, TransferRow, ...repeated(withdrawn))).toEqual([]);
  });
});
